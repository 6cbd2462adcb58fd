import { APPLICATION_STATUSES } from '../core/codes.ts';
import { situationOf, situationOfSupplier, urgentFirst, type ListedCase } from './situation.ts';

const NOW = Date.parse('2026-04-20T17:00:00.001+09:00');
const DUE = '2026-04-20T17:00:00+09:00';
const LATER = '2026-04-21T17:00:00+09:00';
const WAITING = '지금은 기다리는 단계입니다';
const STATES = APPLICATION_STATUSES;
type Status = (typeof STATES)[number];
type Known = Parameters<typeof situationOf>[0];

const known = (status: Status, differences: Partial<Known> = {}): Known => ({
  status,
  openSupplementRequestId: null,
  supplementAnsweredAt: null,
  costAnswerAwaited: false,
  nextDueAt: null,
  ...differences,
});
const of = (status: Status, nextDueAt: string | null = null) =>
  situationOf(known(status, { nextDueAt }), NOW);
const supplier = (status: Status, differences: Partial<Known> = {}) =>
  situationOfSupplier({ ...known(status, differences), companyName: '한빛정밀' }, NOW);

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

  it('puts an open supplement request before everything else, while an answer is taken', () => {
    const request = { openSupplementRequestId: 'r1', nextDueAt: LATER };
    expect(situationOf(known('submitted', request), NOW)).toMatchObject({
      title: '지금 할 일',
      action: { page: 'supplement-requests/r1' },
    });
    expect(situationOf(known('submitted', { ...request, nextDueAt: DUE }), NOW)).toMatchObject({
      title: '보완 기한이 지났습니다',
      action: null,
      missed: false,
    });
  });

  it('says that the answer to a supplement is being looked at', () => {
    const answered = situationOf(known('submitted', { supplementAnsweredAt: DUE }), NOW);
    expect(answered).toMatchObject({ title: WAITING, action: null });
    expect(answered.text).toContain('보완 답변을 보냈습니다');
  });

  it.each([LATER, null])('asks for the answer to a cut that is due (%p)', (nextDueAt) => {
    const due = situationOf(known('under-review', { costAnswerAwaited: true, nextDueAt }), NOW);
    expect(due).toMatchObject({ title: '지금 할 일', action: { page: 'cost-review' } });
    expect(due.text).toContain('회신이 없으면');
  });

  it('asks for no answer to a cut whose days are over', () => {
    const over = situationOf(known('under-review', { costAnswerAwaited: true, nextDueAt: DUE }), NOW);
    expect(over).toMatchObject({ title: WAITING, action: null });
    expect(over.text).toContain('확정되었습니다');
  });

  it('says to wait exactly where nothing is asked of the company and it is not over', () => {
    const waits = STATES.filter((status) => of(status, LATER).title === WAITING);
    expect(waits).toEqual(['submitted', 'plan-submitted', 'under-review', 'review-completed']);
  });
});

describe('what an application waits for, to its supplier', () => {
  it.each(STATES)('asks for the plan alone: %s', (status) => {
    const { title, action, text } = supplier(status, { nextDueAt: LATER });
    expect(text).not.toBe('');
    expect(title === '지금 할 일').toBe(status === 'plan-open');
    expect(action?.page).toBe(status === 'plan-open' ? 'plan' : undefined);
  });

  it('does not ask for what only the company can answer', () => {
    const asked = supplier('submitted', { openSupplementRequestId: 'r1', nextDueAt: LATER });
    expect(asked).toMatchObject({ title: WAITING, action: null });
    expect(asked.text).not.toContain('보내 주세요');
  });

  it('says that the plan came too late, and that what is over is over', () => {
    expect(supplier('plan-open', { nextDueAt: DUE })).toMatchObject({ missed: true, action: null });
    expect(supplier('not-selected').title).toBe('결과가 나왔습니다');
    expect(supplier('withdrawn').title).toBe('절차가 끝났습니다');
  });
});

describe('the cases of a company', () => {
  const listed = (name: string, status: Status, differences: Partial<ListedCase> = {}) => ({
    name,
    updatedAt: '2026-04-01T00:00:00Z',
    ...known(status),
    ...differences,
  });
  const ordered = (...cases: ReturnType<typeof listed>[]) => urgentFirst(cases, NOW).map(({ name }) => name);

  it('stand by what waits for the company, then by the nearest date; what is over or missed last', () =>
    expect(
      ordered(
        listed('over', 'not-selected'),
        listed('missed', 'draft', { nextDueAt: DUE, updatedAt: '2026-04-02T00:00:00Z' }),
        listed('waits', 'plan-submitted'),
        listed('draft', 'draft', { nextDueAt: LATER }),
        listed('asked', 'submitted', { openSupplementRequestId: 'r1', nextDueAt: '2026-05-01T00:00:00Z' }),
        listed('cut', 'under-review', { costAnswerAwaited: true, nextDueAt: LATER }),
      ),
    ).toEqual(['cut', 'asked', 'draft', 'waits', 'missed', 'over']));

  it('compare moments, not the text of their offsets', () =>
    expect(
      ordered(
        listed('second', 'draft', { nextDueAt: '2026-04-22T00:00:00Z' }),
        listed('first', 'draft', { nextDueAt: '2026-04-22T01:00:00+09:00' }),
      ),
    ).toEqual(['first', 'second']));

  it('without a date have the one first that was changed last', () =>
    expect(
      ordered(
        listed('before', 'submitted'),
        listed('after', 'submitted', { updatedAt: '2026-04-03T00:00:00Z' }),
      ),
    ).toEqual(['after', 'before']));
});
