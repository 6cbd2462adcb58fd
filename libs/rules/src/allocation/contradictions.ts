import type { NoticeTerms } from '../core/terms.ts';
import { completion, startOf } from './completion.ts';
import type { FillPlan, Limit } from './limits.ts';

/** 모순: one of the rows or ceilings that cannot hold together; `messages/ranking-sentences.ts` words it. */
export type Contradiction =
  | { kind: 'too-few'; row: number; values: { label: string; least: number; members: number } }
  | { kind: 'floor'; row: number; values: { label: string; least: number } }
  | { kind: 'quota'; row: number; values: { label: string } }
  | { kind: 'line'; row: null; values: { payer: string; regionCode: string | null; budgetKrw: number } }
  | { kind: 'supplier'; row: null; values: { most: number } };

/** A part of a plan that can be left out to see whether the others hold. */
type Part = { floor: number } | { ceilings: readonly number[] };

/** The fewest parts that still contradict each other: each is left out in turn, and stays out where the others contradict without it. */
export function contradictionsIn(plan: FillPlan, terms: NoticeTerms): Contradiction[] {
  const all = plan.needs.map((_, index) => index);
  const holds = (parts: readonly Part[]): boolean => {
    const start = startOf(plan);
    const floors = new Set(parts.flatMap((part) => ('floor' in part ? [part.floor] : [])));
    const ceilings = new Set(parts.flatMap((part) => ('ceilings' in part ? part.ceilings : [])));
    const state = {
      left: start.left.map((left, place) => (ceilings.has(place) ? left : Number.MAX_SAFE_INTEGER)),
      needed: start.needed.map((needed, place) => (floors.has(place) ? needed : 0)),
    };
    return completion(state, all, plan) !== null;
  };
  const parts = partsOf(plan);
  if (holds(parts)) return [];
  const core = parts.reduce<Part[]>((kept, part) => {
    const without = kept.filter((one) => one !== part);
    return holds(without) ? kept : without;
  }, parts);
  return core.flatMap((part) => told(part, plan, terms, core.length === 1));
}

function partsOf({ ceilings, floors }: FillPlan): Part[] {
  const suppliers = ceilings.flatMap(({ limit }, place) => (limit.kind === 'supplier' ? [place] : []));
  const others = ceilings.flatMap(({ limit }, place) => (limit.kind === 'supplier' ? [] : [place]));
  return [
    ...(suppliers.length === 0 ? [] : [{ ceilings: suppliers }]),
    ...others.map((place) => ({ ceilings: [place] })),
    ...floors.map((_, floor) => ({ floor })),
  ];
}

function told(part: Part, plan: FillPlan, terms: NoticeTerms, alone: boolean): Contradiction[] {
  if ('ceilings' in part) return ceilingTold(plan.ceilings[part.ceilings[0] ?? 0], terms);
  const floor = plan.floors[part.floor];
  if (floor === undefined) return [];
  const label = terms.selection?.quotas[floor.row]?.label ?? '';
  if (!alone) return [{ kind: 'floor', row: floor.row, values: { label, least: floor.least } }];
  const members = plan.serves.filter((served) => served.includes(part.floor)).length;
  return [{ kind: 'too-few', row: floor.row, values: { label, least: floor.least, members } }];
}

function ceilingTold(
  ceiling: { limit: Limit; left: number } | undefined,
  { selection }: NoticeTerms,
): Contradiction[] {
  if (ceiling === undefined) return [];
  const { limit, left } = ceiling;
  switch (limit.kind) {
    case 'government':
      return [
        { kind: 'line', row: null, values: { payer: 'government', regionCode: null, budgetKrw: left } },
      ];
    case 'line':
      return [{ kind: 'line', row: null, values: limit.line }];
    case 'quota':
      return [
        { kind: 'quota', row: limit.row, values: { label: selection?.quotas[limit.row]?.label ?? '' } },
      ];
    case 'supplier':
      return [{ kind: 'supplier', row: null, values: { most: selection?.maxPerSupplier?.value ?? 0 } }];
  }
}
