import type { ProjectType } from '@subsidy/rules';

/** `GET /approvals?noticeId=` item: one approved support, frozen at approval. */
export interface ApprovalView {
  id: string;
  applicationId: string;
  runId: string;
  noticeId: string;
  noticeVersion: number;
  receiptNumber: string;
  companyName: string;
  businessRegistrationNumber: string;
  corporateRegistrationNumber: string | null;
  regionCode: string | null;
  technoParkCode: string | null;
  program: string;
  type: ProjectType;
  supplierName: string | null;
  currentLevel: string | null;
  targetLevel: string | null;
  aiCells: string[];
  totalCostKrw: number;
  governmentKrw: number;
  localGovernmentKrw: number;
  leadCompanyKrw: number;
  companyKrw: number;
  companyCashKrw: number;
  companyInKindKrw: number;
  bonusPoints: number;
  score: number;
  rank: number;
  result: 'selected';
  months: number;
  submittedAt: string;
  selectedAt: string;
  approvedAt: string;
  approvedBy: string;
}

export interface ApprovalTotals {
  totalCostKrw: number;
  governmentKrw: number;
  localGovernmentKrw: number;
  leadCompanyKrw: number;
  companyKrw: number;
}

/** `POST /approval-exports`. */
export interface CreateExportBody {
  noticeId: string;
  format: 'xlsx' | 'csv' | 'json';
  reason: string;
}

/** Register entry: `GET /approval-exports`, answer of `POST`. */
export interface ApprovalExportView {
  id: string;
  noticeId: string;
  format: 'xlsx' | 'csv' | 'json';
  reason: string;
  rows: number;
  totals: ApprovalTotals;
  /** Of the file. */
  sha256: string;
  /** Of the rows as canonical JSON lines: the same for every format. */
  dataSha256: string;
  fileName: string;
  size: number;
  createdAt: string;
  createdBy: string;
}
