import { smallestChangeOf } from '../change/smallest-change.ts';
import type { ProgramType } from '../core/codes.ts';
import type { Decision, RawDecision, SmallestChange } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { RawWarning } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { planInWords } from '../messages/warnings.ts';
import type { DecisionWording } from '../messages/wording.ts';
import { decide } from './decide.ts';

/** A notice without the asked type is decided for the types it has, with a warning: a named notice is always decided. */
export function decisionsOn(
  notice: DecidableNotice,
  input: EligibilityInput,
  asOf: Date,
  wording: DecisionWording,
): Decision[] {
  const offered: readonly ProgramType[] = notice.terms.types.map(({ type }) => type);
  const asked = input.project.type ?? null;
  const found = offered.filter((type) => asked === null || type === asked);
  const types = found.length > 0 ? found : offered;
  const doubts: RawWarning[] =
    asked !== null && found.length === 0
      ? [{ code: 'type-not-offered', values: { type: asked }, fields: ['project.type'] }]
      : [];
  return types.map((type) => decideInWords(notice, type, input, asOf, wording, doubts).decision);
}

/** One notice and type decided once: as the rules made it, and in words. */
export function decideInWords(
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  asOf: Date,
  wording: DecisionWording,
  doubts: readonly RawWarning[] = [],
): { raw: RawDecision; decision: Decision } {
  const raw = decide(notice, type, input, asOf);
  return { raw, decision: inWords(raw, doubts, smallestChangeOf(notice, raw, input, asOf), wording) };
}

/** A decision with its sentences. */
export function inWords(
  decision: RawDecision,
  doubts: readonly RawWarning[],
  smallestChange: SmallestChange | null,
  wording: DecisionWording,
): Decision {
  const { findings, warnings, ...rest } = decision;
  return {
    noticeId: rest.noticeId,
    noticeVersion: rest.noticeVersion,
    program: rest.program,
    type: rest.type,
    outcome: rest.outcome,
    conditions: findings.map(wording.conditionOf),
    fundingPlan: rest.fundingPlan === null ? null : planInWords(rest.fundingPlan, wording.warningOf),
    bonus: rest.bonus,
    requiredDocuments: rest.requiredDocuments,
    warnings: [...doubts, ...warnings].map(wording.warningOf),
    smallestChange,
  };
}
