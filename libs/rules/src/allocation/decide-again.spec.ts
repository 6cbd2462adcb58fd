import { APPLICATION_STATUSES } from '../core/codes.ts';
import { rankingReasonText } from '../messages/ranking-sentences.ts';
import { reviewProblemText } from '../messages/review-sentences.ts';
import { payerLabel } from '../messages/labels.ts';
import type { BudgetLine, Candidate, PaidCandidate } from './paid-project.ts';
import {
  appealProblems,
  canDecideAgain,
  decidedAgain,
  needsBudget,
  selectionRunProblems,
  type Appeal,
  type SelectionRunRequest,
} from './decide-again.ts';

const paid = (amounts: PaidCandidate['amounts']): PaidCandidate => ({
  applicationId: 'a',
  receiptNumber: 'MA26-000001-1',
  technical: 70,
  total: 71.5,
  blocks: {},
  governmentKrw: amounts.government ?? 200_000_000,
  regionCode: 'gyeonggi',
  amounts,
});
const problems = (request: SelectionRunRequest): string[] =>
  selectionRunProblems(request).map(({ field, code }) => `${field} ${code}`);
const appeal = { applicationId: 'a', result: 'reserve', reason: '점수를 잘못 옮겼습니다.' } as const;

it('asks of an appeal for application, result and reason, and for money where it selects', () => {
  expect(problems({ kind: 'appeal', ...appeal })).toEqual([]);
  expect(problems({ kind: 'appeal' })).toEqual([
    'applicationId appeal-without',
    'result appeal-without',
    'reason appeal-without',
  ]);
  expect(needsBudget({ kind: 'appeal', result: 'selected' })).toBe(true);
  expect(needsBudget({ kind: 'appeal', result: 'reserve' })).toBe(false);
});

it.each(['selection', 'promotion'] as const)(
  'asks of a %s for money, and takes nothing of an appeal',
  (kind) => {
    expect(problems({ kind, budgetKrw: 1 })).toEqual([]);
    expect(needsBudget({ kind })).toBe(true);
    expect(problems({ kind, budgetKrw: 1, ...appeal })).toEqual([
      'applicationId appeal-only',
      'result appeal-only',
      'reason appeal-only',
    ]);
  },
);

it('decides again on what is on reserve or not selected', () => {
  expect(APPLICATION_STATUSES.filter(canDecideAgain)).toEqual(['reserve', 'not-selected']);
});

it('wants another result, and one that the money pays for to the last won', () => {
  const candidate = paid({});
  const codes = (result: Appeal['result'], budgetKrw: number): string[] =>
    appealProblems({ former: 'reserve', result }, candidate, { governmentKrw: budgetKrw, lines: [] }).map(
      ({ field, code }) => `${field} ${code}`,
    );
  expect(codes('reserve', 200_000_000)).toEqual(['result same-result']);
  expect(codes('selected', 199_999_999)).toEqual(['budgetKrw above-budget']);
  expect(codes('selected', 200_000_000)).toEqual([]);
  expect(codes('not-selected', 0)).toEqual([]);
});

it('wants of each payer with a line what the case needs of it', () => {
  const candidate = paid({ government: 100, province: 60, city: 40 });
  const fields = (lines: BudgetLine[]): string[] =>
    appealProblems({ former: 'reserve', result: 'selected' }, candidate, { governmentKrw: 100, lines }).map(
      (problem) => `${problem.field}: ${reviewProblemText(problem)}`,
    );
  const line = (payer: BudgetLine['payer'], budgetKrw: number, regionCode: string | null = null) => ({
    payer,
    regionCode,
    budgetKrw,
  });
  expect(fields([line('province', 60), line('city', 40), line('local-government', 100)])).toEqual([]);
  expect(fields([line('province', 59, 'gyeonggi')])).toEqual([
    `budgets: 선정하려면 ${payerLabel('province')} 예산이 60원 이상이어야 합니다.`,
  ]);
  expect(fields([line('province', 0, 'jeonbuk')])).toEqual([]);
  expect(fields([line('local-government', 99), line('city', 1)])).toHaveLength(2);
});

it('says each problem in a sentence', () => {
  const found = [
    ...selectionRunProblems({ kind: 'appeal', result: 'selected' }),
    ...selectionRunProblems({ kind: 'selection', ...appeal }),
    ...appealProblems({ former: 'reserve', result: 'reserve' }, paid({}), { governmentKrw: 1, lines: [] }),
    ...appealProblems({ former: 'reserve', result: 'selected' }, paid({}), { governmentKrw: 1, lines: [] }),
  ];
  expect(new Set(found.map(({ code }) => code)).size).toBe(4);
  for (const problem of found) expect(reviewProblemText(problem)).toMatch(/다\.$|요\.$/);
});

describe('the place after it', () => {
  const candidate = { applicationId: 'a', total: 71.5, governmentKrw: 200_000_000 } as Candidate;
  const of = (result: Appeal['result']) =>
    decidedAgain(
      {
        applicationId: 'a',
        former: 'not-selected',
        formerRank: 17,
        result,
        reason: '점수를 잘못 옮겼습니다.',
      },
      candidate,
    );

  it('has the rank and the score of before', () => {
    expect(of('reserve')).toMatchObject({ rank: 17, score: 71.5, result: 'reserve' });
  });

  it('spends money only where it selects', () => {
    expect([of('selected').cumulativeKrw, of('reserve').cumulativeKrw]).toEqual([200_000_000, 0]);
  });

  it('says what it was and why, in the words of the office', () => {
    expect(rankingReasonText(of('selected').reason)).toBe(
      '재심의로 결과를 다시 정했습니다(이전 결과: 미선정). 점수를 잘못 옮겼습니다.',
    );
  });
});
