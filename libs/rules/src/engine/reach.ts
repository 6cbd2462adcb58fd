import type { CheckContext } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { takesApplications } from '../core/terms.ts';
import { supportKrwOf, type SupportMoney } from '../funding/support.ts';
import { ASK_OFFICE } from './conditions.ts';
import { standingOf, STANDINGS, WINDOW_RULE, type Standing } from './standing.ts';

/** How near a notice and type is to an application, with the answers so far. */
export interface Reach {
  standing: Standing;
  /** Whether the portal itself takes applications to it. */
  own: boolean;
  /** 접수 기간: what the rule found. */
  window: CheckContext['window'];
  /** Conditions that wait for an answer. */
  missing: number;
  /** Rules that no public source answers: no question is asked for them. */
  unpublished: readonly string[];
  year: number;
  supportKrw: number;
}

/** No answer of the company would settle it. */
const onlyOfficeKnows = ({ outcome, reason }: Finding): boolean =>
  outcome === 'unknown' && ASK_OFFICE.includes(reason);

function windowIn(findings: readonly Finding[]): Reach['window'] {
  const reason = findings.find(({ ruleId }) => ruleId === WINDOW_RULE)?.reason;
  return reason === 'open' || reason === 'not-open-yet' || reason === 'not-published' ? reason : 'closed';
}

/** How near it is, of what the rules found. */
export function reachOf(
  { terms }: Pick<DecidableNotice, 'terms'>,
  { findings, fundingPlan }: { findings: readonly Finding[]; fundingPlan: SupportMoney | null },
): Reach {
  const waiting = findings.filter(({ outcome }) => outcome === 'unknown');
  const unpublished = waiting.filter(onlyOfficeKnows).map(({ ruleId }) => ruleId);
  return {
    standing: standingOf(findings),
    own: takesApplications(terms),
    window: windowIn(findings),
    missing: waiting.length - unpublished.length,
    unpublished,
    year: terms.year,
    supportKrw: supportKrwOf(fundingPlan),
  };
}

/** Within one standing: the portal's own, what is open, what waits for the fewest answers, the newest, the most money. */
export const byNearness = (a: Reach, b: Reach): number =>
  Number(b.own) - Number(a.own) ||
  Number(b.window === 'open') - Number(a.window === 'open') ||
  a.missing - b.missing ||
  b.year - a.year ||
  b.supportKrw - a.supportKrw;

/** The nearest to an application first, on screen and on paper; those that are as near keep their order. */
export const nearestFirst = <Way extends Reach>(ways: readonly Way[]): Way[] =>
  [...ways].sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) || byNearness(a, b));

/** As many notices as a 사전진단서 takes. */
export const MOST_REPORTED = 12;

/** Whether nothing but its window, or its office, stands in the way of an application, or it is the portal's own. */
const isNear = ({ own, standing, missing }: Reach): boolean =>
  own || standing === 'open' || standing === 'window' || (standing === 'evidence' && missing === 0);

/**
 * The notices of a 사전진단서: the portal's own, then the nearest of the others that are open or wait for their window or their office
 * alone.
 */
export function reportedNotices(
  ways: readonly (Reach & { notice: Pick<DecidableNotice, 'id'> })[],
): string[] {
  const near = nearestFirst(ways.filter(isNear)).sort((a, b) => Number(b.own) - Number(a.own));
  return [...new Set(near.map(({ notice }) => notice.id))].slice(0, MOST_REPORTED);
}
