import fc from 'fast-check';
import { NOTICE_2025 } from '../programs/manufacturing-ai/notices/2025.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { bonusPoints } from './bonus.ts';
import {
  blockScores,
  evaluatorTotal,
  finalScore,
  meanScore,
  passMark,
  rubricOf,
  type ScoreItem,
} from './score.ts';

const fullSheet = (share = 1): ScoreItem[] =>
  rubricOf(NOTICE_2026).map(({ criterion, maxPoints }) => ({ criterion, points: maxPoints * share }));

it.each([NOTICE_2026, NOTICE_2025])('the rubric has 17 criteria and 100 points', (terms) => {
  const rubric = rubricOf(terms);
  expect(rubric).toHaveLength(17);
  const sums: Record<string, number> = {};
  for (const { block, maxPoints } of rubric) sums[block] = (sums[block] ?? 0) + maxPoints;
  expect(sums).toEqual({ capability: 20, goal: 25, content: 30, feasibility: 25 });
  expect(evaluatorTotal(fullSheet())).toBe(100);
});

it('adds tenths without showing binary fractions', () => {
  const items = [0.1, 0.2, 4.7].map((points, index) => ({ criterion: `c${index}`, points }));
  expect(evaluatorTotal(items)).toBe(5);
  expect(evaluatorTotal([])).toBe(0);
});

it.each([
  [[], 0],
  [[70], 70],
  [[70, 80, 91], 80.33],
  [[60, 60, 61], 60.33],
  [[0, 70, 80, 100], 62.5],
  [[0, 70, 80, 90, 100], 80],
  [[80, 80, 80, 80, 80], 80],
  [[0, 0, 70, 100, 100], 56.67],
  [[0, 70.1, 70.2, 70.4, 100, 70.3], 70.25],
])('the mean of %j is %d', (totals, mean) => {
  expect(meanScore(totals, NOTICE_2026)).toBe(mean);
});

it('lies between the lowest and the highest total, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 9 }), (tenths) => {
      const totals = tenths.map((points) => points / 10);
      const mean = meanScore(totals, NOTICE_2026);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...totals));
      expect(mean).toBeLessThanOrEqual(Math.max(...totals));
      expect(meanScore([...totals].reverse(), NOTICE_2026)).toBe(mean);
    }),
  );
});

it('leaves the same evaluators out of the blocks as out of the mean', () => {
  const sheets = [0, 0.8, 0.8, 0.8, 1].map(fullSheet);
  expect(blockScores(sheets, NOTICE_2026)).toEqual({
    capability: 16,
    goal: 20,
    content: 24,
    feasibility: 20,
  });
  expect(blockScores([], NOTICE_2026)).toEqual({ capability: 0, goal: 0, content: 0, feasibility: 0 });
});

it('leaves nobody out of two, however few a notice wants for that', () => {
  const { scoring } = NOTICE_2026;
  const early = {
    ...NOTICE_2026,
    scoring: { ...scoring, dropExtremesFrom: { ...scoring.dropExtremesFrom, value: 1 } },
  };
  expect(meanScore([10, 20], early)).toBe(15);
  expect(meanScore([10, 20, 60], early)).toBe(20);
});

it('adds the bonus to the mean, never more than the notice allows', () => {
  expect(finalScore([80.1, 80.2], 3, NOTICE_2026)).toEqual({ technical: 80.15, bonus: 3, total: 83.15 });
  expect(finalScore([80], 6, NOTICE_2026)).toEqual({ technical: 80, bonus: 5, total: 85 });
  expect(finalScore([80], -1, NOTICE_2026)).toEqual({ technical: 80, bonus: 0, total: 80 });
});

it('has our pass mark of 60', () => {
  expect(passMark(NOTICE_2026)).toMatchObject({
    value: 60,
    cite: { document: '포털 운영 기준', confidence: 'inferred' },
  });
});

describe('bonus', () => {
  const countedOf = (codes: string[]): string[] =>
    bonusPoints(NOTICE_2026, codes).items.flatMap(({ code, counted }) => (counted ? [code] : []));

  it.each([
    [[], 0],
    [['level-certificate'], 3],
    [['ai-solution-contest-2nd'], 2],
    [['level-certificate', 'standards'], 5],
    [['level-certificate', 'ai-solution-contest-2nd'], 5],
    [['level-certificate', 'standards', 'operation-rate'], 5],
    [['ai-solution-contest-2nd', 'ai-solution-contest-final'], 3],
    [['level-certificate', 'level-certificate'], 3],
  ])('%j gives %d points', (codes, points) => {
    expect(bonusPoints(NOTICE_2026, codes).points).toBe(points);
  });

  it('counts the best two', () => {
    expect(countedOf(['ai-solution-contest-2nd', 'standards', 'hrd-ai-training'])).toEqual([
      'standards',
      'hrd-ai-training',
    ]);
  });

  it('counts only the better result of the contest', () => {
    expect(countedOf(['ai-solution-contest-2nd', 'ai-solution-contest-final'])).toEqual([
      'ai-solution-contest-final',
    ]);
  });

  it('gives nothing for an item that the notice does not have', () => {
    expect(bonusPoints(NOTICE_2025, ['hrd-ai-training', 'standards'])).toEqual({
      points: 3,
      items: [
        { code: 'hrd-ai-training', points: 0, counted: false },
        { code: 'standards', points: 3, counted: true },
      ],
    });
  });
});
