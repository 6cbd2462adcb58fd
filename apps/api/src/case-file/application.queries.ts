import { Injectable } from '@nestjs/common';
import type { ApplicationView, AssignmentSummary, JsonValue } from '@subsidy/contract';
import {
  APPLICATION_ACTIONS,
  canApply,
  factsOf,
  type ApplicationAction,
  type FundingPlan,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { toSupplierView } from '../companies/company.queries.ts';
import { Company } from '../companies/company.entity.ts';
import { Supplier } from '../companies/supplier.entity.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { documentsOf, toDocumentView } from '../documents/document.queries.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { decideEligibility } from '../eligibility/record-decision.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import type { NoticeWithVersion } from '../notices/notice.queries.ts';
import { journeyOf } from './application-journey.ts';
import { recordOf, type ApplicationRecord } from './application-record.ts';
import { summarySql, toSummary, type SummaryRow } from './application-summary.ts';
import type { Application } from '../applications/application.entity.ts';
import { seesDocument, seesField, seesStage } from '../applications/contents-visibility.ts';
import { findApplication } from '../applications/lock-application.ts';
import { endOfSeoulDay, opennessOf } from '../applications/openness.ts';

const DECIDED: readonly string[] = ['selected', 'reserve', 'not-selected'];
const OUTSIDE: readonly string[] = ['applicant', 'supplier'];

/** 신청 한 건, for every role. */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
  ) {}

  /** The application as this person may see it. */
  read(applicationId: string, actor: Actor): Promise<ApplicationView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
      const [row]: SummaryRow[] = await tx.query(summarySql('SELECT * FROM applications WHERE id = $1'), [
        applicationId,
      ]);
      if (row === undefined) throw new Refusal('not-found');
      const found = await recordOf(tx, applicationId);
      const documents = (await documentsOf(tx, applicationId)).filter((one) =>
        seesDocument(application, one, actor),
      );
      return {
        ...toSummary(row, actor),
        ...(await parties(tx, application)),
        ...windows(notice),
        ...contents(application, notice, found, actor),
        documents: documents.map(toDocumentView),
        ...progress(application, found, actor),
        receipts: found.receipts,
        journey: journeyOf({
          ...application,
          closesAt: notice.version.closesAt,
          planClosesAt: notice.version.planClosesAt,
          supplementDueAt: row.supplementDueOn === null ? null : endOfSeoulDay(row.supplementDueOn),
          steps: found.steps,
        }),
        allowedActions: allowedActions(application, actor),
        open: await this.open(tx, application, notice, actor),
      };
    });
  }

  private async open(
    tx: EntityManager,
    application: Application,
    { version }: NoticeWithVersion,
    actor: Actor,
  ): Promise<ApplicationView['open']> {
    const { fields, documentTypes, until } = await opennessOf(tx, application, version, actor);
    if (until === null || this.clock.now() > until) return { fields: [], documentTypes: [] };
    return {
      fields: typeof fields === 'string' ? fields : [...fields],
      documentTypes: typeof documentTypes === 'string' ? documentTypes : [...documentTypes],
    };
  }
}

async function parties(
  tx: EntityManager,
  application: Application,
): Promise<Pick<ApplicationView, 'company' | 'supplier'>> {
  const company = await tx.findOneByOrFail(Company, { id: application.companyId });
  const supplier =
    application.supplierId === null ? null : await tx.findOneBy(Supplier, { id: application.supplierId });
  return {
    company: {
      id: company.id,
      name: company.name,
      businessRegistrationNumber: company.businessRegistrationNumber,
      corporateRegistrationNumber: company.corporateRegistrationNumber,
      regionCode: company.regionCode,
      city: company.city,
    },
    supplier: supplier === null ? null : toSupplierView(supplier),
  };
}

function windows({ version }: NoticeWithVersion) {
  return {
    noticeVersion: version.version,
    opensAt: seoulInstant(version.opensAt),
    closesAt: seoulInstant(version.closesAt),
    planOpensAt: seoulInstant(version.planOpensAt),
    planClosesAt: seoulInstant(version.planClosesAt),
  };
}

/** Answers with their versions; a cleared one has a version and no value. */
function contents(
  application: Application,
  notice: NoticeWithVersion,
  found: ApplicationRecord,
  actor: Actor,
): Pick<ApplicationView, 'fields' | 'versions' | 'contentsVisible' | 'fundingPlan' | 'decision'> {
  const seen = Object.entries(found.fields).filter(([field]) => seesField(application, field, actor));
  const filled = seen.filter(([, { value }]) => value !== null);
  const contentsVisible = seesStage(application, 'application', actor);
  return {
    fields: Object.fromEntries(filled.map(([field, { value }]) => [field, value])),
    versions: Object.fromEntries(seen.map(([field, { version }]) => [field, version])),
    contentsVisible,
    fundingPlan: contentsVisible ? fundingPlanOfFields(application, notice, found) : null,
    decision: contentsVisible && actor.role !== 'supplier' ? found.decision : null,
  };
}

function fundingPlanOfFields(
  application: Application,
  notice: NoticeWithVersion,
  { fields, costReview }: ApplicationRecord,
): FundingPlan | null {
  if (costReview !== null && DECIDED.includes(application.status)) return costReview.fundingPlan;
  const values: Record<string, JsonValue> = Object.fromEntries(
    Object.entries(fields).map(([field, { value }]) => [field, value]),
  );
  const asOf = application.submittedAt ?? application.updatedAt;
  return decideEligibility({ notice, type: application.type, input: factsOf(values, null), asOf })
    .fundingPlan;
}

/** Who scored and how is for staff; companies learn the result by block once it is decided. */
function progress(
  application: Application,
  found: ApplicationRecord,
  actor: Actor,
): Pick<
  ApplicationView,
  'assignments' | 'supplementRequests' | 'requirementCheck' | 'siteVisit' | 'costReview'
> {
  const isOutside = OUTSIDE.includes(actor.role);
  const seesFindings = actor.role !== 'evaluator' && (!isOutside || DECIDED.includes(application.status));
  return {
    assignments: isOutside ? found.assignments.map(withoutName) : found.assignments,
    supplementRequests: actor.role === 'supplier' ? [] : found.supplementRequests,
    requirementCheck: actor.role === 'supplier' ? null : found.requirementCheck,
    siteVisit: seesFindings ? found.siteVisit : null,
    costReview: seesFindings ? found.costReview : null,
  };
}

const withoutName = (assignment: AssignmentSummary): AssignmentSummary => ({
  ...assignment,
  evaluatorId: '',
  evaluatorName: '평가위원',
  total: null,
});

const BLOCKED_BY_SUPPLEMENT: readonly ApplicationAction[] = ['openPlan', 'rejectRequirements'];

function allowedActions(application: Application, { role }: Actor): ApplicationAction[] {
  if (role === 'system') return [];
  return APPLICATION_ACTIONS.filter(
    (action) =>
      canApply(application.status, action, role) &&
      !(application.openSupplementRequestId !== null && BLOCKED_BY_SUPPLEMENT.includes(action)),
  );
}
