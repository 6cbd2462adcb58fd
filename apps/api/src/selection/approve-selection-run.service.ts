import {
  SELECTION_RUN_LIFECYCLE,
  type ApplicationAction,
  type SelectionResult,
  type SelectionRunKind,
} from '@subsidy/rules';
import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import type { Application } from '../applications/application.entity.ts';
import { lockApplications } from '../applications/lock-application.ts';
import { changeStatus } from '../applications/change-status.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { confirmedLeadsOf } from '../lead-pledges/confirmed-leads.ts';
import { leadCompanyDecided } from '../mails/lead-company-decided.mail.ts';
import { Mails } from '../mails/mails.ts';
import { selectionDecided } from '../mails/selection-decided.mail.ts';
import { selectionRunApproved } from '../mails/selection-run-approved.mail.ts';
import { insertApprovals } from './approval-rows.ts';
import { BOUND_RUNS, runChain } from './bound-selection.ts';
import { lockSelectionRun, requireRunAllowed } from './lock-selection-run.ts';
import { reasonText } from './reason-text.ts';
import { refuseBoth } from './refuse-both.ts';
import { refuseDifferingRun } from './refuse-differing.ts';
import { refuseTooMuch } from './budget-ledger.ts';
import { refuseStale } from './run-changes.ts';
import { SelectionItem } from './selection-item.entity.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** What a result does to its application. 예비 승격 decides on those alone that it selects: the others stay on reserve, and hear nothing. */
const ACTIONS: Readonly<
  Record<SelectionRunKind, Readonly<Partial<Record<SelectionResult, ApplicationAction>>>>
> = {
  selection: { selected: 'select', reserve: 'placeOnReserve', 'not-selected': 'decline' },
  promotion: { selected: 'promote' },
  appeal: { selected: 'selectOnAppeal', reserve: 'reserveOnAppeal', 'not-selected': 'declineOnAppeal' },
};

/** 선정안 승인: every application gets its result, every selected one its approval row, every company a mail; or nothing. */
@Injectable()
export class ApproveSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  approve(runId: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const run = await lockSelectionRun(tx, runId);
      requireRunAllowed(run, 'approve', actor);
      await refuseDifferingRun(tx, run);
      const items = await tx.find(SelectionItem, { where: { runId }, order: { rank: 'ASC' } });
      const ids = items.map(({ applicationId }) => applicationId);
      const applications = await lockApplications(tx, ids);
      const leads = await confirmedLeadsOf(tx, ids);
      await refuseStale(tx, run, selectionWords.returnFirst);
      await refuseBoth(tx, run, now);
      await refuseTooMuch(tx, run, now);

      takeStep(run, SELECTION_RUN_LIFECYCLE.approve, actor);
      run.decidedBy = actor.userId;
      run.decidedByName = actor.name;
      run.decidedAt = now;
      await tx.save(run, { reload: false });
      const approvals = await insertApprovals(tx, run, actor, now);
      requireSameNumber(items, approvals.size);
      for (const item of items) {
        const action = ACTIONS[run.kind][item.result];
        if (action === undefined) continue;
        const application = applicationOf(applications, item);
        const details = { runId, rank: item.rank, score: item.score };
        const approval = approvals.get(application.id);
        const rows = approval === undefined ? [] : [approval];
        await changeStatus(tx, application, action, actor, now, details, rows);
        const decided = { application, kind: run.kind, item, reason: reasonText(item) };
        await this.mails.tell(tx, selectionDecided, decided, now);
        const lead = leads.get(application.id);
        if (lead === undefined) continue;
        const { businessSite: businessRegistrationNumber } = application;
        const toLead = { ...lead, businessRegistrationNumber, result: item.result };
        await this.mails.tell(tx, leadCompanyDecided, toLead, now);
      }
      await record(tx, actor, {
        action: 'selection-run.approved',
        at: now,
        chain: runChain(runId),
        details: { inputsSha256: run.inputsSha256, items: items.length, approvals: approvals.size },
        rows: await boundRows(tx, BOUND_RUNS, [runId]),
      });
      const proposer = await addressOfPerson(tx, run.proposedBy);
      await this.mails.tell(tx, selectionRunApproved, { proposer, runId, approvedBy: actor.name }, now);
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
