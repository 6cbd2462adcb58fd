import type { ProgramType } from '../core/codes.ts';
import type { PreviousGrant } from '../core/facts.ts';
import { NOTICE_2025 } from '../programs/manufacturing-ai/notices/2025.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { aPlan } from '../testing/builders.ts';

const plan = (
  type: ProgramType,
  totalCostKrw: number,
  companyInKindKrw = 0,
  previousGrants: PreviousGrant[] = [],
) => aPlan(NOTICE_2026, type, { totalCostKrw, companyInKindKrw, previousGrants });

const dataGrant = (governmentKrw: number): PreviousGrant => ({
  program: 'manufacturing-ai',
  type: 'data-collection',
  year: 2025,
  governmentKrw,
});

it.each`
  type                 | totalCostKrw   | governmentKrw  | companyKrw     | because
  ${'ai-factory'}      | ${400_000_000} | ${200_000_000} | ${200_000_000} | ${'2억 + 2억'}
  ${'ai-factory'}      | ${560_000_000} | ${200_000_000} | ${360_000_000} | ${'capped'}
  ${'ai-factory'}      | ${399_999_999} | ${199_999_000} | ${200_000_999} | ${'one won below the full project'}
  ${'ai-factory'}      | ${400_000_001} | ${200_000_000} | ${200_000_001} | ${'one won above it'}
  ${'ai-factory'}      | ${300_000_000} | ${150_000_000} | ${150_000_000} | ${'half'}
  ${'ai-factory'}      | ${1_999}       | ${0}           | ${1_999}       | ${'half of it is below the unit'}
  ${'ai-factory'}      | ${2_000}       | ${1_000}       | ${1_000}       | ${'exactly one unit'}
  ${'ai-factory'}      | ${123_456_789} | ${61_728_000}  | ${61_728_789}  | ${'rounded down to 1,000'}
  ${'data-collection'} | ${100_000_000} | ${50_000_000}  | ${50_000_000}  | ${'0.5억 + 0.5억'}
  ${'data-collection'} | ${99_999_999}  | ${49_999_000}  | ${50_000_999}  | ${'one won below the full project'}
  ${'data-collection'} | ${200_000_000} | ${50_000_000}  | ${150_000_000} | ${'capped'}
  ${'ai-factory'}      | ${0}           | ${0}           | ${0}           | ${'nothing'}
`('$type $totalCostKrw: $because', ({ type, totalCostKrw, governmentKrw, companyKrw }) => {
  const found = plan(type, totalCostKrw);
  expect(found).toMatchObject({ governmentKrw, companyKrw, companyCashKrw: companyKrw, companyInKindKrw: 0 });
});

it.each`
  type                 | totalCostKrw   | asked         | inKind        | max           | because
  ${'ai-factory'}      | ${400_000_000} | ${40_000_000} | ${40_000_000} | ${40_000_000} | ${'20 % and the cap at once'}
  ${'ai-factory'}      | ${400_000_000} | ${40_000_001} | ${40_000_000} | ${40_000_000} | ${'one won above'}
  ${'ai-factory'}      | ${560_000_000} | ${72_000_000} | ${40_000_000} | ${40_000_000} | ${'the cap is lower than 20 %'}
  ${'ai-factory'}      | ${200_000_000} | ${20_000_000} | ${20_000_000} | ${20_000_000} | ${'20 % is lower than the cap'}
  ${'ai-factory'}      | ${200_000_000} | ${19_999_999} | ${19_999_999} | ${20_000_000} | ${'one won below'}
  ${'data-collection'} | ${100_000_000} | ${10_000_000} | ${10_000_000} | ${10_000_000} | ${'both at once'}
  ${'data-collection'} | ${200_000_000} | ${10_000_001} | ${10_000_000} | ${10_000_000} | ${'the cap of the plan form'}
  ${'ai-factory'}      | ${123_456_789} | ${99_999_999} | ${12_345_000} | ${12_345_000} | ${'rounded down to 1,000'}
`('in kind, $type $totalCostKrw asked $asked: $because', ({ type, totalCostKrw, asked, inKind, max }) => {
  const found = plan(type, totalCostKrw, asked);
  expect(found).toMatchObject({
    companyInKindKrw: inKind,
    companyInKindMaxKrw: max,
    companyCashKrw: found.companyKrw - inKind,
  });
  const above = asked > max ? ['in-kind-above-cap'] : [];
  expect(found.warnings.map(({ code }) => code)).toEqual(above);
});

