import {
  contradictionText,
  countsFor,
  rowMoneyOf,
  type NoticeTerms,
  type SelectionRunKind,
  type Taken,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { awardedOf } from './awarded.ts';
import { contradictionsOf, type RankingRequest } from './freeze-ranking.ts';
import type { SelectionCandidate } from './selection-candidates.ts';

/** 이미 선정된 것: what stands awarded of each row and supplier; nothing where the notice has no rule, and for an appeal, which no quota binds. */
export async function takenOf(
  tx: EntityManager,
  noticeId: string,
  { selection }: NoticeTerms,
  kind: SelectionRunKind,
): Promise<{ taken?: Taken }> {
  if (selection === undefined || kind === 'appeal') return {};
  const committed = (await awardedOf(tx, noticeId)).filter(({ state }) => state === 'committed');
  const quotas = selection.quotas.map((row) => {
    const counted = committed.filter(({ regionCode, type }) => countsFor(row, regionCode, type));
    return {
      count: counted.length,
      krw: counted.reduce((sum, award) => sum + rowMoneyOf(row, award), 0),
    };
  });
  const suppliers: Record<string, number> = {};
  for (const { supplierId } of committed)
    if (supplierId !== null) suppliers[supplierId] = (suppliers[supplierId] ?? 0) + 1;
  return { taken: { quotas, suppliers } };
}

/** 422 with the rows and ceilings that cannot hold together. */
export function refuseContradictions(
  request: RankingRequest,
  candidates: readonly SelectionCandidate[],
  terms: NoticeTerms,
): void {
  const contradictions = contradictionsOf(request, candidates, terms);
  if (contradictions.length === 0) return;
  const errors = contradictions.map((one) => ({
    field: one.row === null ? fieldOf(one.kind) : `quotas[${String(one.row)}]`,
    code: 'contradicting-quota',
    message: contradictionText(one),
  }));
  const detail = selectionWords.contradict(errors.map(({ message }) => message));
  throw new Refusal('incomplete', { detail, errors });
}

const fieldOf = (kind: string): string => (kind === 'supplier' ? 'maxPerSupplier' : 'budgetKrw');
