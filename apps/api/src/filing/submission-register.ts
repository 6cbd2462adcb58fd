import { Injectable } from '@nestjs/common';
import type { FieldProblem, ReceiptView, SubmitBody } from '@subsidy/contract';
import { type ApplicationAction, cleanText, documentLabel, infectedText } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { eventOf, record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import type { Statement } from '../database/together.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { keptDecision } from '../eligibility/record-decision.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';
import {
  conditionProblems,
  examine,
  missingProblems,
  refuseBesideRunning,
  type ApplicationCase,
} from '../drafting/readiness.ts';
import type { Application } from '../applications/application.entity.ts';
import type { Stage } from '../applications/contents-visibility.ts';
import {
  requireAllowed,
  savedState,
  statusChange,
  type StatusChange,
} from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { requireBefore } from '../applications/openness.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { onTopOf } from './contents-to-file.ts';
import { filedCaseOf } from './filed-case.ts';
import type { Filing } from './filing.entity.ts';
import { FreezeFiling, toReceiptView } from './freeze-filing.ts';
import { standingOf, type Earlier, type Standing } from './standing.ts';
import { nextReceiptNumber, PLAN_SUFFIX } from './receipt-number.ts';

/** What a person sends to hand in a stage. */
export interface SubmissionRequest extends SubmitBody {
  applicationId: string;
  idempotencyKey: string | undefined;
  actor: Actor;
  /** When the request arrived: the instant that counts. */
  receivedAt: Date;
}

/** A receipt, new or the one that this key already has. */
export interface FiledReceipt {
  receipt: ReceiptView;
  isNew: boolean;
}

const ACTIONS = { application: 'submit', plan: 'submitPlan' } as const satisfies Record<
  Stage,
  ApplicationAction
>;

/** 접수대: one transaction a filing; either everything of it stands, receipt included, or nothing but the refusal. */
@Injectable()
export class SubmissionRegister {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
    private readonly freezing: FreezeFiling,
  ) {}

  /** `afterwards` runs in the same transaction, for a new receipt only. */
  async file(
    stage: Stage,
    request: SubmissionRequest,
    afterwards: (
      tx: EntityManager,
      application: Application,
      receipt: ReceiptView,
      former: Filing | null,
    ) => Promise<void>,
  ): Promise<FiledReceipt> {
    const key = requireWellFormed(request);
    try {
      return await this.transactions.as(request.actor, async (tx) => {
        const application = await lockApplication(tx, request.applicationId, request.actor);
        const standing = await standingOf(tx, application, stage);
        const { earlier } = standing;
        const same = earlier.find(({ idempotencyKey }) => idempotencyKey === key);
        if (same !== undefined) return { receipt: toReceiptView(same), isNew: false };
        if (!isFiledAnew(stage, application)) refuseSecond(earlier, application);
        const { receipt, former } = await this.fileNew(tx, stage, application, standing, {
          ...request,
          idempotencyKey: key,
        });
        await afterwards(tx, application, receipt, former);
        return { receipt, isNew: true };
      });
    } catch (error) {
      if (error instanceof Refusal && error.code !== 'not-found')
        await this.recordRefusal(stage, request, error);
      throw error;
    }
  }

  private async fileNew(
    tx: EntityManager,
    stage: Stage,
    application: Application,
    { live, company }: Standing,
    { actor, receivedAt, idempotencyKey, consents }: SubmissionRequest & { idempotencyKey: string },
  ): Promise<{ receipt: ReceiptView; former: Filing | null }> {
    const anew = isFiledAnew(stage, application);
    if (!anew) requireAllowed(application, ACTIONS[stage], actor);
    const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
    if (stage === 'plan') requirePlanWindowOpen(version, application, receivedAt);
    requireBefore(stage === 'application' ? version.closesAt : version.planClosesAt, application, receivedAt);
    const filed = anew || stage === 'plan' ? await filedCaseOf(tx, application.id) : null;
    const former = anew ? (filed?.application ?? null) : null;
    const contents = onTopOf(filed, live, stage);
    const found = await examine(tx, this.notices, { application, stage, at: receivedAt, contents });
    refuseUnready(found);

    const receiptNumber = await numberFor(tx, stage, application, receivedAt);
    // Before anything is worked out of the case: lists find it by the number that stands.
    if (stage === 'application') application.receiptNumber = receiptNumber;
    const { receipt } = await this.freezing.freeze(
      tx,
      {
        application,
        company,
        stage,
        former,
        notice: found.notice,
        form: found.form,
        contents: { ...contents, documents: found.documents },
        fundingPlan: found.decision.fundingPlan,
        receiptNumber,
        actor,
        at: receivedAt,
        idempotencyKey,
      },
      ({ proof, rows }) => [
        keptDecision({
          ...found,
          applicationId: application.id,
          stage,
          type: application.type,
          decidedAt: receivedAt,
        }),
        ...filedWrites(stage, application, {
          actor,
          at: receivedAt,
          former,
          details: { ...proof, consents },
          rows,
        }),
      ],
    );
    return { receipt, former };
  }

  /** In a transaction of its own, since that of the filing is undone. */
  private async recordRefusal(
    stage: Stage,
    { applicationId, actor, receivedAt }: SubmissionRequest,
    { code, contents }: Refusal,
  ): Promise<void> {
    await this.transactions.as(actor, async (tx) => {
      await lockApplication(tx, applicationId, actor);
      await record(tx, actor, {
        action: 'application.submission-refused',
        at: receivedAt,
        applicationId,
        details: { stage, code, fields: (contents.errors ?? []).map(({ field }) => field) },
      });
    });
  }
}

