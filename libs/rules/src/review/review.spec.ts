import { reviewProblemText } from '../messages/review-sentences.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { canApplyToCostReview, hasLapsed } from '../lifecycle/cost-review-lifecycle.ts';
import { cited } from '../core/citation.ts';
import { PORTAL_STANDARD } from '../core/portal-standard.ts';
import {
  acceptedPlanOf,
  costAnswerDueOn,
  costReviewProblems,
  objectionProblems,
  recordingAction,
} from './cost-review.ts';
import { quorumProblems, scoreProblems, sheetProblems } from './score-sheet.ts';
import { visitProblems, type VisitEntry } from './site-visit.ts';

const codesOf = (problems: readonly { field: string; code: string }[]): string[] =>
  problems.map(({ field, code }) => `${field} ${code}`);
const { rubric } = NOTICE_2026;
const [first, second] = rubric;
if (first === undefined || second === undefined) throw new Error('no rubric');

describe('a score sheet', () => {
  const entry = (criterion: string, points: number | null, justification = '근거') => ({
    criterion,
    points,
    justification,
  });

  it('saves points without a reason and a reason without points', () => {
    const items = [entry(first.criterion, 1, ''), entry(second.criterion, null)];
    expect(scoreProblems(rubric, items)).toEqual([]);
  });

  it('saves no points above the criterion, no criterion twice, none that is unknown', () => {
    const items = [
      entry(first.criterion, first.maxPoints + 0.1),
      entry(first.criterion, first.maxPoints),
      entry('goal.luck', 1),
    ];
    expect(codesOf(scoreProblems(rubric, items))).toEqual([
      'items[0].points points-too-large',
      'items[1].criterion repeated-criterion',
      'items[2].criterion unknown-criterion',
    ]);
  });

  it('is complete with points and a visible reason for each criterion; nothing is points too', () => {
    const all = rubric.map(({ criterion }) => entry(criterion, 0));
    expect(sheetProblems(rubric, all)).toEqual([]);
    const [, ...rest] = all;
    expect(codesOf(sheetProblems(rubric, [entry(first.criterion, 0, '\u3164'), ...rest]))).toEqual([
      `${first.criterion} reason-missing`,
    ]);
    expect(codesOf(sheetProblems(rubric, rest))).toEqual([`${first.criterion} points-missing`]);
  });

  it('closes below the quorum only with a reason', () => {
    expect(quorumProblems(NOTICE_2026, 3, '')).toEqual([]);
    expect(codesOf(quorumProblems(NOTICE_2026, 2, ' '))).toEqual(['belowQuorumReason below-quorum']);
    expect(quorumProblems(NOTICE_2026, 2, '위원 한 명이 회피했습니다.')).toEqual([]);
    const quorum = cited(5, PORTAL_STANDARD.at('평가 정족수'));
    const terms = { ...NOTICE_2026, scoring: { ...NOTICE_2026.scoring, quorum } };
    expect(quorumProblems(terms, 4, '')).toHaveLength(1);
  });
});