it('says the limit and what became cash', () => {
  expect(plan('ai-factory', 400_000_000, 40_001_000).warnings).toEqual([
    {
      code: 'in-kind-above-cap',
      message: '현물은 40,000,000원까지 넣을 수 있습니다. 초과한 1,000원은 현금으로 바꾸었습니다.',
      fields: ['project.companyInKindKrw'],
    },
  ]);
});

it.each`
  usedKrw        | capKrw         | governmentKrw
  ${50_000_000}  | ${150_000_000} | ${150_000_000}
  ${199_999_999} | ${1}           | ${0}
  ${200_000_000} | ${0}           | ${0}
  ${300_000_000} | ${0}           | ${0}
`(
  'an AI factory after $usedKrw of data collection has $capKrw left',
  ({ usedKrw, capKrw, governmentKrw }) => {
    const found = plan('ai-factory', 400_000_000, 0, [dataGrant(usedKrw)]);
    expect(found).toMatchObject({
      governmentCapKrw: capKrw,
      governmentKrw,
      companyKrw: 400_000_000 - governmentKrw,
    });
  },
);

it('leaves the caps alone for what does not count towards them', () => {
  const factory: PreviousGrant = { ...dataGrant(200_000_000), type: 'ai-factory' };
  const other: PreviousGrant = { ...dataGrant(200_000_000), program: 'win-win' };
  expect(plan('ai-factory', 400_000_000, 0, [factory, other]).governmentCapKrw).toBe(200_000_000);
  expect(plan('data-collection', 100_000_000, 0, [dataGrant(50_000_000)]).governmentCapKrw).toBe(50_000_000);
});

it.each`
  totalCostKrw   | feeKrw
  ${50_000_000}  | ${455_000}
  ${50_000_001}  | ${637_000}
  ${200_000_000} | ${637_000}
  ${200_000_001} | ${910_000}
  ${400_000_000} | ${910_000}
  ${400_000_001} | ${1_182_000}
`('the accounting fee of $totalCostKrw is $feeKrw', ({ totalCostKrw, feeKrw }) => {
  const [fee] = plan('ai-factory', totalCostKrw).requiredCosts;
  expect(fee).toMatchObject({ code: 'accounting-fee', amountKrw: feeKrw });
});

it('asks for training and escrow for an AI factory only', () => {
  const codes = (type: ProgramType): string[] =>
    plan(type, 100_000_000).requiredCosts.map(({ code }) => code);
  expect(codes('ai-factory')).toEqual(['accounting-fee', 'training', 'technology-escrow']);
  expect(codes('data-collection')).toEqual(['accounting-fee']);
});

it('lists who pays, without payers of 0', () => {
  const lines = plan('ai-factory', 400_000_000).lines.map(({ payer, amountKrw }) => [payer, amountKrw]);
  expect(lines).toEqual([
    ['government', 200_000_000],
    ['company', 200_000_000],
  ]);
  const used = plan('ai-factory', 400_000_000, 0, [dataGrant(200_000_000)]).lines;
  expect(used.map(({ payer }) => payer)).toEqual(['company']);
});

it('has the same amounts in 2025', () => {
  const request = { totalCostKrw: 560_000_000, companyInKindKrw: 50_000_000, previousGrants: [] };
  expect(aPlan(NOTICE_2025, 'ai-factory', request)).toMatchObject({
    governmentKrw: 200_000_000,
    companyCashKrw: 320_000_000,
    companyInKindKrw: 40_000_000,
  });
});
