import { dayInKorea, instantInKorea } from '../core/calendar.ts';
import { levelRank, type ProgramType, type SmartLevel } from '../core/codes.ts';
import type { EligibilityInput, PreviousGrant } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { contextOf } from '../engine/notice-context.ts';
import type { Ladder, LadderStep, NoLadderReason } from './advice.ts';
import { planOfLargest } from './best-total-cost.ts';
import { DATA_TIER, RAISING_TIER, RUNGS, type LevelMove, type Rung } from '../programs/ladder-rungs.ts';
import { weakestOf } from '../core/weakest.ts';
import { offerOf } from './offer.ts';
import { compareText } from './options.ts';
import { isSuperseded } from './superseded.ts';

/** As many ladders, and steps in one, as are shown. */
export const MAX_LADDERS = 3;
export const MAX_STEPS = 4;

const MONTHS_A_YEAR = 12;

/** A rung with the notice and type that would be applied for. */
interface Way {
  rung: Rung;
  notice: DecidableNotice;
  type: ProgramType;
}

/** Where a company would stand after some steps. */
interface Standing {
  level: SmartLevel;
  /** The first year in which the next step may be applied for. */
  yearOffset: number;
  steps: readonly LadderStep[];
  /** The rungs that were taken, in step with `steps`. */
  tiers: readonly number[];
}

interface Search {
  ways: readonly Way[];
  input: EligibilityInput;
  asOf: Date;
}

/** 단계별 경로: the few best sequences of tiers that the rules of this year's notices allow, each with another start. */
export function laddersFor(
  notices: readonly DecidableNotice[],
  input: EligibilityInput,
  asOf: Date,
): { ladders: Ladder[]; noLadder: NoLadderReason | null } {
  if (input.company.currentLevel == null) return { ladders: [], noLadder: 'level-unknown' };
  const ranked = allLadders(notices, input, asOf).sort(byReach);
  const starts = new Set<string>();
  const ladders = ranked
    .filter(({ ladder }) => {
      const start = ladder.steps[0]?.program ?? '';
      return !starts.has(start) && starts.add(start);
    })
    .slice(0, MAX_LADDERS)
    .map(({ ladder }) => ladder);
  return { ladders, noLadder: ladders.length === 0 ? 'nothing-open' : null };
}

/** A ladder with the highest tier that it reaches, and how many it goes through. */
export interface ReachedLadder {
  ladder: Ladder;
  tier: number;
  /** 데이터 수집·검증 is a part of the AI tier, not one of its own. */
  tiers: number;
  level: SmartLevel;
}

/** Every ladder, the beginnings of longer ones too. */
export function allLadders(
  notices: readonly DecidableNotice[],
  input: EligibilityInput,
  asOf: Date,
): ReachedLadder[] {
  const level = input.company.currentLevel ?? 'none';
  // Whether it was funded before is said of this plan; those of coming years are not made yet.
  const planned: EligibilityInput = { ...input, company: { ...input.company, samePlanFunded: null } };
  const search: Search = { ways: waysIn(notices, planned, asOf), input: planned, asOf };
  const found: ReachedLadder[] = [];
  const climb = (standing: Standing): void => {
    if (standing.steps.length > 0) found.push(reached(standing));
    if (standing.steps.length === MAX_STEPS) return;
    for (const way of search.ways) {
      for (const move of way.rung.moves) {
        const next = move.from === standing.level ? stepOn(standing, way, move, search) : null;
        if (next !== null) climb(next);
      }
    }
  };
  climb({ level, yearOffset: 0, steps: [], tiers: [] });
  return found;
}

/** The types of this year's notices that are rungs and that no lasting fact of the company shuts out. */
const waysIn = (notices: readonly DecidableNotice[], input: EligibilityInput, asOf: Date): Way[] =>
  RUNGS.flatMap((rung) =>
    notices
      .filter(({ terms, sample }) => terms.program === rung.program && !sample)
      .flatMap((notice) =>
        notice.terms.types
          .filter(({ type }) => rung.types.includes(type) && !isSuperseded(notice, type, notices, asOf))
          .filter(({ type }) => isMeant(notice, type, input, asOf))
          .map(({ type }) => ({ rung, notice, type })),
      ),
  );

/** Facts that another year, or a step before, may change. */
const PASSING_FACTS: readonly string[] = [
  'company.currentLevel',
  'company.hasBuildHistory',
  'company.previousGrants',
  'company.runningProjects',
  'company.participationBannedUntil',
];

/** Whether all that fails looks at passing facts; the window looks at none, but comes again. */
function isMeant(
  notice: DecidableNotice,
  type: ProgramType,
  { company }: EligibilityInput,
  asOf: Date,
): boolean {
  return decide(notice, type, { company, project: {} }, asOf).findings.every(
    ({ outcome, fields }) =>
      outcome !== 'fail' || fields.length === 0 || fields.some((field) => PASSING_FACTS.includes(field)),
  );
}