describe('a site visit', () => {
  const ground = {
    terms: NOTICE_2026,
    lastFiledOn: '2026-05-10',
    today: '2026-05-20',
    claimed: ['level-certificate'],
  };
  const visit = (change: Partial<VisitEntry> = {}): VisitEntry => ({
    visitedOn: '2026-05-15',
    checks: [
      { code: 'factory-operating', pass: true, note: '' },
      { code: 'site-matches-plan', pass: true, note: '' },
      { code: 'equipment-works', pass: true, note: '' },
    ],
    bonusAccepted: ['level-certificate'],
    ...change,
  });
  const problems = (change: Partial<VisitEntry>) => codesOf(visitProblems(visit(change), ground));

  it('lies between the last filing and today, both with it', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ visitedOn: '2026-05-10' })).toEqual([]);
    expect(problems({ visitedOn: '2026-05-20' })).toEqual([]);
    expect(problems({ visitedOn: '2026-05-09' })).toEqual(['visitedOn visit-before-filing']);
    expect(problems({ visitedOn: '2026-05-21' })).toEqual(['visitedOn visit-in-the-future']);
  });

  it('needs a note with what failed, and every check once', () => {
    const [a, b, c] = visit().checks;
    if (a === undefined || b === undefined || c === undefined) throw new Error('no checks');
    expect(problems({ checks: [{ ...a, pass: false }, b, c] })).toEqual(['checks[0].note failed-check-note']);
    expect(problems({ checks: [{ ...a, pass: false, note: '가동하지 않음' }, b, c] })).toEqual([]);
    expect(problems({ checks: [a, a, c] })).toEqual([
      'checks[1].code repeated-check',
      'checks checks-missing',
    ]);
  });

  it('accepts bonus items of the notice that were asked for, each once', () => {
    expect(
      problems({ bonusAccepted: ['standards', 'luck', 'level-certificate', 'level-certificate'] }),
    ).toEqual([
      'bonusAccepted[0] bonus-not-claimed',
      'bonusAccepted[1] unknown-bonus',
      'bonusAccepted[3] repeated-bonus',
    ]);
  });
});

const NO_GRANTS = { company: { previousGrants: [] }, project: {} };
const ON = '2026-04-01';

describe('a cost review', () => {
  const applied = acceptedPlanOf(
    NOTICE_2026,
    'ai-factory',
    { plan: { totalCostKrw: 0, companyInKindKrw: 40_000_000 }, facts: NO_GRANTS, on: ON },
    400_000_000,
  );
  const planOf = (acceptedKrw: number) =>
    acceptedPlanOf(NOTICE_2026, 'ai-factory', { plan: applied, facts: NO_GRANTS, on: ON }, acceptedKrw);
  const problems = (acceptedTotalCostKrw: number, note = '') =>
    codesOf(costReviewProblems({ acceptedTotalCostKrw, note }, applied, planOf(acceptedTotalCostKrw)));

  it('keeps the government within its rate and lowers in kind to its part of the new company money', () => {
    expect(planOf(380_000_001)).toMatchObject({
      governmentKrw: 190_000_000,
      companyKrw: 190_000_001,
      companyInKindKrw: 38_000_000,
      companyCashKrw: 152_000_001,
    });
    expect(planOf(400_000_000)).toMatchObject({ governmentKrw: 200_000_000, companyInKindKrw: 40_000_000 });
  });

  it('needs a reason for a cut only', () => {
    expect(problems(400_000_000)).toEqual([]);
    expect(problems(399_999_999)).toEqual(['note cut-note']);
    expect(problems(399_999_999, '견적과 다릅니다.')).toEqual([]);
  });

  it('stays between what must be spent and what was applied for', () => {
    const requiredKrw = planOf(3_000_000).requiredCosts.reduce((sum, { amountKrw }) => sum + amountKrw, 0);
    expect(requiredKrw).toBeGreaterThan(1_450_000);
    expect(problems(requiredKrw, '까닭')).toEqual([]);
    expect(problems(requiredKrw - 1, '까닭')).toEqual(['acceptedTotalCostKrw accepted-below-required-costs']);
    expect(problems(1, '까닭')).toEqual(['acceptedTotalCostKrw accepted-below-required-costs']);
    expect(problems(400_000_001)).toEqual(['acceptedTotalCostKrw accepted-above-applied']);
  });

  it('never leaves the government at nothing', () => {
    const nothing = { governmentKrw: 0, localGovernmentKrw: 0, leadCompanyKrw: 0, requiredCosts: [] };
    const entry = { acceptedTotalCostKrw: 1_999, note: '까닭' };
    expect(codesOf(costReviewProblems(entry, applied, nothing))).toEqual([
      'acceptedTotalCostKrw accepted-without-government',
    ]);
  });

  it('is final without a cut, after an objection, or in the company’s favor; else it waits', () => {
    const former = (status: 'awaiting-answer' | 'objected' | 'final') => ({
      status,
      acceptedTotalCostKrw: 380_000_000,
    });
    expect(recordingAction(null, 400_000_000, 400_000_000)).toBe('acceptWhole');
    expect(recordingAction(null, 399_999_999, 400_000_000)).toBe('proposeCut');
    expect(recordingAction(former('awaiting-answer'), 380_000_000, 400_000_000)).toBe('proposeCut');
    expect(recordingAction(former('objected'), 370_000_000, 400_000_000)).toBe('decideOnObjection');
    expect(recordingAction(former('final'), 380_000_000, 400_000_000)).toBe('correctFinal');
    expect(recordingAction(former('final'), 379_999_999, 400_000_000)).toBe('proposeCut');
    expect(canApplyToCostReview('awaiting-answer', 'agree', 'applicant')).toBe(true);
    expect(canApplyToCostReview('awaiting-answer', 'agree', 'supplier')).toBe(false);
    expect(canApplyToCostReview('final', 'object', 'applicant')).toBe(false);
  });

  it('gives the company five working days, and never ends on a day that nobody knows', () => {
    expect(costAnswerDueOn(NOTICE_2026, '2026-11-23')).toBe('2026-11-30');
    expect(costAnswerDueOn(NOTICE_2026, '2026-12-24')).toBe('2027-01-04');
    expect(costAnswerDueOn(NOTICE_2026, '2099-12-24')).toBeNull();
    const open = { status: 'awaiting-answer', answerDueOn: '2026-11-30' } as const;
    expect(hasLapsed(open, '2026-11-30')).toBe(false);
    expect(hasLapsed(open, '2026-12-01')).toBe(true);
    expect(hasLapsed({ ...open, answerDueOn: null }, '2026-12-01')).toBe(false);
    expect(hasLapsed({ ...open, status: 'objected' }, '2026-12-01')).toBe(false);
  });

  it('takes an objection with its reason only', () => {
    expect(objectionProblems(true, '')).toEqual([]);
    expect(codesOf(objectionProblems(false, ''))).toEqual(['note objection-note']);
    expect(objectionProblems(false, '견적서를 다시 보아 주십시오.')).toEqual([]);
  });
});

