import { instantInKorea, withinWindow } from '../core/calendar.ts';
import type { Decision, EligibilityResult, Recommendation } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import type { RecommendationReason } from '../messages/recommendation.ts';
import { koreanWording } from '../messages/korean-wording.ts';
import type { DecisionWording } from '../messages/wording.ts';
import { decisionsOn } from './decisions-on.ts';

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
