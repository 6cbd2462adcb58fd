import fc from 'fast-check';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { rankingReasonText } from '../messages/ranking-sentences.ts';
import { allocate } from './allocate.ts';
import { type BudgetLine, type PaidCandidate as Candidate } from './paid-project.ts';

const aCandidate = (applicationId: string, over: Partial<Candidate> = {}): Candidate => ({
  applicationId,
  receiptNumber: `R-${applicationId}`,
  technical: 80,
  total: 80,
  blocks: { content: 24, goal: 20, feasibility: 20, capability: 16 },
  governmentKrw: 200_000_000,
  regionCode: 'gyeonggi',
  amounts: {},
  ...over,
});
const run = (candidates: Candidate[], governmentKrw: number, lines: readonly BudgetLine[] = []) =>
  allocate(candidates, { governmentKrw, lines }, NOTICE_2026);
const order = (candidates: Candidate[]): string[] =>
  run(candidates, 0).map(({ applicationId }) => applicationId);

it('selects down to the budget and puts the rest above the pass mark on reserve', () => {
  const candidates = [
    aCandidate('a', { total: 90 }),
    aCandidate('b', { total: 85 }),
    aCandidate('c', { total: 60 }),
    aCandidate('d', { total: 59.99 }),
  ];
  expect(
    run(candidates, 400_000_000).map(({ rank, applicationId, result, cumulativeKrw }) => [
      rank,
      applicationId,
      result,
      cumulativeKrw,
    ]),
  ).toEqual([
    [1, 'a', 'selected', 200_000_000],
    [2, 'b', 'selected', 400_000_000],
    [3, 'c', 'reserve', 400_000_000],
    [4, 'd', 'not-selected', 400_000_000],
  ]);
});

it('stops at the first that does not fit, even where a smaller one would', () => {
  const candidates = [
    aCandidate('a', { total: 90, governmentKrw: 150_000_000 }),
    aCandidate('b', { total: 85, governmentKrw: 150_000_001 }),
    aCandidate('c', { total: 80, governmentKrw: 10_000_000 }),
  ];
  const results = run(candidates, 300_000_000);
  expect(results.map(({ result }) => result)).toEqual(['selected', 'reserve', 'reserve']);
  expect(results.map(({ reason }) => reason)).toEqual([
    { code: 'within-budget', values: { score: 90 } },
    {
      code: 'budget-too-short',
      values: { score: 85, passMark: 60, leftKrw: 150_000_000, governmentKrw: 150_000_001 },
    },
    { code: 'budget-used-up', values: { score: 80, passMark: 60 } },
  ]);
});

it('fits exactly', () => {
  expect(run([aCandidate('a')], 200_000_000)[0]?.result).toBe('selected');
  expect(run([aCandidate('a')], 199_999_999)[0]?.result).toBe('reserve');
});

it.each<[string, Partial<Candidate>, Partial<Candidate>]>([
  ['technical', { technical: 78 }, { technical: 80 }],
  ['content', { blocks: { content: 23, goal: 25, feasibility: 25, capability: 20 } }, {}],
  ['goal', { blocks: { content: 24, goal: 19, feasibility: 25, capability: 20 } }, {}],
  ['feasibility', { blocks: { content: 24, goal: 20, feasibility: 19, capability: 20 } }, {}],
  ['capability', { blocks: { content: 24, goal: 20, feasibility: 20, capability: 15 } }, {}],
])('breaks a tie by %s', (_by, lower, higher) => {
  const low = aCandidate('low', { receiptNumber: 'R-1', ...lower });
  const high = aCandidate('high', { receiptNumber: 'R-2', ...higher });
  expect(order([low, high])).toEqual(['high', 'low']);
});

it('breaks the last tie by the receipt number, and by the application where even that is the same', () => {
  const first = aCandidate('z', { receiptNumber: 'R-1' });
  const second = aCandidate('a', { receiptNumber: 'R-2' });
  expect(order([first, second])).toEqual(['z', 'a']);
  expect(order([second, first])).toEqual(['z', 'a']);
  expect(order([aCandidate('b', { receiptNumber: 'R-1' }), { ...second, receiptNumber: 'R-1' }])).toEqual([
    'a',
    'b',
  ]);
});

it('says of a full tie that the receipt number decided, of both and of nobody else', () => {
  const candidates = [
    aCandidate('a', { total: 90 }),
    aCandidate('b', { total: 85 }),
    aCandidate('c', { total: 85 }),
    aCandidate('d', { total: 85, technical: 79 }),
    aCandidate('e', { total: 50 }),
    aCandidate('f', { total: 50 }),
  ];
  const reasons = run(candidates, 400_000_000).map(({ reason }) => reason);
  expect(reasons.map(({ values }) => values.tied)).toEqual([undefined, true, true, undefined, true, true]);
  expect(reasons.map(rankingReasonText).slice(0, 2)).toEqual([
    '종합점수 90점으로 예산 안에서 선정되었습니다.',
    '종합점수 85점으로 예산 안에서 선정되었습니다. 동점: 점수와 동점 기준이 모두 같은 신청이 있어 접수번호 순으로 정했습니다.',
  ]);
});

