import type { ApplicationStatus, FundingPlan, LeadMoney, LeadPledgeStatus } from '@subsidy/rules';

/** `GET /lead-companies?query=` item. */
export interface LeadCompanyView {
  id: string;
  name: string;
  businessRegistrationNumber: string;
}

/** 출연 확인: the lead company that an application names, and what it has said. */
export interface LeadPledgeView {
  id: string;
  leadCompanyId: string;
  /** As it was called when it was named. */
  leadCompanyName: string;
  status: LeadPledgeStatus;
  /** What it pays; null until it has confirmed. */
  amountKrw: number | null;
  /** What it said with its answer. */
  reason: string | null;
  version: number;
  namedAt: string;
  answeredAt: string | null;
  answeredByName: string | null;
}

/** `PUT /applications/{id}/lead-company`. */
export interface NamedLeadCompanyView {
  id: string;
  leadCompany: LeadPledgeView | null;
}

/** `GET /lead-pledges` item: what a lead company is asked to pay, or was. */
export interface LeadPledgeSummary extends LeadPledgeView {
  applicationId: string;
  companyName: string;
  businessRegistrationNumber: string;
  noticeTitle: string;
  sample: boolean;
  projectTitle: string | null;
  /** As filed; of a draft, as it is typed now. */
  totalCostKrw: number | null;
  /** Where the application stands. */
  caseStatus: ApplicationStatus;
  /** Whether it may still be confirmed or declined. */
  answerable: boolean;
  /** Whether an answer is due: nothing was said, or the cost has outgrown what was confirmed. Those come first. */
  waiting: boolean;
}

/** `GET /lead-pledges/{id}`: with the money. */
export interface LeadPledgeDetail extends LeadPledgeSummary {
  receiptNumber: string | null;
  /** What it may pay; null while the total cost is unknown. */
  money: LeadMoney | null;
  /** Who pays what, with what it has confirmed or its least share. */
  fundingPlan: FundingPlan | null;
  /** What it pays of the accepted cost, once the case is decided. */
  acceptedKrw: number | null;
}
