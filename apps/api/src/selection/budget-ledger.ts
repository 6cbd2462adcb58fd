import { Injectable } from '@nestjs/common';
import type { BudgetLedgerView } from '@subsidy/contract';
import {
  amountsOf,
  ledgerOf,
  neededOf,
  noticeBudgets,
  payerLabel,
  sharesOf,
  won,
  type LedgerEntry,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { noticeInForce } from '../notices/notice.queries.ts';
import { awardedOf } from './awarded.ts';
import { SelectionItem } from './selection-item.entity.ts';
import type { SelectionRun } from './selection-run.entity.ts';

/** 예산 원장: budget, proposed, committed, returned and left of each payer, over all runs of a notice. */
@Injectable()
export class BudgetLedgerQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(noticeId: string, actor: Actor): Promise<BudgetLedgerView> {
    return this.transactions.as(actor, async (tx) => {
      const { version } = await noticeInForce(tx, noticeId, seoulDay(this.clock.now()));
      const entries = await awardedOf(tx, noticeId);
      return { noticeId, lines: ledgerOf(entries, noticeBudgets(version.terms)) };
    });
  }
}

/**
 * Refuses a run that would commit more of a payer's money than the notice still has. Approvals of a notice come one after the other, and
 * the database counts once more as the rows go in.
 */
export async function refuseTooMuch(tx: EntityManager, run: SelectionRun, now: Date): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('budget ' || $1, 0))`, [run.noticeId]);
  const { version } = await noticeInForce(tx, run.noticeId, seoulDay(now));
  const entries = (await awardedOf(tx, run.noticeId)).filter(({ state }) => state === 'committed');
  const asked = await askedBy(tx, run.id);
  for (const line of ledgerOf(entries, noticeBudgets(version.terms))) {
    const { budgetKrw, leftKrw, committedKrw } = line;
    if (budgetKrw === null || leftKrw === null) continue;
    const askedKrw = asked.reduce((sum, entry) => sum + neededOf(entry, { ...line, budgetKrw }), 0);
    if (askedKrw <= leftKrw) continue;
    const detail = selectionWords.overdrawn(
      payerLabel(line.payer),
      won(budgetKrw),
      won(committedKrw),
      won(askedKrw),
    );
    throw new Refusal('incomplete', {
      detail,
      errors: [{ field: 'budgetKrw', code: 'overdrawn', message: detail }],
    });
  }
}

async function askedBy(tx: EntityManager, runId: string): Promise<LedgerEntry[]> {
  const rows: { regionCode: string | null; fundingPlan: SelectionItem['fundingPlan'] }[] = await tx.query(
    `SELECT f.region_code AS "regionCode", i.funding_plan AS "fundingPlan" FROM selection_items i
       JOIN case_facts f ON f.application_id = i.application_id WHERE i.run_id = $1 AND i.result = 'selected'`,
    [runId],
  );
  return rows.map(({ regionCode, fundingPlan }) => ({
    regionCode,
    amounts: amountsOf(sharesOf(fundingPlan)),
    state: 'proposed',
  }));
}