it('words every problem with its figures', () => {
  const sentences = [
    ...scoreProblems(rubric, [
      { criterion: first.criterion, points: 99, justification: '' },
      { criterion: first.criterion, points: 1, justification: '' },
      { criterion: 'x', points: 1, justification: '' },
    ]),
    ...sheetProblems([first], []),
    ...quorumProblems(NOTICE_2026, 1, ''),
    ...costReviewProblems(
      { acceptedTotalCostKrw: 2, note: '' },
      { totalCostKrw: 1 },
      { governmentKrw: 0, localGovernmentKrw: 0, leadCompanyKrw: 0, requiredCosts: [] },
    ),
    ...objectionProblems(false, ''),
  ].map(reviewProblemText);
  expect(sentences).toMatchInlineSnapshot(`
   [
     "기업 현황의 배점은 5점입니다. 5점 이하로 입력해 주세요.",
     "기업 현황 지표를 두 번 보냈습니다. 한 번만 보내 주세요.",
     "이 공고의 평가표에 없는 지표입니다. 화면을 새로 고친 뒤 평가표에 있는 지표만 보내 주세요.",
     "기업 현황 점수를 입력해 주세요.",
     "평가를 마친 위원이 1명으로 정족수 3명보다 적습니다. 그래도 마감하는 까닭을 적어 주세요.",
     "신청한 총사업비 1원까지 인정할 수 있습니다. 1원을 줄여 주세요.",
     "동의하지 않는 까닭을 적어 주세요. 테크노파크가 다시 검토할 때 봅니다.",
   ]
  `);
});