it('gives each result its reason, in words too', () => {
  const candidates = [
    aCandidate('a', { total: 90 }),
    aCandidate('b', { total: 85, governmentKrw: 100_000_000 }),
    aCandidate('c', { total: 70, governmentKrw: 60_000_000 }),
    aCandidate('d', { total: 65, governmentKrw: 50_000_000 }),
    aCandidate('e', { total: 59.99 }),
  ];
  expect(run(candidates, 250_000_000).map(({ reason }) => rankingReasonText(reason))).toEqual([
    '종합점수 90점으로 예산 안에서 선정되었습니다.',
    '종합점수 85점으로 합격선 60점을 넘었지만, 남은 예산 50,000,000원이 지원금 100,000,000원보다 적어 예비입니다.',
    '종합점수 70점으로 합격선 60점을 넘었지만, 남은 예산 50,000,000원이 지원금 60,000,000원보다 적어 예비입니다.',
    '종합점수 65점으로 합격선 60점을 넘었지만, 앞 순위에서 예산 배정이 끝나 예비입니다.',
    '종합점수 59.99점으로 합격선 60점에 미치지 못했습니다.',
  ]);
});

it('counts the bonus first', () => {
  expect(
    order([aCandidate('a', { technical: 82, total: 82 }), aCandidate('b', { technical: 78, total: 83 })]),
  ).toEqual(['b', 'a']);
});

it('gives the same ranking whatever the order of the candidates, and never more than the budget', () => {
  const candidate = fc.record({
    total: fc.integer({ min: 50, max: 70 }),
    technical: fc.integer({ min: 50, max: 52 }),
    governmentKrw: fc.integer({ min: 0, max: 200_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 20 }), fc.nat({ max: 2_000_000_000 }), (rows, budgetKrw) => {
      const candidates = rows.map((row, index) => aCandidate(`a${index}`, row));
      const ranking = run(candidates, budgetKrw);
      expect(run([...candidates].reverse(), budgetKrw)).toEqual(ranking);
      const spent = ranking
        .filter(({ result }) => result === 'selected')
        .reduce((sum, { governmentKrw }) => sum + governmentKrw, 0);
      expect(spent).toBeLessThanOrEqual(budgetKrw);
      expect(ranking.map(({ rank }) => rank)).toEqual(candidates.map((_, index) => index + 1));
    }),
  );
});

describe('lines of other payers', () => {
  const line = (payer: BudgetLine['payer'], budgetKrw: number, regionCode: string | null = 'jeonbuk') => ({
    payer,
    regionCode,
    budgetKrw,
  });
  const inJeonbuk = (id: string, total: number, provinceKrw: number, cityKrw = 0): Candidate =>
    aCandidate(id, {
      total,
      governmentKrw: 0,
      regionCode: 'jeonbuk',
      amounts: { province: provinceKrw, city: cityKrw },
    });
  const results = (candidates: Candidate[], ...lines: BudgetLine[]): string[] =>
    run(candidates, 0, lines).map(
      ({ applicationId, result, reason }) => `${applicationId} ${result} ${reason.code}`,
    );

  it('keep back who needs more than is left, to the won, and let companies of other regions go on', () => {
    const elsewhere = aCandidate('z', { total: 61, governmentKrw: 0, amounts: { province: 9 } });
    const candidates = [inJeonbuk('a', 90, 25), inJeonbuk('b', 80, 25), inJeonbuk('c', 70, 1), elsewhere];
    expect(results(candidates, line('province', 50))).toEqual([
      'a selected within-budget',
      'b selected within-budget',
      'c reserve line-too-short',
      'z selected within-budget',
    ]);
    expect(results(candidates, line('province', 49))).toEqual([
      'a selected within-budget',
      'b reserve line-too-short',
      'c reserve line-too-short',
      'z selected within-budget',
    ]);
  });

  it('say which line, what is left of it and what was needed', () => {
    const [, second] = run([inJeonbuk('a', 90, 25), inJeonbuk('b', 80, 25)], 0, [line('province', 49)]);
    expect(second?.reason).toEqual({
      code: 'line-too-short',
      values: {
        score: 80,
        passMark: 60,
        payer: 'province',
        regionCode: 'jeonbuk',
        leftKrw: 24,
        neededKrw: 25,
      },
    });
    expect(second && rankingReasonText(second.reason)).toContain('전북');
  });

  it('count province and city together where the line is of local money as a whole', () => {
    const candidates = [inJeonbuk('a', 90, 25, 15), inJeonbuk('b', 80, 25, 15)];
    expect(results(candidates, line('local-government', 79))).toEqual([
      'a selected within-budget',
      'b reserve line-too-short',
    ]);
    expect(results(candidates, line('local-government', 80, null))[1]).toBe('b selected within-budget');
  });

  it('never spend more than a line has, whatever the candidates', () => {
    const someone = fc.record({
      total: fc.integer({ min: 50, max: 100 }),
      province: fc.integer({ min: 0, max: 60 }),
      regionCode: fc.constantFrom('jeonbuk', 'gyeonggi'),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 12 }),
        fc.integer({ min: 0, max: 200 }),
        (people, budgetKrw) => {
          const candidates = people.map(({ total, province, regionCode }, index) =>
            aCandidate(String(index), { total, governmentKrw: 0, regionCode, amounts: { province } }),
          );
          const spentKrw = run(candidates, 0, [line('province', budgetKrw)])
            .filter(({ result }) => result === 'selected')
            .map(({ applicationId }) => candidates[Number(applicationId)])
            .filter((candidate) => candidate?.regionCode === 'jeonbuk')
            .reduce((sum, candidate) => sum + (candidate?.amounts.province ?? 0), 0);
          expect(spentKrw).toBeLessThanOrEqual(budgetKrw);
        },
      ),
    );
  });
});
