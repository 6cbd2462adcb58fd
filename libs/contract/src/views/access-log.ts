import type { AccessFinding } from '@subsidy/rules/case';

/** 접속기록 한 줄: one person, one thing, ten minutes. */
export interface AccessView {
  id: string;
  at: string;
  lastAt: string;
  personId: string;
  personName: string;
  role: string;
  /** The network address as the portal knows it. */
  address: string;
  /** Method and path. */
  route: string;
  kind: 'case' | 'document' | 'list' | 'bulk';
  applicationId: string | null;
  companyId: string | null;
  companyName: string | null;
  times: number;
  /** How many people or cases lists showed. */
  shown: number;
  reason: string | null;
}

/** What one person looked at in a month. */
export interface AccessPersonView {
  personId: string;
  personName: string;
  roles: string[];
  accesses: number;
  documents: number;
  bulk: number;
  shown: number;
  outsideHours: number;
  companies: number;
  mostCompaniesInAnHour: number;
  findings: AccessFinding[];
}

/** 월별 점검: that somebody looked through a month. */
export interface AccessReviewView {
  id: string;
  month: string;
  reviewedAt: string;
  reviewedBy: string;
  /** How many people stood out then. */
  findings: number;
  note: string;
}

/** `GET /access-log/summary`. */
export interface AccessMonthView {
  month: string;
  /** Those with most accesses, at most 200; who stands out comes first. */
  people: AccessPersonView[];
  reviews: AccessReviewView[];
}

/** `GET /rights-changes` item. */
export interface RightsChangeView {
  id: string;
  at: string;
  change: 'granted' | 'changed' | 'ended';
  personName: string;
  role: string;
  part: string | null;
  /** null: the portal itself. */
  organizationName: string | null;
  byName: string | null;
  reason: string | null;
}

/** 누가 우리 회사 정보를 보았나: `GET /company/accesses` item. */
export interface OwnAccessView {
  id: string;
  at: string;
  role: string;
  kind: 'case' | 'document' | 'list' | 'bulk';
  applicationId: string | null;
  times: number;
}
