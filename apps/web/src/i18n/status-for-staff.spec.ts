import { APPLICATION_STATUSES, statusNext } from '@subsidy/rules';
import { statusForStaff } from './status-for-staff.ts';

it.each(APPLICATION_STATUSES)(
  'tells staff of %s what is, and asks nothing that only the company can do',
  (status) => {
    expect(statusForStaff(status)).toMatch(/다\.$/);
    expect(statusForStaff(status)).not.toMatch(/하세요|주세요|드립니다/);
    expect(statusForStaff(status)).not.toBe(statusNext(status));
  },
);
