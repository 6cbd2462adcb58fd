import { Injectable } from '@nestjs/common';
import type { SelectionTrialView, TrialItemView, TrialMoveView, TrySelectionBody } from '@subsidy/contract';
import {
  countsFor,
  rankingReasonText,
  type NoticeTerms,
  type RankedItem,
  type SelectionResult,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { requireOwnOffice } from '../notices/notice.queries.ts';
import { knownNotice, noCandidates } from './create-selection-run.service.ts';
import { freezeRanking, type RankingRequest } from './freeze-ranking.ts';
import { budgetsOf } from './run-budgets.ts';
import { candidatesFor } from './selection-candidates.ts';
import { SelectionItem } from './selection-item.entity.ts';
import { refuseContradictions, takenOf } from './taken.ts';
import { triedTerms } from './tried-terms.ts';

/** 가상 배정: ranks as a run would, under money and quotas that are only tried. Writes nothing, neither run nor event. */
@Injectable()
export class SelectionTrialQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  try(body: TrySelectionBody, actor: Actor): Promise<SelectionTrialView> {
    return this.transactions.as(actor, async (tx) => {
      const kind = body.kind ?? 'selection';
      const { notice, version } = await knownNotice(tx, body.noticeId, seoulDay(this.clock.now()));
      requireOwnOffice(notice, actor);
      const { budgetKrw, budgets } = budgetsOf({ ...body, kind }, version.terms);
      const terms = triedTerms(version.terms, body);
      const candidates = await candidatesFor(tx, kind, notice.id, body.type);
      if (candidates.length === 0) throw noCandidates(kind);
      const request: RankingRequest = {
        noticeId: notice.id,
        noticeVersion: version.version,
        type: body.type,
        budgetKrw,
        budgets,
        ...(await takenOf(tx, notice.id, terms, kind)),
      };
      if (kind === 'selection') refuseContradictions(request, candidates, terms);
      const ranked = freezeRanking(request, candidates, terms).items;
      const items = await named(tx, ranked);
      return {
        ...figuresOf(request, terms, ranked, items),
        items,
        moves: body.runId === undefined ? [] : await movesFrom(tx, body.runId, items),
      };
    });
  }
}

type Named = Pick<
  TrialItemView,
  'applicationId' | 'companyName' | 'receiptNumber' | 'regionCode' | 'supplierName'
>;

async function named(tx: EntityManager, ranked: readonly RankedItem[]): Promise<TrialItemView[]> {
  const rows: Named[] = await tx.query(
    `SELECT a.id AS "applicationId", f.company_name AS "companyName", a.receipt_number AS "receiptNumber",
        f.region_code AS "regionCode", f.supplier_name AS "supplierName"
       FROM cases a JOIN case_facts f ON f.application_id = a.id WHERE a.id = ANY($1)`,
    [ranked.map(({ applicationId }) => applicationId)],
  );
  const byId = new Map(rows.map((row) => [row.applicationId, row]));
  return ranked.flatMap(({ reason, ...item }) => {
    const row = byId.get(item.applicationId);
    return row === undefined ? [] : [{ ...row, ...item, reason: rankingReasonText(reason) }];
  });
}

function figuresOf(
  { type, budgetKrw, taken }: RankingRequest,
  { selection }: NoticeTerms,
  ranked: readonly RankedItem[],
  items: readonly TrialItemView[],
): Omit<SelectionTrialView, 'items' | 'moves'> {
  const countOf = (result: SelectionResult): number => ranked.filter((item) => item.result === result).length;
  const selected = items.filter(({ result }) => result === 'selected');
  return {
    budgetKrw,
    fill: selection?.fill.value ?? 'stop',
    maxPerSupplier: selection?.maxPerSupplier?.value ?? null,
    quotas: (selection?.quotas ?? []).map((row, place) => ({
      label: row.label,
      minCount: row.minCount ?? null,
      maxCount: row.maxCount ?? null,
      maxKrw: row.maxKrw ?? null,
      selected: selected.filter(({ regionCode }) => countsFor(row, regionCode, type)).length,
      taken: taken?.quotas[place]?.count ?? 0,
    })),
    counts: {
      selected: countOf('selected'),
      reserve: countOf('reserve'),
      notSelected: countOf('not-selected'),
    },
    selectedGovernmentKrw: selected.reduce((sum, { governmentKrw }) => sum + governmentKrw, 0),
  };
}

/** 이동: whose result differs from that of the run. */
async function movesFrom(
  tx: EntityManager,
  runId: string,
  items: readonly TrialItemView[],
): Promise<TrialMoveView[]> {
  const kept = await tx.find(SelectionItem, {
    where: { runId },
    select: { applicationId: true, result: true },
  });
  if (kept.length === 0) throw new Refusal('not-found', { detail: selectionWords.noRun });
  const before = new Map(kept.map(({ applicationId, result }) => [applicationId, result]));
  return items.flatMap(({ applicationId, companyName, receiptNumber, result, reason }) => {
    const from = before.get(applicationId) ?? null;
    return from === result ? [] : [{ applicationId, companyName, receiptNumber, from, to: result, reason }];
  });
}
