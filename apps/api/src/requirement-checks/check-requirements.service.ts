import { Injectable } from '@nestjs/common';
import type { RequirementCheckBody, StatusView } from '@subsidy/contract';
import { decide, requirementReasonProblems } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { changeStatus, requireAllowed } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { statusSeen } from '../applications/status-seen.ts';
import { record } from '../audit/audit.ts';
import { lockClaim } from '../company-claims/claim.queries.ts';
import { proveClaim } from '../company-claims/prove-claim.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { dropCopy } from '../filing/drop-copy.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { Clock } from '../http/clock.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { failFound } from '../mails/fail-found.mail.ts';
import { Mails } from '../mails/mails.ts';
import { requirementsPassedToSupplier } from '../mails/requirements-passed-to-supplier.mail.ts';
import { requirementsPassed } from '../mails/requirements-passed.mail.ts';
import { noticeOfVersion, toRules, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { closeLapsedSupplement } from '../supplement-requests/close-lapsed-supplement.ts';
import { BOUND_CHECKS } from './bound-checks.ts';
import { deskFactsOf, refuseBlocked } from './desk-facts.ts';
import { RequirementCheck } from './requirement-check.entity.ts';
import { whoConfirms } from './who-confirms.ts';

/** 요건검토: a pass opens the plan stage; a fail waits for a second person, and the company hears of neither it nor its reasons until then. */
@Injectable()
export class CheckRequirementsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** Not while a supplement request may still be answered, nor while a fail waits. */
  check(applicationId: string, body: RequirementCheckBody, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      requireAllowed(application, 'openPlan', actor);
      const notice = await noticeOfVersion(tx, application.noticeVersionId);
      refuseProblems(requirementReasonProblems(body, conditionsOf(notice, application, now)));
      // Held before it is looked at: no dispute comes between the look and the pass.
      const claim = body.outcome === 'pass' ? await lockClaim(tx, application.companyId) : null;
      const action = body.outcome === 'pass' ? 'passRequirements' : 'failRequirements';
      refuseBlocked(action, application, await deskFactsOf(tx, application, notice.version, now), actor);
      if (application.reopenedAt !== null) await dropCopy(tx, application, now);
      await closeLapsedSupplement(tx, application, actor, now);
      const check = tx.create(RequirementCheck, {
        applicationId,
        outcome: body.outcome,
        reasons: body.reasons.map(({ ruleId, note }) => ({ ruleId, note })),
        checkedBy: actor.userId ?? '',
        checkedByName: actor.name,
        checkedAt: now,
        status: body.outcome === 'pass' ? 'in-force' : 'unconfirmed',
      });
      await tx.save(check);
      if (claim !== null) {
        await proveClaim(tx, claim, 'requirement-check', actor, now);
        await this.pass(tx, application, notice, check, actor);
      } else await this.findFail(tx, application, check, actor);
      return { id: application.id, status: statusSeen(application, actor.role) };
    });
  }

  private async pass(
    tx: EntityManager,
    application: Application,
    { version }: NoticeWithVersion,
    { id, reasons, checkedAt }: RequirementCheck,
    actor: Actor,
  ): Promise<void> {
    const action = version.terms.stages.includes('plan') ? 'openPlan' : 'passToReview';
    const details = { reasons: reasons.map(({ ruleId }) => ruleId) };
    const rows = await boundRows(tx, BOUND_CHECKS, [id]);
    await changeStatus(tx, application, action, actor, checkedAt, details, rows);
    const passed = { application, planWindow: version, at: checkedAt };
    await this.mails.tell(tx, requirementsPassed, passed, checkedAt);
    if (application.supplierId === null) return;
    const { businessRegistrationNumber } = (await requireFiled(tx, application.id)).latest.particulars
      .company;
    const toSupplier = { ...passed, businessRegistrationNumber };
    await this.mails.tell(tx, requirementsPassedToSupplier, toSupplier, checkedAt);
  }

  /** The case stays as it is to everybody outside, its instants included. */
  private async findFail(
    tx: EntityManager,
    application: Application,
    { id, reasons, checkedAt }: RequirementCheck,
    actor: Actor,
  ): Promise<void> {
    application.unconfirmedFailId = id;
    await tx.save(application, { reload: false });
    await record(tx, actor, {
      action: 'application.fail-found',
      at: checkedAt,
      applicationId: application.id,
      details: { checkId: id, reasons: reasons.map(({ ruleId }) => ruleId) },
      rows: await boundRows(tx, BOUND_CHECKS, [id]),
    });
    const to = await whoConfirms(tx, application, actor.userId ?? '');
    await this.mails.tell(tx, failFound, { to, application, checkedBy: actor.name, reasons }, checkedAt);
  }
}

/** The conditions that the notice has for the type of an application, whatever the answers. */
const conditionsOf = (notice: NoticeWithVersion, { type }: Application, now: Date): string[] =>
  decide(toRules(notice), type, { company: {}, project: {} }, now).findings.map(({ ruleId }) => ruleId);
