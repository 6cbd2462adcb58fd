import type { Citation } from '../core/citation.ts';
import type { ProgramCode } from '../core/codes.ts';
import { CONCURRENCY_2026 } from '../programs/concurrency-table.ts';

/** 동시수행 표의 구분: the groups of the table by their number in it. */
export const CONCURRENCY_GROUPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type ConcurrencyGroup = (typeof CONCURRENCY_GROUPS)[number];

/** A row of the table that is no program of the portal: 디지털협업공장 and DX멘토단 사후관리. */
export const OTHER_MEMBERS = ['digital-collaboration', 'mentoring-aftercare'] as const;
/** A program, or one of the other members. */
export type ConcurrencyMember = ProgramCode;

/** Why two projects may, or may not, run at the same time. */
export const CONCURRENCY_REASONS = [
  'ai-with-one',
  'automation-with-one',
  'automation-with-ai',
  'same-program',
  'one-at-a-time',
  'ai-never-with-autonomous',
  'ai-never-with-win-win-ai',
  'aftercare-after-build',
  'not-stated',
  'not-in-table',
] as const;
export type ConcurrencyReason = (typeof CONCURRENCY_REASONS)[number];

/** 동시수행 판단. What the table does not say is not promised: `not-stated` and `not-in-table` are for the office to answer. */
export interface Concurrency {
  allowed: boolean;
  reason: ConcurrencyReason;
  cite: Citation;
}

/** From and to which number. */
type Span = readonly [from: ConcurrencyGroup, to: ConcurrencyGroup];

/** 동시수행·중복지원 표 of one year. Even where two may run together their content must not overlap. */
export interface ConcurrencyTable {
  year: number;
  groups: readonly { group: ConcurrencyGroup; members: readonly ConcurrencyMember[] }[];
  /** What it says of two groups, the lower number first: the first that fits. Of others nothing is stated. */
  pairs: readonly { lower: Span; higher: Span; reason: ConcurrencyReason }[];
  /** 상생형 AI트랙 is no group: the table names it among the running projects that keep a company out of ⑧. */
  keptOut: readonly ConcurrencyMember[];
  cite: Citation;
}

/** 동시수행: whether two projects of these programs may run at the same time, by the table of the year. */
export function mayRunTogether(
  a: ConcurrencyMember,
  b: ConcurrencyMember,
  table: ConcurrencyTable = CONCURRENCY_2026,
): Concurrency {
  const groups = [groupOf(a, table), groupOf(b, table)].sort((one, other) => (one ?? 0) - (other ?? 0));
  const [lower = null, higher = null] = groups;
  const keptOut = [a, b].every((member) => table.keptOut.includes(member));
  const unlisted: ConcurrencyReason = keptOut ? 'ai-never-with-win-win-ai' : 'not-in-table';
  const reason: ConcurrencyReason =
    a === b ? 'same-program' : lower === null || higher === null ? unlisted : reasonFor(lower, higher, table);
  return { allowed: ALLOWING.has(reason), reason, cite: table.cite };
}

const ALLOWING: ReadonlySet<ConcurrencyReason> = new Set([
  'ai-with-one',
  'automation-with-one',
  'automation-with-ai',
]);

const groupOf = (member: ConcurrencyMember, { groups }: ConcurrencyTable): ConcurrencyGroup | null =>
  groups.find(({ members }) => members.includes(member))?.group ?? null;

const isWithin = (group: ConcurrencyGroup, [from, to]: Span): boolean => group >= from && group <= to;

const reasonFor = (
  one: ConcurrencyGroup,
  other: ConcurrencyGroup,
  { pairs }: ConcurrencyTable,
): ConcurrencyReason =>
  pairs.find(({ lower, higher }) => isWithin(one, lower) && isWithin(other, higher))?.reason ?? 'not-stated';
