import { MembershipRequest } from './accounts/membership-request.entity.ts';
import { User } from './accounts/user.entity.ts';
import { ApplicationField } from './drafting/application-field.entity.ts';
import { ApplicationStatusChange } from './applications/application-status-change.entity.ts';
import { Application } from './applications/application.entity.ts';
import { Filing } from './filing/filing.entity.ts';
import { Company } from './companies/company.entity.ts';
import { OwnershipOffer } from './companies/ownership-offer.entity.ts';
import { CompanyCertificate } from './company-claims/certificate.entity.ts';
import { CompanyClaim } from './company-claims/claim.entity.ts';
import { CompanyDispute } from './company-claims/dispute.entity.ts';
import { Supplier } from './companies/supplier.entity.ts';
import { ApplicationDocument } from './attachments/application-document.entity.ts';
import { EligibilityDecision } from './eligibility/eligibility-decision.entity.ts';
import { ApprovalExport } from './exports/approval-export.entity.ts';
import { StaffProposal } from './staff/staff-proposal.entity.ts';
import { NoticeDraft } from './notice-drafts/notice-draft.entity.ts';
import { NoticeVersion } from './notices/notice-version.entity.ts';
import { Notice } from './notices/notice.entity.ts';
import { LeadCompany } from './offices/lead-company.entity.ts';
import { LeadPledge } from './lead-pledges/lead-pledge.entity.ts';
import { Membership } from './offices/membership.entity.ts';
import { Office } from './offices/office.entity.ts';
import { OutboxMessage } from './mails/outbox/outbox-message.entity.ts';
import { RequirementCheck } from './requirement-checks/requirement-check.entity.ts';
import { CostReview } from './reviews/cost-review.entity.ts';
import { ReviewAssignment } from './reviews/review-assignment.entity.ts';
import { ScoreItemRow } from './reviews/score-item.entity.ts';
import { SiteVisit } from './reviews/site-visit.entity.ts';
import { Approval } from './selection/approval.entity.ts';
import { SelectionItem } from './selection/selection-item.entity.ts';
import { SelectionRun } from './selection/selection-run.entity.ts';
import { SupplementRequest } from './supplement-requests/supplement-request.entity.ts';

/** The only list of entities. */
export const ENTITIES = [
  Application,
  ApplicationDocument,
  ApplicationField,
  ApplicationStatusChange,
  Approval,
  ApprovalExport,
  Company,
  CostReview,
  EligibilityDecision,
  Filing,
  LeadCompany,
  LeadPledge,
  Membership,
  MembershipRequest,
  Notice,
  NoticeDraft,
  StaffProposal,
  CompanyClaim,
  CompanyDispute,
  CompanyCertificate,
  OwnershipOffer,
  NoticeVersion,
  Office,
  OutboxMessage,
  RequirementCheck,
  ReviewAssignment,
  ScoreItemRow,
  SelectionItem,
  SelectionRun,
  SiteVisit,
  Supplier,
  SupplementRequest,
  User,
] as const;
