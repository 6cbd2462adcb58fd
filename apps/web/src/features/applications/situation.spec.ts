import { APPLICATION_STATUSES } from '@subsidy/rules';
import { situationOf } from './situation.ts';

const NOW = Date.parse('2026-04-20T17:00:00.001+09:00');
const DUE = '2026-04-20T17:00:00+09:00';
const of = (status: (typeof APPLICATION_STATUSES)[number], nextDueAt: string | null = null) =>
  situationOf({ status, openSupplementRequestId: null, nextDueAt }, NOW);

describe('what an application waits for', () => {
  it.each(APPLICATION_STATUSES)('has a sentence for %s', (status) => expect(of(status).text).not.toBe(''));

  it('sends a draft to its submission while there is time', () =>
    expect(of('draft', '2026-04-21T17:00:00+09:00').action?.page).toBe('submission'));

  it('says plainly that a draft was never handed in', () =>
    expect(of('draft', DUE)).toMatchObject({
      missed: true,
      action: null,
      title: '제출하지 않은 신청입니다',
    }));

  it('says plainly that the plan came too late', () =>
    expect(of('plan-open', DUE)).toMatchObject({ missed: true, action: null }));

  it('puts an open supplement request before everything else', () =>
    expect(
      situationOf({ status: 'submitted', openSupplementRequestId: 'r1', nextDueAt: DUE }, NOW).action?.page,
    ).toBe('supplement-requests/r1'));
});
