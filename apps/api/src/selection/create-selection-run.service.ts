import { Injectable } from '@nestjs/common';
import type { CreateSelectionRunBody, SelectionRunKind, SelectionRunView } from '@subsidy/contract';
import { selectionRunProblems, typeTermsOf, type Appeal, type RankedItem } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { noticeInForce, requireOwnOffice, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { appealOf } from './appeal-of.ts';
import { BOUND_RUNS, runChain } from './bound-selection.ts';
import { budgetsOf, type RunBudgets } from './run-budgets.ts';
import { freezeRanking } from './freeze-ranking.ts';
import { refuseContradictions, takenOf } from './taken.ts';
import { candidatesFor, type SelectionCandidate } from './selection-candidates.ts';
import { SelectionItem } from './selection-item.entity.ts';
import { SelectionRun } from './selection-run.entity.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** Rows of one INSERT; far below PostgreSQL's limit of parameters. */
const CHUNK = 500;

/** 선정안 작성: ranks every application whose review is completed, fills the budget in order and freezes it all. */
@Injectable()
export class CreateSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  create(body: CreateSelectionRunBody, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const kind = body.kind ?? 'selection';
      refuseProblems(selectionRunProblems({ ...body, kind }));
      const { notice, version } = await knownNotice(tx, body.noticeId, seoulDay(now));
      requireOwnOffice(notice, actor);
      const money = budgetsOf({ ...body, kind }, version.terms);
      const { budgetKrw, budgets } = money;
      const { candidates, appeal } = await candidatesOf(tx, { ...body, kind }, money, actor);
      if (candidates.length === 0) throw noCandidates(kind);
      const request = {
        noticeId: notice.id,
        noticeVersion: version.version,
        type: body.type,
        budgetKrw,
        ...(budgets.length === 0 ? {} : { budgets: budgets.map((line) => ({ ...line })) }),
        ...(appeal === undefined ? {} : { appeal }),
        ...(await takenOf(tx, notice.id, version.terms, kind)),
      };
      if (kind === 'selection') refuseContradictions(request, candidates, version.terms);
      const ranking = freezeRanking(request, candidates, version.terms);
      const runId = randomUUID();
      await tx.insert(SelectionRun, {
        id: runId,
        kind,
        noticeId: notice.id,
        noticeTitle: notice.title,
        type: body.type,
        typeLabel: typeTermsOf(version.terms, body.type).label,
        budgetKrw,
        budgets,
        status: 'draft',
        inputs: ranking.text,
        inputsSha256: ranking.sha256,
        createdBy: actor.userId ?? '',
        createdByName: actor.name,
        createdAt: now,
      });
      await insertItems(tx, runId, ranking.items, candidates);
      await record(tx, actor, {
        action: 'selection-run.created',
        at: now,
        chain: runChain(runId),
        details: { ...request, kind, candidates: candidates.length, inputsSha256: ranking.sha256 },
        rows: await boundRows(tx, BOUND_RUNS, [runId]),
      });
      return selectionRunView(tx, runId, actor);
    });
  }
}

/** What is ranked: whatever stands at the status of the kind, or the one application of an appeal. */
async function candidatesOf(
  tx: EntityManager,
  body: CreateSelectionRunBody & { kind: SelectionRunKind },
  money: RunBudgets,
  actor: Actor,
): Promise<{ candidates: SelectionCandidate[]; appeal?: Appeal }> {
  if (body.kind === 'appeal') return appealOf(tx, body, money, actor);
  return { candidates: await candidatesFor(tx, body.kind, body.noticeId, body.type) };
}

export async function knownNotice(tx: EntityManager, id: string, day: string): Promise<NoticeWithVersion> {
  try {
    return await noticeInForce(tx, id, day);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw badFields({
      field: 'noticeId',
      code: 'unknown-code',
      message: noticeWords.unknown,
    });
  }
}

const NO_CANDIDATES: Readonly<Record<SelectionRunKind, string>> = {
  selection: selectionWords.nothingReviewed,
  promotion: selectionWords.noReserve,
  appeal: selectionWords.noReviewToDecideOn,
};

export function noCandidates(kind: SelectionRunKind): Refusal {
  const message = NO_CANDIDATES[kind];
  return new Refusal('incomplete', {
    detail: message,
    errors: [{ field: kind === 'appeal' ? 'applicationId' : 'noticeId', code: 'no-candidates', message }],
  });
}

async function insertItems(
  tx: EntityManager,
  runId: string,
  items: readonly RankedItem[],
  candidates: readonly SelectionCandidate[],
): Promise<void> {
  const byId = new Map(candidates.map((candidate) => [candidate.applicationId, candidate]));
  const rows = items.map((item) => {
    const candidate = byId.get(item.applicationId);
    if (candidate === undefined) throw new Error(`no candidate ${item.applicationId}`);
    return {
      runId,
      applicationId: item.applicationId,
      rank: item.rank,
      technicalScore: candidate.technical,
      bonusPoints: candidate.bonus,
      score: item.score,
      blocks: candidate.blocks,
      totalCostKrw: candidate.fundingPlan.totalCostKrw,
      governmentKrw: item.governmentKrw,
      cumulativeKrw: item.cumulativeKrw,
      fundingPlan: candidate.fundingPlan,
      result: item.result,
      reasonCode: item.reason.code,
      reasonValues: item.reason.values,
    };
  });
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx.insert(SelectionItem, rows.slice(start, start + CHUNK));
  }
}
