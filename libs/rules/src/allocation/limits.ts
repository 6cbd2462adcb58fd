import type { NoticeTerms } from '../core/terms.ts';
import type { QuotaTerms } from '../core/selection-terms.ts';
import {
  neededOf,
  type BudgetLine,
  type Budgets,
  type PaidCandidate,
  type PaidProject,
} from './paid-project.ts';

/** 이미 선정된 것: what earlier runs of the notice have of each quota row, and of each supplier; empty where it is the first. */
export type Taken = {
  /** By the place of the row in the terms. */
  quotas: readonly { count: number; krw: number }[];
  suppliers: Readonly<Record<string, number>>;
};
export const NOTHING_TAKEN: Taken = { quotas: [], suppliers: {} };

/** What a run is filled under. */
export interface FillRequest extends Budgets {
  type: string;
  taken: Taken;
}

/** What keeps a candidate back. */
export type Limit =
  | { kind: 'government' }
  | { kind: 'line'; line: BudgetLine }
  | { kind: 'quota'; row: number }
  | { kind: 'supplier'; supplierId: string };

/** A ceiling with what a candidate needs of it; of `money`, the rule "stop" ends the whole line at the first that it does not reach. */
interface Ceiling {
  limit: Limit;
  isMoney: boolean;
  left: number;
}

/** 하한: so many of its members at least. */
interface Floor {
  row: number;
  least: number;
}

/** Candidates in the order of merit with what each needs of every ceiling, and which floors it serves; places in the lists below. */
export interface FillPlan {
  ceilings: Ceiling[];
  floors: Floor[];
  /** Of each candidate: pairs of ceiling and amount, none of 0. */
  needs: (readonly (readonly [ceiling: number, amount: number])[])[];
  serves: (readonly number[])[];
}

const GOVERNMENT: BudgetLine = { payer: 'government', regionCode: null, budgetKrw: 0 };

/** Whether an application of this region and type counts for a row. */
export const countsFor = (
  { regionCodes, types }: QuotaTerms,
  regionCode: string | null,
  type: string,
): boolean =>
  (regionCodes === undefined || (regionCode !== null && regionCodes.includes(regionCode))) &&
  (types === undefined || types.includes(type));

/** The money of a row's payer that a candidate needs. */
export const rowMoneyOf = (row: QuotaTerms, candidate: PaidProject & { governmentKrw: number }): number =>
  row.payer === undefined || row.payer === 'government'
    ? candidate.governmentKrw
    : neededOf(candidate, { ...GOVERNMENT, payer: row.payer });

/** 한도와 하한 of a run over candidates that passed, in their order. */
export function planOf(
  candidates: readonly PaidCandidate[],
  request: FillRequest,
  { selection }: NoticeTerms,
): FillPlan {
  const plan: FillPlan = {
    ceilings: [],
    floors: [],
    needs: candidates.map(() => []),
    serves: candidates.map(() => []),
  };
  const add = (
    limit: Limit,
    isMoney: boolean,
    left: number,
    needed: (one: PaidCandidate) => number,
  ): void => {
    const place = plan.ceilings.push({ limit, isMoney, left }) - 1;
    for (const [index, candidate] of candidates.entries()) {
      const amount = needed(candidate);
      if (amount > 0) plan.needs[index] = [...(plan.needs[index] ?? []), [place, amount]];
    }
  };
  add({ kind: 'government' }, true, request.governmentKrw, ({ governmentKrw }) => governmentKrw);
  for (const line of request.lines)
    add({ kind: 'line', line }, true, line.budgetKrw, (candidate) => neededOf(candidate, line));
  for (const [row, quota] of (selection?.quotas ?? []).entries())
    addRow(plan, { row, quota, candidates, request, add });
  addSuppliers(candidates, request, selection?.maxPerSupplier?.value, add);
  return plan;
}

type Add = (limit: Limit, isMoney: boolean, left: number, needed: (one: PaidCandidate) => number) => void;

function addRow(
  plan: FillPlan,
  {
    row,
    quota,
    candidates,
    request,
    add,
  }: { row: number; quota: QuotaTerms; candidates: readonly PaidCandidate[]; request: FillRequest; add: Add },
): void {
  const { minCount, maxCount, maxKrw } = quota;
  const taken = request.taken.quotas[row] ?? { count: 0, krw: 0 };
  const counts = (candidate: PaidCandidate): boolean => countsFor(quota, candidate.regionCode, request.type);
  const limit: Limit = { kind: 'quota', row };
  if (maxCount !== undefined) add(limit, false, maxCount - taken.count, (one) => (counts(one) ? 1 : 0));
  if (maxKrw !== undefined)
    add(limit, true, maxKrw - taken.krw, (one) => (counts(one) ? rowMoneyOf(quota, one) : 0));
  if (minCount === undefined || (quota.types !== undefined && !quota.types.includes(request.type))) return;
  const members = candidates.flatMap((one, index) => (counts(one) ? [index] : []));
  const least = minCount - taken.count;
  const floor = plan.floors.length;
  plan.floors.push({ row, least: quota.whenTooFew === 'lower' ? Math.min(least, members.length) : least });
  for (const index of members) plan.serves[index] = [...(plan.serves[index] ?? []), floor];
}

/** Of suppliers that have more candidates than they may have: the others are never kept back. */
function addSuppliers(
  candidates: readonly PaidCandidate[],
  { taken }: FillRequest,
  most: number | undefined,
  add: Add,
): void {
  if (most === undefined) return;
  const numbers = new Map<string, number>();
  for (const { supplierId } of candidates)
    if (supplierId != null) numbers.set(supplierId, (numbers.get(supplierId) ?? 0) + 1);
  for (const [supplierId, number] of numbers) {
    const left = most - (taken.suppliers[supplierId] ?? 0);
    if (number > left)
      add({ kind: 'supplier', supplierId }, false, left, (one) => (one.supplierId === supplierId ? 1 : 0));
  }
}
