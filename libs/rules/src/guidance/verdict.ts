import { CONFIDENCES } from '../core/codes.ts';
import type { Finding } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import type { Reach } from '../engine/reach.ts';
import { WHO_IS_MEANT } from '../engine/standing.ts';
import { wayOfferOf } from '../engine/way-offer.ts';

/** 판정, the best first. */
export const VERDICT_STATES = [
  'can-apply',
  'choose-supplier',
  'to-confirm',
  'not-now',
  'to-confirm-later',
  'not-like-this',
] as const;
export type VerdictState = (typeof VERDICT_STATES)[number];

/** 다음 할 일: apply here; answer the next question; ask the office; take the paper along; change one thing; look at other programs. */
export type NextAction = 'apply' | 'answer' | 'office' | 'report' | 'change' | 'others';

/** What a decision found, whatever else it carries. */
type Found = readonly Pick<Finding, 'ruleId' | 'outcome'>[];

/** One way with what a verdict reads of it. */
export interface WayToJudge extends Reach {
  notice: Pick<DecidableNotice, 'id' | 'terms'>;
  type: string;
  findings: Found;
  decision: { fundingPlan: { companyCashKrw: number; leadCompanyKrw: number } | null };
}

/** 판정: how one way stands, in one word, and what comes next. */
export interface Verdict {
  state: VerdictState;
  /** 확인할 것: conditions that wait for an answer or for the office. */
  toConfirm: number;
  /** What may be done next, one to three; the first one is the best. */
  actions: readonly NextAction[];
}

const SUPPLIER_RULE = 'supplier-in-pool';
const LEAD_RULE = 'lead-company';

function stateOf({ standing, window, missing, unpublished }: Reach, findings: Found): VerdictState {
  if (standing === 'open') return 'can-apply';
  if (standing === 'window') return 'not-now';
  if (standing !== 'evidence') return 'not-like-this';
  if (window !== 'open') return 'to-confirm-later';
  const waits = findings.filter(({ outcome }) => outcome === 'unknown').map(({ ruleId }) => ruleId);
  const isSupplierAlone = missing === 1 && unpublished.length === 0 && waits[0] === SUPPLIER_RULE;
  return isSupplierAlone ? 'choose-supplier' : 'to-confirm';
}

function actionsOf(state: VerdictState, { own, missing, window }: Reach, mayChange: boolean): NextAction[] {
  const apply: NextAction = own && window === 'open' ? 'apply' : 'office';
  switch (state) {
    case 'can-apply':
      return [apply, 'report', 'others'];
    case 'choose-supplier':
      return [apply, 'answer', 'report'];
    case 'to-confirm':
    case 'to-confirm-later':
      return missing > 0 ? ['answer', own ? 'report' : 'office'] : ['office', 'report'];
    case 'not-now':
      return own ? ['report', 'others'] : ['office', 'report', 'others'];
    case 'not-like-this':
      return mayChange ? ['change', 'others'] : ['others'];
  }
}

/** 판정 of one way: page, comparison and 사전진단서 say this one. `mayChange`: something stands in the way that the company can change. */
export function verdictOf(way: Reach, findings: Found, mayChange = false): Verdict {
  const state = stateOf(way, findings);
  return {
    state,
    toConfirm: way.missing + way.unpublished.length,
    actions: actionsOf(state, way, mayChange),
  };
}

/** 주관기관: a plan that a large company shares in means only its suppliers, whether a condition says so or not. */
const hangsOnLead = ({ findings, decision }: WayToJudge): boolean =>
  (decision.fundingPlan?.leadCompanyKrw ?? 0) > 0 &&
  !findings.some(({ ruleId, outcome }) => ruleId === LEAD_RULE && outcome !== 'fail');

/** Conditions that say whom a program means and that nobody has answered: the fewer, the surer that it means this company. */
const unsureWho = (way: WayToJudge): number =>
  way.findings.filter(({ ruleId, outcome }) => outcome === 'unknown' && WHO_IS_MEANT.has(ruleId)).length +
  Number(hangsOnLead(way));

const placeOf = (way: WayToJudge): number => VERDICT_STATES.indexOf(stateOf(way, way.findings));

const REFUSED = 3;
const LATER = 2;
/** Open now, on a day that is stated, later, or refused. */
function nearness(way: WayToJudge): number {
  const state = stateOf(way, way.findings);
  if (state === 'not-like-this') return REFUSED;
  if (state !== 'not-now' && state !== 'to-confirm-later') return 0;
  return way.window === 'not-open-yet' ? 1 : LATER;
}

const isRefusedForGood = ({ standing }: Reach): number => Number(standing === 'not-meant');
/** What others pay; before there is a cost, what they pay at most. */
const supportOf = ({ decision, supportKrw, notice, type }: WayToJudge): number =>
  decision.fundingPlan === null ? (wayOfferOf(notice.terms, type).maxSupportKrw ?? 0) : supportKrw;
const cashOf = ({ decision }: WayToJudge): number => decision.fundingPlan?.companyCashKrw ?? 0;

const byState = (a: WayToJudge, b: WayToJudge): number =>
  nearness(a) - nearness(b) ||
  (nearness(a) === LATER ? b.year - a.year : 0) ||
  placeOf(a) - placeOf(b) ||
  isRefusedForGood(a) - isRefusedForGood(b);

const byBenefit = (a: WayToJudge, b: WayToJudge): number =>
  Number(b.own) - Number(a.own) ||
  unsureWho(a) - unsureWho(b) ||
  supportOf(b) - supportOf(a) ||
  cashOf(a) - cashOf(b) ||
  a.missing - b.missing ||
  b.year - a.year;

const confidenceOf = ({ notice, type }: WayToJudge): number =>
  CONFIDENCES.indexOf(wayOfferOf(notice.terms, type).confidence);

/** Orders texts by their code units, the same on every machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** No two ways are equal: the surest source, then the id, so that every list has one order. */
const byName = (a: WayToJudge, b: WayToJudge): number =>
  confidenceOf(a) - confidenceOf(b) || byText(a.notice.id, b.notice.id) || byText(a.type, b.type);

/**
 * 가장 좋은 길, the one order of the portal: what is open now before what comes later, of which the newest notice is the nearest; by state;
 * then what this portal takes, what surely means this company, the most support, the least own cash, the fewest open conditions, the newest.
 */
const bestWayFirst = (a: WayToJudge, b: WayToJudge): number =>
  byState(a, b) || byBenefit(a, b) || byName(a, b);

/** All ways, the best first. */
export const bestFirst = <Way extends WayToJudge>(ways: readonly Way[]): Way[] =>
  [...ways].sort(bestWayFirst);

/** The best way of all; null where there is none. */
export const bestWayOf = <Way extends WayToJudge>(ways: readonly Way[]): Way | null =>
  bestFirst(ways)[0] ?? null;

/** As many notices as a 사전진단서 takes. */
export const MOST_REPORTED = 12;

/** Whether nothing but its window, or its office, stands in the way of an application, or it is the portal's own. */
const isNear = ({ own, standing, missing }: Reach): boolean =>
  own || standing === 'open' || standing === 'window' || (standing === 'evidence' && missing === 0);

/** The notices of a 사전진단서: that of the best way, the portal's own, then the best of the others that are open or wait for their window or their office alone. */
export function reportedNotices(ways: readonly WayToJudge[]): string[] {
  const ordered = bestFirst(ways);
  const near = ordered.filter(isNear).sort((a, b) => Number(b.own) - Number(a.own));
  return [...new Set([...ordered.slice(0, 1), ...near].map(({ notice }) => notice.id))].slice(
    0,
    MOST_REPORTED,
  );
}