/** The standing after one more step; null where the order of tiers or a rule of the notice does not allow it. */
function stepOn(standing: Standing, way: Way, move: LevelMove, { input, asOf }: Search): Standing | null {
  const { rung, notice, type } = way;
  const lastTier = standing.tiers.at(-1) ?? 0;
  if (rung.tier < lastTier || (rung.tier === lastTier && rung.tier !== RAISING_TIER)) return null;
  const asked = inputAt(input, standing, move);
  const yearOffset = offsetsFor(standing, notice, asOf).find((offset) =>
    isAllowed(notice, type, asked, yearsLater(asOf, offset)),
  );
  if (yearOffset === undefined) return null;
  const { maxMonths } = offerOf(notice.terms, type);
  const years = Math.max(1, Math.ceil((maxMonths.value ?? 0) / MONTHS_A_YEAR));
  return {
    level: move.to ?? standing.level,
    yearOffset: yearOffset + years,
    steps: [...standing.steps, stepOf(way, move, asked, { yearOffset, asOf })],
    tiers: [...standing.tiers, rung.tier],
  };
}

/**
 * The years in which a step may be applied for: a later one after the step before it, the first one when its notice can be
 * open, or up to two years later when a running project or a ban is over.
 */
function offsetsFor({ steps, yearOffset }: Standing, notice: DecidableNotice, asOf: Date): readonly number[] {
  if (steps.length > 0) return [yearOffset];
  const { window, opensAt } = contextOf(notice, asOf);
  const first = window === 'closed' ? 1 : Math.max(0, yearOf(opensAt ?? '') - yearOf(dayInKorea(asOf)));
  return [first, first + 1, first + 2];
}

/** The facts as they would be: only the level and what was granted change, and the plan is not known yet. */
function inputAt(
  { company }: EligibilityInput,
  { level, steps }: Standing,
  { to }: LevelMove,
): EligibilityInput {
  if (steps.length === 0) return { company, project: { targetLevel: to } };
  const granted = steps.map(grantOf);
  return {
    company: {
      ...company,
      currentLevel: level,
      hasBuildHistory: true,
      previousGrants: [...(company.previousGrants ?? []), ...granted],
    },
    project: { targetLevel: to },
  };
}

const grantOf = ({ program, type, year, toLevel, governmentKrw }: LadderStep): PreviousGrant => ({
  program,
  type,
  year,
  targetLevel: toLevel,
  governmentKrw,
  aiCells: [],
});

/** Whether no rule of the notice fails, were it open at that moment: running projects and bans may be over by then. */
function isAllowed(
  notice: DecidableNotice,
  type: ProgramType,
  input: EligibilityInput,
  moment: Date,
): boolean {
  const at = instantInKorea(moment);
  return decide({ ...notice, opensAt: at, closesAt: at }, type, input, moment).outcome !== 'ineligible';
}

function stepOf(
  { rung, notice, type }: Way,
  { from, to }: LevelMove,
  input: EligibilityInput,
  { yearOffset, asOf }: { yearOffset: number; asOf: Date },
): LadderStep {
  const { capCite, confidence, capsKrw } = offerOf(notice.terms, type);
  const most = planOfLargest(notice, type, input, asOf);
  return {
    yearOffset,
    year: yearOf(dayInKorea(asOf)) + yearOffset,
    noticeYear: notice.terms.year,
    noticeId: notice.id,
    program: notice.terms.program,
    type,
    fromLevel: from,
    toLevel: to,
    governmentKrw: most === null ? capsKrw.government : most.governmentKrw,
    otherKrw: most === null ? capsKrw.others : most.leadCompanyKrw + most.localGovernmentKrw,
    reason: rung.reason,
    cite: capCite,
    confidence: weakestOf([{ confidence }, rung.cite]),
  };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function yearsLater(asOf: Date, years: number): Date {
  const later = new Date(asOf);
  later.setUTCFullYear(asOf.getUTCFullYear() + years);
  return later;
}

function reached({ level, steps, tiers, yearOffset: years }: Standing): ReachedLadder {
  const governmentKrw = steps.reduce((sum, step) => sum + (step.governmentKrw ?? 0), 0);
  const counted = new Set(tiers.filter((tier) => tier !== DATA_TIER));
  return {
    ladder: { steps: [...steps], governmentKrw, years },
    tier: tiers.at(-1) ?? 0,
    tiers: counted.size,
    level,
  };
}

const outsideOf = ({ steps }: Ladder): number =>
  steps.reduce((sum, { governmentKrw, otherKrw }) => sum + (governmentKrw ?? 0) + (otherKrw ?? 0), 0);

const keyOf = ({ steps }: Ladder): string =>
  steps.map(({ noticeId, type, toLevel }) => `${noticeId}/${type}/${toLevel ?? ''}`).join('>');

/** The highest tier, then the most tiers on the way, the most money of others, the fewest years, the highest level, ids. */
function byReach(a: ReachedLadder, b: ReachedLadder): number {
  return (
    b.tier - a.tier ||
    b.tiers - a.tiers ||
    outsideOf(b.ladder) - outsideOf(a.ladder) ||
    a.ladder.years - b.ladder.years ||
    levelRank(b.level) - levelRank(a.level) ||
    compareText(keyOf(a.ladder), keyOf(b.ladder))
  );
}
