import { smallestChangeOf } from '../change/smallest-change.ts';
import { instantInKorea, withinWindow } from '../core/calendar.ts';
import type { ProgramType } from '../core/codes.ts';
import type {
  Decision,
  EligibilityResult,
  RawDecision,
  Recommendation,
  SmallestChange,
} from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { RawWarning } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import type { RecommendationReason } from '../messages/recommendation.ts';
import { koreanWording, type DecisionWording } from '../messages/wording.ts';
import { decide } from './decide.ts';
import { programOf } from './registry.ts';

/**
 * The notices a check is about: all that are named, in their order, else all that are open, by opening and id; with a type
 * asked for, only those of the open ones that offer it.
 */
export function noticesFor(
  all: readonly DecidableNotice[],
  noticeIds: readonly string[] | undefined,
  asOf: Date,
  type: string | null = null,
): readonly DecidableNotice[] {
  if (noticeIds !== undefined) {
    return [...new Set(noticeIds)].flatMap((id) => all.find((notice) => notice.id === id) ?? []);
  }
  return all
    .filter((notice) => isOpen(notice, asOf) && (type === null || offers(notice, type)))
    .sort(byOpening);
}

const isOpen = ({ opensAt, closesAt }: DecidableNotice, asOf: Date): boolean =>
  opensAt !== null && closesAt !== null && withinWindow(asOf, opensAt, closesAt);

const offers = ({ terms }: DecidableNotice, type: string): boolean =>
  terms.types.some((offered) => offered.type === type);

function byOpening(a: DecidableNotice, b: DecidableNotice): number {
  const difference = Date.parse(a.opensAt ?? '') - Date.parse(b.opensAt ?? '');
  if (difference !== 0) return difference;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** 자격 확인: every given notice decided for the asked type, or for each of its types. */
export function checkEligibility(
  notices: readonly DecidableNotice[],
  input: EligibilityInput,
  asOf: Date,
  wording: DecisionWording = koreanWording,
): EligibilityResult {
  const decisions = notices.flatMap((notice) => decisionsOn(notice, input, asOf, wording));
  return { asOf: instantInKorea(asOf), decisions, recommended: recommend(decisions, wording) };
}

/** A notice without the asked type is decided for the types it has, with a warning: a named notice is always decided. */
function decisionsOn(
  notice: DecidableNotice,
  input: EligibilityInput,
  asOf: Date,
  wording: DecisionWording,
): Decision[] {
  const offered: readonly ProgramType[] = programOf(notice.terms)
    .typesOf(notice.terms)
    .map(({ type }) => type);
  const asked = input.project.type ?? null;
  const found = offered.filter((type) => asked === null || type === asked);
  const types = found.length > 0 ? found : offered;
  const doubts: RawWarning[] =
    asked !== null && found.length === 0
      ? [{ code: 'type-not-offered', values: { type: asked }, fields: ['project.type'] }]
      : [];
  return types.map((type) => {
    const decision = decide(notice, type, input, asOf);
    return inWords(decision, doubts, smallestChangeOf(notice, decision, input, asOf), wording);
  });
}

/** A decision with its sentences. */
export function inWords(
  decision: RawDecision,
  doubts: readonly RawWarning[] = [],
  smallestChange: SmallestChange | null = null,
  wording: DecisionWording = koreanWording,
): Decision {
  const { findings, warnings, ...rest } = decision;
  return {
    noticeId: rest.noticeId,
    noticeVersion: rest.noticeVersion,
    program: rest.program,
    type: rest.type,
    outcome: rest.outcome,
    conditions: findings.map(wording.conditionOf),
    fundingPlan: rest.fundingPlan,
    bonus: rest.bonus,
    requiredDocuments: rest.requiredDocuments,
    warnings: [...doubts, ...warnings].map(wording.warningOf),
    smallestChange,
  };
}

/** 추천: among the eligible ones the most government money, then the least company cash, then the first. */
function recommend(decisions: readonly Decision[], wording: DecisionWording): Recommendation | null {
  const eligible = decisions.filter(({ outcome }) => outcome === 'eligible');
  const [first, ...others] = [...eligible].sort(byBenefit);
  if (first === undefined) return null;
  return { noticeId: first.noticeId, type: first.type, reason: reasonFor(first, others[0], wording) };
}

const governmentOf = ({ fundingPlan }: Decision): number => fundingPlan?.governmentKrw ?? 0;
const cashOf = ({ fundingPlan }: Decision): number => fundingPlan?.companyCashKrw ?? 0;
const byBenefit = (a: Decision, b: Decision): number =>
  governmentOf(b) - governmentOf(a) || cashOf(a) - cashOf(b);

function reasonFor(best: Decision, next: Decision | undefined, wording: DecisionWording): string {
  const reason = (why: RecommendationReason): string =>
    wording.recommendation(why, governmentOf(best), cashOf(best));
  if (best.fundingPlan === null) return reason('cost-missing');
  if (next === undefined) return reason('only');
  if (governmentOf(next) < governmentOf(best)) return reason('most-government-money');
  return reason(cashOf(next) > cashOf(best) ? 'least-cash' : 'first');
}
