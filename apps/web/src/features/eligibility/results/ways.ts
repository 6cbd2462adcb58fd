import type { NoticeView } from '@subsidy/contract';
import {
  ASK_OFFICE,
  decide,
  planInWords,
  standingOf,
  STANDINGS,
  type AiTrackTypeTerms,
  type Confidence,
  type DecidableNotice,
  type Decision,
  type EligibilityInput,
  type Finding,
  type GuideNotice,
  type GuideTypeTerms,
  type ProgramType,
  type RawDecision,
  type Standing,
  type Wording,
} from '@subsidy/rules';

/** One notice and type as it stands with the answers so far. */
export interface Way {
  key: string;
  notice: DecidableNotice;
  type: ProgramType;
  decision: Decision;
  /** What the rules found, without sentences. */
  findings: readonly Finding[];
  standing: Standing;
  /** Whether applications are written in this portal, now. */
  appliedHere: boolean;
  own: boolean;
  /** 접수 기간: what the rule found. */
  window: 'open' | 'closed' | 'not-open-yet' | 'not-published';
  /** Conditions that wait for an answer. */
  missing: number;
  /** Rules that no public source answers: no question is asked for them. */
  unpublished: readonly string[];
}

const WINDOW_RULE = 'within-window';

/** No answer of the company would settle it. */
const onlyOfficeKnows = ({ outcome, reason }: Finding): boolean =>
  outcome === 'unknown' && ASK_OFFICE.includes(reason);

function windowOf(findings: readonly Finding[]): Way['window'] {
  const reason = findings.find(({ ruleId }) => ruleId === WINDOW_RULE)?.reason;
  return reason === 'open' || reason === 'not-open-yet' || reason === 'not-published' ? reason : 'closed';
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

function wayOf(
  notice: DecidableNotice,
  raw: RawDecision,
  { own, wording }: { own: boolean; wording: Wording },
): Way {
  const window = windowOf(raw.findings);
  const waiting = raw.findings.filter(({ outcome }) => outcome === 'unknown');
  const unpublished = waiting.filter(onlyOfficeKnows).map(({ ruleId }) => ruleId);
  return {
    key: `${notice.id}-${raw.type}`,
    notice,
    type: raw.type,
    decision: inWordsWhenRead(raw, wording),
    findings: raw.findings,
    standing: standingOf(raw.findings),
    appliedHere: own && window === 'open',
    own,
    window,
    missing: waiting.length - unpublished.length,
    unpublished,
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
      .map((type) => wayOf(notice, decide(notice, type, input, now), { own: true, wording }));
  });
  const guided = guides.flatMap((notice) =>
    notice.terms.types.map(({ type }) =>
      wayOf(notice, decide(notice, type, input, now), { own: false, wording }),
    ),
  );
  return [...own, ...guided];
}

/** One card: a program and type for the same companies, the notice that matters now first and its other notices behind it. */
export interface WayCard {
  key: string;
  best: Way;
  others: readonly Way[];
}

/** Whom an offer is meant for: notices of the same line follow each other year after year. */
function lineOf({ notice, type }: Way): string {
  const { terms } = notice;
  if (terms.program === 'manufacturing-ai') return '';
  const offered = terms.types.find((candidate) => candidate.type === type);
  const whom = (one: { value: readonly string[] } | null | undefined): string => (one?.value ?? []).join();
  return [offered?.regions, offered?.cities, offered?.leadCompanies].map(whom).join('|');
}

const openedAt = ({ opensAt }: DecidableNotice): number => (opensAt === null ? 0 : Date.parse(opensAt));

/** Open notices, then the newest. */
const byTime = (a: Way, b: Way): number =>
  Number(b.window === 'open') - Number(a.window === 'open') ||
  b.notice.terms.year - a.notice.terms.year ||
  openedAt(b.notice) - openedAt(a.notice);

/** Money of others in a way; nothing where it is not known. */
export const supportKrw = ({ decision: { fundingPlan } }: Way): number =>
  fundingPlan === null
    ? 0
    : fundingPlan.governmentKrw + fundingPlan.localGovernmentKrw + fundingPlan.leadCompanyKrw;

