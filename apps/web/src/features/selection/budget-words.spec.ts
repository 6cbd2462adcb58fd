import { budgetInWords, lineName, supportInWords, supportOf } from './budget-words.ts';

const local = { payer: 'province', regionCode: 'jeonbuk', budgetKrw: 300_000_000 } as const;

describe('the budget of a run in words', () => {
  it.each([
    [{ kind: 'ranking', budgetKrw: 1_000_000_000, budgets: [] }, '10억 원'],
    [
      { kind: 'ranking', budgetKrw: 1_000_000_000, budgets: [local] },
      '10억 원, 전북특별자치도 지방비(시·도) 3억 원',
    ],
    [{ kind: 'ranking', budgetKrw: 0, budgets: [local] }, '전북특별자치도 지방비(시·도) 3억 원'],
    [{ kind: 'ranking', budgetKrw: 0, budgets: [] }, '한도 없음'],
    [{ kind: 'appeal', budgetKrw: 0, budgets: [] }, '쓰지 않음'],
  ] as const)('says %j as %s', (run, words) => {
    expect(budgetInWords(run as unknown as Parameters<typeof budgetInWords>[0])).toBe(words);
  });

  it('names a line of all regions by its payer alone', () => {
    expect(lineName({ payer: 'government', regionCode: null, budgetKrw: 1 })).not.toContain(' ');
  });
});

describe('what a run gives, by who pays it', () => {
  it.each([
    [100, 0, ['지원금 100']],
    [100, 50, ['지원금 100', '지방비 50']],
    [0, 50, ['지방비 50']],
    [0, 0, ['지원금 0']],
  ])('of %d and %d is %j', (selectedGovernmentKrw, selectedLocalGovernmentKrw, said) => {
    const run = { selectedGovernmentKrw, selectedLocalGovernmentKrw };
    expect(supportOf(run).map(({ name, krw }) => `${name} ${String(krw)}`)).toEqual(said);
  });

  it('says round words and the won', () => {
    const run = { selectedGovernmentKrw: 200_000_000, selectedLocalGovernmentKrw: 40_000_000 };
    expect(supportInWords(run)).toBe('지원금 2억 원 (200,000,000원), 지방비 4,000만 원 (40,000,000원)');
  });
});
