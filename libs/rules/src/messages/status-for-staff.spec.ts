import { APPLICATION_STATUSES } from '../core/codes.ts';
import { statusNext } from './status.ts';
import { statusForStaff } from './status-for-staff.ts';

const NOW = Date.parse('2026-11-24T12:00:00+09:00');
const BEFORE = '2026-11-23T23:59:59.999+09:00';
const AFTER = '2026-11-30T23:59:59.999+09:00';
const of = (differences: Partial<Parameters<typeof statusForStaff>[0]>): string =>
  statusForStaff(
    {
      status: 'submitted',
      failToConfirm: false,
      failReconsidered: false,
      openSupplementRequestId: null,
      costAnswerAwaited: false,
      nextDueAt: null,
      ...differences,
    },
    NOW,
  );

it.each(APPLICATION_STATUSES)(
  'tells staff of %s what is, and asks nothing that only the company can do',
  (status) => {
    expect(of({ status })).toMatch(/다\.$/);
    expect(of({ status })).not.toMatch(/하세요|주세요|드립니다/);
    expect(of({ status })).not.toBe(statusNext(status));
  },
);

it.each([
  [{ reopenedAt: BEFORE }, '기업이 신청서를 다시 열어 고치고'],
  [{ status: 'requirements-not-met', failToConfirm: true }, '다른 담당자가 확인하면 기업에 알리고'],
  [{ status: 'requirements-not-met', failReconsidered: true }, '승인자가 결정할 차례'],
  [{ openSupplementRequestId: 'r1', nextDueAt: AFTER }, '기업이 보완 답변을 보낼 차례'],
  [{ openSupplementRequestId: 'r1', nextDueAt: BEFORE }, '테크노파크가 처음 제출한 내용으로 확인할 차례'],
  [
    { status: 'under-review', costAnswerAwaited: true, nextDueAt: AFTER },
    '기업이 원가계산 결과에 회신할 차례',
  ],
  [
    { status: 'under-review', costAnswerAwaited: true, nextDueAt: null },
    '기업이 원가계산 결과에 회신할 차례',
  ],
  [{ status: 'under-review', costAnswerAwaited: true, nextDueAt: BEFORE }, '기술성평가, 현장확인과 원가계산'],
] as const)('says whose turn it is: %j', (differences, words) => {
  expect(of(differences)).toContain(words);
});
