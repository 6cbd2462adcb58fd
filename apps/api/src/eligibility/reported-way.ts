import {
  decide,
  decisionsOn,
  reachOf,
  supportKrwOf,
  type DecidableNotice,
  type Decision,
  type EligibilityInput,
  type FundingPlan,
  type Wording,
} from '@subsidy/rules';
import { bestFirst, verdictOf, type Verdict, type WayToJudge } from '@subsidy/rules/check';
import type { ReportWords } from '../print/report-words.ts';

/** One way of a report: decided in words, with its verdict. */
export interface ReportedWay extends WayToJudge {
  notice: DecidableNotice;
  decision: Decision;
  verdict: Verdict;
}

/** Every notice and type that was asked about, in the one order of ways: the first is the one that the card of the check names. */
export const reportedWays = (
  notices: readonly DecidableNotice[],
  input: EligibilityInput,
  asOf: Date,
  wording: Wording,
): ReportedWay[] =>
  bestFirst(
    notices.flatMap((notice) =>
      decisionsOn(notice, input, asOf, wording).map((decision) => {
        const raw = decide(notice, decision.type, input, asOf);
        const reach = reachOf(notice, raw);
        const way = { ...reach, notice, type: decision.type, findings: raw.findings, decision };
        return { ...way, verdict: verdictOf(reach, raw.findings) };
      }),
    ),
  );

/** A program with a single type goes without its name, as on the cards. */
const ONLY_TYPE = 'standard';

/** Program and type, as on the cards. */
export function wayTitle(
  { notice: { terms }, type }: { notice: Pick<DecidableNotice, 'terms'>; type: string },
  words: ReportWords,
): string {
  const program = words.program(terms);
  if (type === ONLY_TYPE) return program;
  const label = words.wording.typeLabel(type);
  const own = terms.types.find((offered) => offered.type === type)?.label ?? type;
  return `${program} – ${label === type ? own : label}`;
}

export const isRefused = ({ verdict }: ReportedWay): boolean => verdict.state === 'not-like-this';

/** 지원금 and own cash of a way, for a table; nothing where there is none to be had. */
export function moneyOf(
  way: ReportedWay,
  { wonInWords, text }: ReportWords,
): { grant: string; cash: string } {
  const plan = way.decision.fundingPlan;
  if (plan === null || isRefused(way)) return { grant: '–', cash: '–' };
  const mark = isUnofficial(plan) ? `\n(${text.unofficial})` : '';
  return { grant: `${wonInWords(supportKrwOf(plan))}${mark}`, cash: wonInWords(plan.companyCashKrw) };
}

/** Whether a figure comes from anything but an official document. */
export const isUnofficial = ({ lines }: FundingPlan): boolean =>
  lines.some(({ citation }) => citation.confidence !== 'official');

/** 접수 기간 in a few words. */
export function windowText({ notice, window }: ReportedWay, { text, day }: ReportWords): string {
  const { opensAt, closesAt } = notice;
  if (opensAt === null || closesAt === null || window === 'not-published') return text.windowUnknown;
  if (window === 'open') return text.closes(day(closesAt));
  return window === 'not-open-yet' ? text.opens(day(opensAt)) : text.closed(day(closesAt));
}
