import type { NoticeView } from '@subsidy/contract';
import {
  decide,
  planInWords,
  reachOf,
  type DecidableNotice,
  type Decision,
  type EligibilityInput,
  type Finding,
  type GuideNotice,
  type ProgramType,
  type RawDecision,
  type Reach,
  type WayCard as CardOf,
  type Wording,
} from '@subsidy/rules';

/** One notice and type as it stands with the answers so far. */
export interface Way extends Reach {
  key: string;
  notice: DecidableNotice;
  type: ProgramType;
  decision: Decision;
  /** What the rules found, without sentences. */
  findings: readonly Finding[];
  /** Whether applications are written in this portal, now. */
  appliedHere: boolean;
}

/** A decision whose sentences are made where they are read: most of them are folded away, and a key waits for all. */
function inWordsWhenRead(
  { findings, warnings, fundingPlan, ...rest }: RawDecision,
  wording: Wording,
): Decision {
  let conditions: Decision['conditions'] | null = null;
  let doubts: Decision['warnings'] | null = null;
  let plan: Decision['fundingPlan'] = null;
  return {
    ...rest,
    smallestChange: null,
    get fundingPlan() {
      return fundingPlan === null ? null : (plan ??= planInWords(fundingPlan, wording.warningOf));
    },
    get conditions() {
      return (conditions ??= findings.map(wording.conditionOf));
    },
    get warnings() {
      return (doubts ??= warnings.map(wording.warningOf));
    },
  };
}

function wayOf(notice: DecidableNotice, raw: RawDecision, wording: Wording): Way {
  const reach = reachOf(notice, raw);
  return {
    ...reach,
    key: `${notice.id}-${raw.type}`,
    notice,
    type: raw.type,
    decision: inWordsWhenRead(raw, wording),
    findings: raw.findings,
    appliedHere: reach.own && reach.window === 'open',
  };
}

/** A notice of the portal as the rules take it. */
export const inForce = (notice: NoticeView): DecidableNotice => ({
  ...notice,
  program: notice.terms.program,
});

/** What a check decides: the portal's own notices, and those of other offices. */
export interface CheckedNotices {
  notices: readonly NoticeView[];
  guides: readonly GuideNotice[];
}

/**
 * 모든 사업을 한 번에: the portal's own notices, for the type that was asked for, and those of other offices, decided on the
 * same answers. Without the smallest change, which takes longer than a frame for all of them together.
 */
export function waysOn(
  { notices, guides }: CheckedNotices,
  input: EligibilityInput,
  now: Date,
  wording: Wording,
): Way[] {
  const asked = input.project.type ?? null;
  const own = notices.map(inForce).flatMap((notice) => {
    const offered = notice.terms.types.map(({ type }) => type);
    const types = asked !== null && offered.some((type) => type === asked) ? [asked] : offered;
    return offered
      .filter((type) => types.includes(type))
      .map((type) => wayOf(notice, decide(notice, type, input, now), wording));
  });
  const guided = guides.flatMap((notice) =>
    notice.terms.types.map(({ type }) => wayOf(notice, decide(notice, type, input, now), wording)),
  );
  return [...own, ...guided];
}

/** One card of the results. */
export type WayCard = CardOf<Way>;
