import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import { decide } from './decide.ts';
import { decisionRecord } from './decision-record.ts';

const recordOf = (company: Parameters<typeof facts>[0], project: Parameters<typeof facts>[1] = {}) =>
  JSON.parse(decisionRecord(decide(aNotice(), 'ai-factory', facts(company, project), IN_2026))) as {
    findings: { ruleId: string; values: Record<string, unknown> }[];
    fundingPlan: { warnings: unknown } | null;
  };

it('keeps the warnings of the funding plan without their sentences', () => {
  const { fundingPlan } = recordOf({}, { totalCostKrw: 500_000_000, companyInKindKrw: 200_000_000 });
  expect(fundingPlan?.warnings).toEqual([
    { code: 'in-kind-above-cap', fields: ['project.companyInKindKrw'] },
  ]);
});

it('says how the industry was called, and of nothing else', () => {
  const named = recordOf({ ksicCode: '25924' }).findings.filter(({ values }) => 'name' in values);
  expect(named).toHaveLength(1);
  expect(named[0]).toMatchObject({
    ruleId: 'manufacturer',
    values: { ksicCode: '25924', name: '절삭가공 및 유사처리업' },
  });
  const unknown = recordOf({ ksicCode: null }).findings.filter(({ values }) => 'name' in values);
  expect(unknown).toEqual([]);
});
