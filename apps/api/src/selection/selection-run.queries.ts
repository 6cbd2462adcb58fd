import { Injectable } from '@nestjs/common';
import {
  type Page,
  type SelectionRunKind,
  type SelectionRunStatus,
  type SelectionRunSummary,
  type SelectionRunView,
  type SelectionRunsQuery,
} from '@subsidy/contract';
import { amountsOf, neededOf, sharesOf, type BudgetLine, type ProgramType } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { rankingReasonOf } from './reason-text.ts';
import { ITEMS, toItem, type ItemRow } from './selection-items.ts';
import { lineOf, rankedFactsOf } from './ranked-facts.ts';
import { openProposalBeside } from './open-proposal.ts';
import { standingOf } from './run-changes.ts';
import { SelectionRun } from './selection-run.entity.ts';

interface RunRow {
  id: string;
  kind: SelectionRunKind;
  noticeId: string;
  noticeTitle: string;
  type: ProgramType;
  typeLabel: string;
  companyName: string | null;
  budgetKrw: string;
  budgets: BudgetLine[];
  status: SelectionRunStatus;
  inputsSha256: string;
  createdAt: Date;
  createdBy: string;
  proposedAt: Date | null;
  proposedBy: string | null;
  proposedById: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  returnReason: string | null;
  selected: number;
  reserve: number;
  notSelected: number;
  selectedGovernmentKrw: string;
  selectedLocalGovernmentKrw: string;
}

const RUNS = `SELECT r.id, r.kind, r.notice_id AS "noticeId", r.notice_title AS "noticeTitle", r.type, r.budget_krw AS "budgetKrw", r.budgets,
    r.type_label AS "typeLabel",
    CASE WHEN r.kind = 'appeal' THEN (SELECT f.company_name FROM selection_items i JOIN case_facts f
       ON f.application_id = i.application_id WHERE i.run_id = r.id) END AS "companyName",
    r.status, r.inputs_sha256 AS "inputsSha256", r.created_at AS "createdAt", r.created_by_name AS "createdBy",
    r.proposed_at AS "proposedAt", r.proposed_by_name AS "proposedBy", r.proposed_by AS "proposedById",
    r.decided_at AS "decidedAt", r.decided_by_name AS "decidedBy", r.return_reason AS "returnReason",
    c.selected, c.reserve, c.not_selected AS "notSelected", c.government_krw AS "selectedGovernmentKrw",
    c.local_government_krw AS "selectedLocalGovernmentKrw"
  FROM selection_runs r
  JOIN LATERAL (SELECT count(*) FILTER (WHERE i.result = 'selected')::int AS selected,
      count(*) FILTER (WHERE i.result = 'reserve')::int AS reserve,
      count(*) FILTER (WHERE i.result = 'not-selected')::int AS not_selected,
      coalesce(sum(i.government_krw) FILTER (WHERE i.result = 'selected'), 0) AS government_krw,
      coalesce(sum((i.funding_plan ->> 'localGovernmentKrw')::bigint) FILTER (WHERE i.result = 'selected'), 0) AS local_government_krw
    FROM selection_items i WHERE i.run_id = r.id) c ON true`;

/** One run with its whole ranking. */
export async function selectionRunView(
  tx: EntityManager,
  runId: string,
  actor: Actor,
): Promise<SelectionRunView> {
  const runs: RunRow[] = await tx.query(`${RUNS} WHERE r.id = $1`, [runId]);
  const run = runs[0];
  if (run === undefined) throw new Refusal('not-found', { detail: selectionWords.noRun });
  const items: ItemRow[] = await tx.query(ITEMS, [runId]);
  const facts = await rankedFactsOf(
    tx,
    runId,
    items.map(({ applicationId }) => applicationId),
  );
  const line = lineOf(items);
  return {
    ...toSummary(run, actor),
    budgets: run.budgets.map((line) => ({ ...line, selectedKrw: selectedOf(line, items) })),
    items: items.map((item) => toItem(item, facts(item.applicationId), line)),
    inputsSha256: run.inputsSha256,
    ...(await undecided(tx, run)),
    appeal: items.map(toAppeal)[0] ?? null,
  };
}

/** What the selected ones take of a line, in KRW. */
const selectedOf = (line: BudgetLine, items: readonly ItemRow[]): number =>
  items
    .filter(({ result }) => result === 'selected')
    .reduce(
      (sum, { fundingPlan, regionCode }) =>
        sum + neededOf({ amounts: amountsOf(sharesOf(fundingPlan)), regionCode }, line),
      0,
    );
/** 재심의, as the reason of its one item keeps it. */
function toAppeal(item: ItemRow): SelectionRunView['appeal'] {
  const reason = rankingReasonOf(item);
  if (reason?.code !== 'decided-again') return null;
  return { former: reason.values.former, result: item.result, reason: reason.values.reason };
}

/** What stands in the way of proposing or approving; nothing of a run that is decided. */
async function undecided(
  tx: EntityManager,
  run: RunRow,
): Promise<Pick<SelectionRunView, 'isStale' | 'changes' | 'openProposalId'>> {
  const { id, status } = run;
  if (status !== 'draft' && status !== 'proposed')
    return { isStale: false, changes: [], openProposalId: null };
  const standing = await standingOf(tx, await tx.findOneByOrFail(SelectionRun, { id }));
  const open = status === 'draft' ? await openProposalBeside(tx, run) : null;
  return { ...standing, openProposalId: open?.id ?? null };
}

/** Read side of selection runs. */
@Injectable()
export class SelectionRunQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first. */
  list(
    { noticeId, cursor, limit = 50 }: SelectionRunsQuery,
    actor: Actor,
  ): Promise<Page<SelectionRunSummary>> {
    const after = readCursor(cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const rows: RunRow[] = await tx.query(
        `${RUNS} WHERE ($1::text IS NULL OR r.notice_id = $1)
            AND ($2::timestamptz IS NULL OR (r.created_at, r.id) < ($2, $3::uuid))
          ORDER BY r.created_at DESC, r.id DESC LIMIT $4`,
        [noticeId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        ({ createdAt, id }) => [createdAt.toISOString(), id],
        (row) => toSummary(row, actor),
      );
    });
  }

  read(runId: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, (tx) => selectionRunView(tx, runId, actor));
  }
}

function toSummary(row: RunRow, actor: Actor): SelectionRunSummary {
  const {
    id,
    kind,
    noticeId,
    noticeTitle,
    type,
    typeLabel,
    companyName,
    status,
    createdBy,
    proposedBy,
    decidedBy,
    returnReason,
  } = row;
  return {
    id,
    kind,
    noticeId,
    noticeTitle,
    type,
    typeLabel,
    companyName,
    budgetKrw: Number(row.budgetKrw),
    budgets: row.budgets,
    status,
    createdAt: seoulInstant(row.createdAt),
    createdBy,
    proposedAt: row.proposedAt === null ? null : seoulInstant(row.proposedAt),
    proposedBy,
    decidedAt: row.decidedAt === null ? null : seoulInstant(row.decidedAt),
    decidedBy,
    returnReason,
    counts: { selected: row.selected, reserve: row.reserve, notSelected: row.notSelected },
    selectedGovernmentKrw: Number(row.selectedGovernmentKrw),
    selectedLocalGovernmentKrw: Number(row.selectedLocalGovernmentKrw),
    mayDecide: actor.role === 'approver' && status === 'proposed' && row.proposedById !== actor.userId,
  };
}
