import { smallestChangeOf } from '../change/smallest-change.ts';
import { dayInKorea } from '../core/calendar.ts';
import type { ProgramCode, ProgramType } from '../core/codes.ts';
import type { RawDecision, SmallestChange } from '../core/decision.ts';
import { MOMENT_FIELD } from '../core/fact-edit.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { ASK_OFFICE } from '../engine/conditions.ts';
import { PROGRAMS } from '../programs/codes.ts';
import { contextOf } from '../engine/notice-context.ts';
import { reachOf } from '../engine/reach.ts';
import { bestFirst, verdictOf, type WayToJudge } from '../guidance/verdict.ts';
import { OPTION_STATES, type AdviceOption, type OptionState } from './advice.ts';
import { bestTotalCost, costPlan } from './best-total-cost.ts';
import { mayRunTogether, type ConcurrencyReason } from './concurrency.ts';
import { offerOf } from './offer.ts';
import { isSuperseded } from './superseded.ts';
import { usedUpBy } from './used-up.ts';

const WINDOW_RULE = 'within-window';
const NOT_PUBLISHED = 'not-published';

/** 지원 사업 비교: every notice and type decided, in the one order of ways, so that the first is the one that the verdict names. */
export function rankedOptions(
  notices: readonly DecidableNotice[],
  input: EligibilityInput,
  asOf: Date,
): AdviceOption[] {
  const ways = notices.flatMap((notice) =>
    notice.terms.types.map(({ type }) => decidedWay(notice, type, input, asOf)),
  );
  return bestFirst(ways).map((way) => optionOf(way, notices, input, asOf));
}

/** A notice and type as the one order of ways takes it. */
interface DecidedWay extends WayToJudge {
  notice: DecidableNotice;
  type: ProgramType;
  decision: RawDecision;
}

function decidedWay(
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  asOf: Date,
): DecidedWay {
  const decision = decide(notice, type, input, asOf);
  return { ...reachOf(notice, decision), notice, type, findings: decision.findings, decision };
}

function optionOf(
  way: DecidedWay,
  notices: readonly DecidableNotice[],
  input: EligibilityInput,
  asOf: Date,
): AdviceOption {
  const { notice, type, decision } = way;
  const { terms } = notice;
  const { state: verdict, toConfirm } = verdictOf(way, way.findings);
  const hindered = decision.findings.some(
    ({ ruleId, outcome }) => outcome === 'fail' && ruleId !== WINDOW_RULE,
  );
  const smallestChange = hindered ? smallestChangeOf(notice, decision, input, asOf) : null;
  const state = hindered ? hinderedState(smallestChange) : stateOf(notice, decision.findings, asOf);
  const bestCost = bestTotalCost(notice, type, input, asOf, { inKind: 'most' })?.best ?? null;
  const money = decision.fundingPlan === null ? null : costPlan(decision.fundingPlan);
  const { maxMonths, confidence } = offerOf(terms, type);
  return {
    noticeId: notice.id,
    title: notice.title,
    program: terms.program,
    type,
    year: terms.year,
    sample: notice.sample,
    state,
    verdict: { state: verdict, toConfirm },
    outcome: decision.outcome,
    opensAt: notice.opensAt,
    closesAt: notice.closesAt,
    superseded: isSuperseded(notice, type, notices, asOf),
    money,
    bestCost,
    maxMonths: maxMonths.value,
    ...rulesOf(decision),
    smallestChange,
    excludes: programsWhere(terms.program, (reason) => SHUTTING_OUT.has(reason)),
    runsWith: programsWhere(terms.program, (_reason, allowed) => allowed),
    usesUp: usedUpBy(terms, type, input, (money ?? bestCost)?.governmentKrw ?? 0),
    confidence,
  };
}

/** A window that is over comes again, and a running project ends by then. */
const PASSING: readonly string[] = [MOMENT_FIELD, 'company.runningProjects'];

function hinderedState(change: SmallestChange | null): OptionState {
  const isFixed = change?.changes.some(
    ({ field, changeableBy }) => changeableBy === 'nobody' && !PASSING.includes(field),
  );
  return isFixed === false ? 'blocked' : 'not-meant';
}

/** Where no first day is stated, the last day is only that of the year: the notice is of a past year. */
function stateOf(notice: DecidableNotice, findings: readonly Finding[], asOf: Date): OptionState {
  switch (contextOf(notice, asOf).window) {
    case 'closed':
      return notice.opensAt === null ? 'past-year' : 'closed-otherwise-met';
    case 'not-open-yet':
      return 'not-yet';
    case NOT_PUBLISHED:
      return String(notice.terms.year) < dayInKorea(asOf).slice(0, 4) ? 'past-year' : 'window-not-published';
    case 'open':
      return findings.some(({ outcome }) => outcome === 'unknown') ? 'needs-evidence' : 'open';
  }
}

function rulesOf({ findings }: RawDecision): Pick<AdviceOption, 'failed' | 'missing' | 'unpublished'> {
  const idsOf = (fits: (finding: Finding) => boolean): string[] =>
    findings.filter(fits).map(({ ruleId }) => ruleId);
  return {
    failed: idsOf(({ outcome }) => outcome === 'fail'),
    missing: idsOf(({ outcome, reason }) => outcome === 'unknown' && !ASK_OFFICE.includes(reason)),
    unpublished: idsOf(({ outcome, reason }) => outcome === 'unknown' && ASK_OFFICE.includes(reason)),
  };
}

/** What the table says plainly; what it leaves open is neither shut out nor allowed. */
const SHUTTING_OUT: ReadonlySet<ConcurrencyReason> = new Set([
  'one-at-a-time',
  'ai-never-with-autonomous',
  'ai-never-with-win-win-ai',
]);

const programsWhere = (
  program: ProgramCode,
  fits: (reason: ConcurrencyReason, allowed: boolean) => boolean,
): ProgramCode[] =>
  PROGRAMS.filter((other) => {
    const { reason, allowed } = mayRunTogether(program, other);
    return fits(reason, allowed);
  });

/** Place of a state in the order of the list. */
export const rankOf = (state: OptionState): number => OPTION_STATES.indexOf(state);

/** 접수 기간 미공개 and 접수 기간만 아님 count alike: nobody can say when either is open again. */
export const nearnessOf = (state: OptionState): number =>
  state === 'closed-otherwise-met' ? rankOf('window-not-published') : rankOf(state);

/** Orders texts by their code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
