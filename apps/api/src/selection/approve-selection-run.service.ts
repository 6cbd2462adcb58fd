import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { type ApplicationAction, type SelectionResult, statusLabel } from '@subsidy/rules';
import { In, type EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.ts';
import { changeStatus } from '../applications/change-status.ts';
import { record, sha256 } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { NoticeVersion } from '../notices/notice-version.entity.ts';
import { notifyCompany } from '../notifications/notify.ts';
import { insertApprovals } from './approval-rows.ts';
import { isStillSame, requestOf } from './freeze-ranking.ts';
import { lockSelectionRun, requireRunAllowed } from './lock-selection-run.ts';
import { resultMail } from './result-mail.ts';
import { namedCandidates } from './selection-candidates.ts';
import { SelectionItem } from './selection-item.entity.ts';
import { SelectionRun } from './selection-run.entity.ts';
import { selectionRunView } from './selection-run.queries.ts';
import { tellProposer } from './tell-proposer.ts';

const ACTIONS: Readonly<Record<SelectionResult, ApplicationAction>> = {
  selected: 'select',
  reserve: 'placeOnReserve',
  'not-selected': 'decline',
};

/** 선정안 승인: every application gets its result, every selected one its approval row, every company a mail; or nothing. */
@Injectable()
export class ApproveSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  approve(runId: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const run = await lockSelectionRun(tx, runId);
      requireRunAllowed(run, 'approve', actor);
      const items = await tx.find(SelectionItem, { where: { runId }, order: { rank: 'ASC' } });
      const applications = await lockApplications(tx, items);
      await refuseChanged(tx, run, items);

      run.status = 'approved';
      run.decidedBy = actor.userId;
      run.decidedByName = actor.name;
      run.decidedAt = now;
      await tx.save(run, { reload: false });
      for (const item of items) {
        const application = applicationOf(applications, item);
        const details = { runId, rank: item.rank, score: item.score };
        await changeStatus(tx, application, ACTIONS[item.result], actor, now, details);
        const mail = resultMail(application, item, this.environment.origin);
        await notifyCompany(tx, application.companyId, mail, now);
      }
      const approvals = await insertApprovals(tx, run, actor, now);
      requireSameNumber(items, approvals);
      await record(tx, actor, {
        action: 'selection-run.approved',
        at: now,
        chain: `run:${runId}`,
        details: { inputsSha256: run.inputsSha256, items: items.length, approvals },
      });
      const link = `${this.environment.origin}/office/selection/${runId}`;
      await tellProposer(tx, run, '선정안 승인', `${actor.name} 님이 선정안을 승인했습니다.\n${link}`, now);
      return selectionRunView(tx, runId, actor);
    });
  }
}

/** An item without its application is a defect that must end the approval, not an approval less. */
function applicationOf(
  applications: ReadonlyMap<string, Application>,
  { runId, applicationId }: SelectionItem,
): Application {
  const application = applications.get(applicationId);
  if (application === undefined) throw new Error(`run ${runId}: application ${applicationId} is missing`);
  return application;
}

/** As many approval rows as applications that were selected, or nothing at all. */
function requireSameNumber(items: readonly SelectionItem[], approvals: number): void {
  const selected = items.filter(({ result }) => result === 'selected').length;
  if (selected === approvals) return;
  throw new Error(`${approvals} approval rows for ${selected} selected applications`);
}

/** Locks every application of the run, always in the same order; refuses when one has moved on (withdrawn, decided). */
async function lockApplications(
  tx: EntityManager,
  items: readonly SelectionItem[],
): Promise<ReadonlyMap<string, Application>> {
  const applications = await tx.find(Application, {
    where: { id: In(items.map(({ applicationId }) => applicationId)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const moved = applications.filter(({ status }) => status !== 'review-completed');
  const first = moved[0];
  if (first !== undefined) {
    const named = moved
      .map(({ receiptNumber, status }) => `${receiptNumber ?? '-'}(${statusLabel(status)})`)
      .join(', ');
    throw new Refusal('out-of-order', {
      found: first.status,
      applicationId: first.id,
      detail: `선정안을 만든 뒤 상태가 바뀐 신청이 있습니다: ${named}. 반려하고 새 선정안을 만들어 주세요.`,
    });
  }
  return new Map(applications.map((application) => [application.id, application]));
}

/** Works the ranking out again from what is recorded now: what was proposed is what is approved. */
async function refuseChanged(
  tx: EntityManager,
  run: SelectionRun,
  items: readonly SelectionItem[],
): Promise<void> {
  const request = requestOf(run.inputs);
  const version = await tx.findOneByOrFail(NoticeVersion, {
    noticeId: request.noticeId,
    version: request.noticeVersion,
  });
  const candidates = await namedCandidates(
    tx,
    items.map(({ applicationId }) => applicationId),
  );
  if (sha256(run.inputs) !== run.inputsSha256) throw new Error(`run ${run.id} does not fit its hash`);
  if (isStillSame(run.inputs, candidates, version.terms)) return;
  throw new Refusal('out-of-order', {
    found: run.status,
    detail: '선정안을 만든 뒤 점수나 사업비 기록이 바뀌었습니다. 반려하고 새 선정안을 만들어 주세요.',
  });
}
