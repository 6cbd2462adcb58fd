import type { RawDecision } from '../core/decision.ts';
import { canonicalJson, type JsonValue } from '../core/json.ts';

/**
 * 판단 기록: a decision as canonical JSON of findings, figures and sources, without any sentence. The same facts, terms,
 * windows and moment give the same bytes however the wording of the portal changes.
 */
export function decisionRecord({ fundingPlan, ...decision }: RawDecision): string {
  const plan = fundingPlan === null ? null : withoutSentences(fundingPlan);
  return canonicalJson(JSON.parse(JSON.stringify({ ...decision, fundingPlan: plan })) as JsonValue);
}

function withoutSentences(plan: NonNullable<RawDecision['fundingPlan']>): object {
  const codes = plan.warnings.map(({ code, fields }) => ({ code, fields }));
  return { ...plan, warnings: codes };
}