/** Header and body, all bad parts at once. */
function requireWellFormed({ idempotencyKey, declaration, consents }: SubmissionRequest): string {
  const problems: FieldProblem[] = [];
  const key = cleanText(idempotencyKey ?? '');
  if (key.length < 1 || key.length > 200) {
    const message = applicationWords.idempotencyKey;
    problems.push({ field: 'idempotency-key', code: 'required', message });
  }
  if (!declaration) {
    const message = applicationWords.declaration;
    problems.push({ field: 'declaration', code: 'required', message });
  }
  if (!consents.includes('information-use')) {
    const message = applicationWords.informationUse;
    problems.push({ field: 'consents', code: 'required', message });
  }
  if (problems.length > 0) throw badFields(...problems);
  return key;
}

/** A plan may be written as soon as the requirements are met, and handed in within its window. */
function requirePlanWindowOpen(
  { planOpensAt }: NoticeVersion,
  application: Application,
  receivedAt: Date,
): void {
  // A notice without a plan stage never comes to a status at which a plan is handed in.
  if (planOpensAt === null || receivedAt >= planOpensAt) return;
  throw new Refusal('notice-closed', {
    found: application.status,
    detail: applicationWords.planNotYet(planOpensAt),
  });
}

/** What stands in the case once it is filed; only a first filing of a stage changes the status. */
function filedWrites(
  stage: Stage,
  application: Application,
  { former, ...step }: Omit<StatusChange, 'action'> & { former: Filing | null },
): Statement[] {
  const { actor, at, details, rows } = step;
  application[stage === 'application' ? 'submittedAt' : 'planSubmittedAt'] = at;
  application.reopenedAt = null;
  if (former === null) return statusChange(application, { action: ACTIONS[stage], ...step });
  application.updatedAt = at;
  return [
    savedState(application),
    eventOf(actor, {
      action: 'application.resubmitted',
      at,
      applicationId: application.id,
      details: { ...details, former: former.receiptNumber },
      ...(rows === undefined ? {} : { rows }),
    }),
  ];
}

/** 다시 제출: what the company wrote in a reopened application takes the place of what it filed before. */
const isFiledAnew = (stage: Stage, { status, reopenedAt }: Application): boolean =>
  stage === 'application' && status === 'submitted' && reopenedAt !== null;

function refuseSecond([earlier]: readonly Earlier[], application: Application): void {
  if (earlier === undefined) return;
  throw new Refusal('idempotency-key-reused', {
    found: application.status,
    detail: applicationWords.alreadyFiled(earlier.receiptNumber),
  });
}

/** Known viruses, completeness, rules, in this order. A scan that is still running holds up nothing. */
function refuseUnready({ documents, missing, decision }: ApplicationCase): void {
  const infected = documents.filter(({ scan }) => scan === 'infected');
  const errors: FieldProblem[] = [
    ...infected.map(({ documentType }) => ({
      field: documentType,
      code: 'infected',
      message: infectedText(documentLabel(documentType)),
    })),
    ...missingProblems(missing),
  ];
  if (errors.length > 0) throw new Refusal('incomplete', { errors });
  refuseBesideRunning(decision.conditions);
  if (decision.outcome === 'ineligible') {
    throw new Refusal('not-eligible', { errors: conditionProblems(decision.conditions, 'fail') });
  }
  if (decision.outcome === 'needs-evidence') {
    throw new Refusal('incomplete', { errors: conditionProblems(decision.conditions, 'unknown') });
  }
}

async function numberFor(
  tx: EntityManager,
  stage: Stage,
  application: Application,
  at: Date,
): Promise<string> {
  if (stage === 'application') return nextReceiptNumber(tx, at);
  if (application.receiptNumber === null)
    throw new Error(`application ${application.id} has no receipt number`);
  return `${application.receiptNumber}${PLAN_SUFFIX}`;
}
