import { Injectable } from '@nestjs/common';
import type {
  AllowedAction,
  ApplicationSummary,
  ApplicationView,
  AssignmentSummary,
  CostReviewView,
} from '@subsidy/contract';
import {
  caseActions,
  caseBlockSentence,
  decisionRecorded,
  UNNAMED_EVALUATOR,
  type FundingPlan,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { companyOf } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { decideEligibility } from '../eligibility/record-decision.ts';
import { contentsFor } from '../filing/contents-to-file.ts';
import { filedCaseOf, type FiledCase } from '../filing/filed-case.ts';
import { Clock, optionalInstant, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import type { NoticeWithVersion } from '../notices/notice.queries.ts';
import { deskFactsOf } from '../requirement-checks/desk-facts.ts';
import { toCostReviewView } from '../reviews/change-cost-review.ts';
import { journeyOf, type JourneyOf } from './application-journey.ts';
import { recordOf, type ApplicationRecord } from './application-record.ts';
import { checksSeenBy } from './checks-seen.ts';
import { summarySql, toSummary, type SummaryRow } from './application-summary.ts';
import { inputOf, type ApplicationContents } from '../drafting/application-contents.ts';
import { asksLeadCompany } from '../drafting/asks-lead-company.ts';
import type { Application } from '../applications/application.entity.ts';
import {
  isDecided,
  seesCostReview,
  seesDocument,
  seesField,
  seesStage,
} from '../applications/contents-visibility.ts';
import { findApplication } from '../applications/lock-application.ts';
import { isReopened, opennessOf } from '../applications/openness.ts';
import { seesUnconfirmed } from '../applications/status-seen.ts';

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
      const now = this.clock.now();
      const application = await findApplication(tx, applicationId, actor);
      const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
      const [row]: SummaryRow[] = await tx.query(summarySql('SELECT * FROM cases WHERE id = $1'), [
        applicationId,
      ]);
      if (row === undefined) throw new Refusal('not-found');
      const found = await recordOf(tx, applicationId);
      const filed = await filedCaseOf(tx, applicationId);
      const reopened = isReopened(application, notice.version, now);
      const contents = await contentsFor(tx, application, filed, actor, reopened);
      const summary = toSummary(row, actor, now);
      return {
        ...summary,
        company: await partyOf(tx, application, filed),
        supplier: contents.supplier,
        asksLeadCompany: asksLeadCompany(application, notice.version),
        leadCompany: seesStage(application, 'application', actor) ? contents.leadCompany : null,
        ...windows(notice),
        ...contentsView({ application, notice, filed, contents, found, now }, actor),
        documents: contents.documents.filter((one) => seesDocument(application, one, actor)),
        ...progress(application, found, actor, now),
        receipts: found.receipts,
        journey: journeyOf({
          ...application,
          closesAt: notice.version.closesAt,
          planClosesAt: notice.version.planClosesAt,
          asked: askedOfCompany(summary, now),
          steps: found.steps,
        }),
        allowedActions: await allowedActions(tx, application, notice, actor, now),
        reopenedAt: reopened && application.reopenedAt !== null ? seoulInstant(application.reopenedAt) : null,
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

/** 보완 답변 or 원가계산 회신, as long as it is taken. */
function askedOfCompany(
  { openSupplementRequestId, costAnswerAwaited, nextDueAt }: ApplicationSummary,
  now: Date,
): JourneyOf['asked'] {
  if (openSupplementRequestId === null && !costAnswerAwaited) return null;
  return nextDueAt === null || new Date(nextDueAt) >= now ? { dueAt: nextDueAt } : null;
}

/** The company as it was filed; of a draft, and where its name has changed since, as it is registered now. */
async function partyOf(
  tx: EntityManager,
  application: Application,
  filed: FiledCase | null,
): Promise<ApplicationView['company']> {
  const registered = await companyOf(tx, application.companyId);
  const named = filed?.latest.particulars.company ?? registered;
  const { regionCode, city } = filed?.latest.particulars.place ?? registered;
  return {
    id: registered.id,
    name: named.name,
    nameNow: registered.name === named.name ? null : registered.name,
    businessRegistrationNumber: named.businessRegistrationNumber,
    corporateRegistrationNumber: named.corporateRegistrationNumber,
    regionCode,
    city,
  };
}

function windows({ version }: NoticeWithVersion) {
  return {
    noticeVersion: version.version,
    opensAt: seoulInstant(version.opensAt),
    closesAt: seoulInstant(version.closesAt),
    planOpensAt: optionalInstant(version.planOpensAt),
    planClosesAt: optionalInstant(version.planClosesAt),
  };
}

interface ReadCase {
  application: Application;
  notice: NoticeWithVersion;
  filed: FiledCase | null;
  contents: ApplicationContents;
  found: ApplicationRecord;
  now: Date;
}

/** Answers with their versions; a cleared one has a version and no value. */
function contentsView(
  read: ReadCase,
  actor: Actor,
): Pick<
  ApplicationView,
  'fields' | 'versions' | 'contentsVisible' | 'fundingPlan' | 'appliedFundingPlan' | 'decision'
> {
  const { application, contents, found } = read;
  const isSeen = ([field]: [string, unknown]): boolean => seesField(application, field, actor);
  const filled = Object.entries(contents.fields).filter(([, value]) => value !== null);
  const contentsVisible = seesStage(application, 'application', actor);
  return {
    fields: Object.fromEntries(filled.filter(isSeen)),
    versions: Object.fromEntries(Object.entries(found.versions).filter(isSeen)),
    contentsVisible,
    fundingPlan: contentsVisible ? fundingPlanOf(read, actor) : null,
    appliedFundingPlan: contentsVisible ? (read.filed?.latest.particulars.fundingPlan ?? null) : null,
    decision:
      contentsVisible && actor.role !== 'supplier'
        ? found.decision && decisionRecorded(found.decision)
        : null,
  };
}

/** What counts for this person: of the accepted total once that is final and seen, before as applied for or as typed. */
function fundingPlanOf(
  { application, notice, filed, contents, found, now }: ReadCase,
  actor: Actor,
): FundingPlan | null {
  const review = costReviewFor(application, found, actor, now);
  if (review?.status === 'final') return review.fundingPlan;
  if (filed !== null && filed.contents === contents && isAsFiled(filed)) {
    return filed.latest.particulars.fundingPlan;
  }
  const asOf = application.submittedAt ?? application.updatedAt;
  const input = inputOf({ ...contents, supplier: null });
  return decideEligibility({ notice, type: application.type, input, asOf }).decision.fundingPlan;
}

/** Whether a lead company has said nothing else since the filing. */
const isAsFiled = ({ latest, contents }: FiledCase): boolean =>
  (latest.particulars.leadCompany?.amountKrw ?? null) === (contents.leadCompany?.amountKrw ?? null);

function costReviewFor(
  { status }: Application,
  { costReview }: ApplicationRecord,
  actor: Actor,
  now: Date,
): CostReviewView | null {
  if (costReview === null) return null;
  const isCut = costReview.acceptedTotalCostKrw < (costReview.appliedTotalCostKrw ?? 0);
  return seesCostReview(status, isCut, actor) ? toCostReviewView(costReview, now) : null;
}

/** Who scored and how is for staff; companies learn the result by block once it is decided. */
function progress(
  application: Application,
  found: ApplicationRecord,
  actor: Actor,
  now: Date,
): Pick<
  ApplicationView,
  | 'assignments'
  | 'supplementRequests'
  | 'requirementCheck'
  | 'formerRequirementChecks'
  | 'siteVisit'
  | 'costReview'
> {
  const isOutside = OUTSIDE.includes(actor.role);
  const seesFindings = actor.role !== 'evaluator' && (!isOutside || isDecided(application.status));
  return {
    assignments: isOutside ? found.assignments.map(withoutName) : found.assignments,
    supplementRequests: actor.role === 'supplier' ? [] : found.supplementRequests,
    ...checksSeenBy(actor, found.requirementChecks),
    siteVisit: seesFindings ? found.siteVisit : null,
    costReview: costReviewFor(application, found, actor, now),
  };
}

const withoutName = (assignment: AssignmentSummary): AssignmentSummary => ({
  ...assignment,
  evaluatorId: '',
  evaluatorName: UNNAMED_EVALUATOR,
  total: null,
});

/** What this person may do now, and why not what is held back. */
async function allowedActions(
  tx: EntityManager,
  application: Application,
  { version }: NoticeWithVersion,
  { role, userId }: Actor,
  now: Date,
): Promise<AllowedAction[]> {
  if (role === 'system' || userId === null) return [];
  const found = await deskFactsOf(tx, application, version, now);
  // Of a fail that waits nobody outside learns, not by what is greyed out either.
  const facts = seesUnconfirmed(role) ? found : { ...found, failToConfirm: null };
  return caseActions(facts, { role, personId: userId }).map(({ action, block }) => ({
    action,
    allowed: block === null,
    reason: block === null ? null : caseBlockSentence(block),
  }));
}