/** The portal's own, what is open, what waits for the fewest answers, the most money. */
const byNearness = ({ best: a }: WayCard, { best: b }: WayCard): number =>
  Number(b.own) - Number(a.own) ||
  Number(b.window === 'open') - Number(a.window === 'open') ||
  a.missing - b.missing ||
  b.notice.terms.year - a.notice.terms.year ||
  supportKrw(b) - supportKrw(a);

/** The cards of all ways, by standing. */
export function cardsOf(ways: readonly Way[]): Record<Standing, WayCard[]> {
  const lines = new Map<string, Way[]>();
  for (const way of ways) {
    const key = `${way.decision.program} ${way.type} ${lineOf(way)}`;
    lines.set(key, [...(lines.get(key) ?? []), way]);
  }
  const groups: Record<Standing, WayCard[]> = {
    open: [],
    evidence: [],
    window: [],
    blocked: [],
    'not-meant': [],
  };
  for (const line of lines.values()) {
    const [best, ...others] = [...line].sort(byTime);
    if (best !== undefined) groups[best.standing].push({ key: best.key, best, others });
  }
  for (const standing of STANDINGS) groups[standing].sort(byNearness);
  return groups;
}

const WEAKEST_LAST: readonly Confidence[] = ['official', 'press', 'blog', 'inferred'];

/** What a way gives at most, with the weakest source behind its figures. */
export interface WayOffer {
  summary: string;
  /** null where no source states it. */
  maxMonths: number | null;
  confidence: Confidence;
  /** 지원 한도 of all payers together; null where it is not stated, or hangs on the cost. */
  maxSupportKrw: number | null;
  minimumLevel: string | null;
  needsPool: boolean;
  needsMentoring: boolean;
}

const NOTHING_KNOWN: WayOffer = {
  summary: '',
  maxMonths: null,
  confidence: 'official',
  maxSupportKrw: null,
  minimumLevel: null,
  needsPool: false,
  needsMentoring: false,
};

/** 지원 내용 of a way, whichever program it belongs to. */
export function offerOf({ notice: { terms }, type }: Way): WayOffer {
  if (terms.program === 'manufacturing-ai') {
    const own = terms.types.find((candidate) => candidate.type === type);
    return own === undefined ? NOTHING_KNOWN : offerOfAiTrack(own);
  }
  const guided = terms.types.find((candidate) => candidate.type === type);
  return guided === undefined ? NOTHING_KNOWN : offerOfGuide(guided);
}

const offerOfAiTrack = ({
  summary,
  maxMonths,
  targetLevel,
  mentoring,
  governmentShare,
}: AiTrackTypeTerms): WayOffer => ({
  summary,
  maxMonths: maxMonths.value,
  confidence: 'official',
  maxSupportKrw: governmentShare.maxKrw.value,
  minimumLevel: targetLevel.value.minimum,
  needsPool: true,
  needsMentoring: mentoring !== null,
});

const offerOfGuide = (guided: GuideTypeTerms): WayOffer => ({
  summary: guided.summary,
  maxMonths: guided.maxMonths.value,
  confidence: weakestIn(guided),
  maxSupportKrw: maxSupportIn(guided),
  minimumLevel: guided.targetLevel?.value.minimum ?? null,
  needsPool: guided.supplierPool !== null,
  needsMentoring: false,
});

function maxSupportIn({ government, leadCompany, local }: GuideTypeTerms): number | null {
  const shares = [government, leadCompany, local].filter((share) => share !== null);
  const limits = shares.map(({ maxKrw }) => maxKrw.value).filter((limitKrw) => limitKrw !== null);
  if (limits.length === 0 || limits.length < shares.length) return null;
  return limits.reduce((total, limitKrw) => total + limitKrw, 0);
}

function weakestIn({ government, leadCompany, local, maxMonths }: GuideTypeTerms): Confidence {
  const shares = [government, leadCompany, local].flatMap((share) => (share === null ? [] : [share]));
  const ranks = [...shares.flatMap(({ rateBp, maxKrw }) => [rateBp.cite, maxKrw.cite]), maxMonths.cite].map(
    ({ confidence }) => WEAKEST_LAST.indexOf(confidence),
  );
  return WEAKEST_LAST[Math.max(0, ...ranks)] ?? 'official';
}
