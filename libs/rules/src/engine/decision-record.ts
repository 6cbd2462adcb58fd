import type { RawDecision } from '../core/decision.ts';
import type { Finding } from '../core/finding.ts';
import { canonicalJson, type JsonValue } from '../core/json.ts';
import { nameOfKsicCode } from '../industries/industry-names.ts';

/**
 * 판단 기록: a decision as canonical JSON of findings, figures and sources, without any sentence. The same facts, terms,
 * windows and moment give the same bytes however the wording of the portal changes.
 */
export function decisionRecord({ fundingPlan, findings, ...decision }: RawDecision): string {
  const plan = fundingPlan === null ? null : withWarningCodes(fundingPlan);
  const record = { ...decision, findings: findings.map(withIndustryName), fundingPlan: plan };
  return canonicalJson(JSON.parse(JSON.stringify(record)) as JsonValue);
}

/** A record says how the industry was called when it was decided. */
function withIndustryName(finding: Finding): Finding {
  const { ksicCode } = finding.values;
  if (finding.ruleId !== 'manufacturer' || typeof ksicCode !== 'string') return finding;
  return { ...finding, values: { ...finding.values, name: nameOfKsicCode(ksicCode) } };
}

/** The figures of these doubts stand in the decision's own warnings. */
function withWarningCodes(plan: NonNullable<RawDecision['fundingPlan']>): object {
  const codes = plan.warnings.map(({ code, fields }) => ({ code, fields }));
  return { ...plan, warnings: codes };
}
