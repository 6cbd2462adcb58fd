import type { AppliedShare, AppliedShares, ProgramType, Share, Shares } from '@subsidy/rules';

/** `GET /approvals?noticeId=` item: one approved support, frozen at approval; 인정 and 신청 amounts beside each other. */
export interface ApprovalView extends Shares, AppliedShares {
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
  city: string | null;
  technoParkCode: string | null;
  program: string;
  /** As the notice names it, where the portal does not; absent otherwise. */
  programLabel?: string;
  type: ProgramType;
  /** As the notice named it; absent in entries made before it was kept. */
  typeLabel?: string;
  projectTitle: string | null;
  supplierName: string | null;
  /** 주관기관 that pays a part; null where none does, and in entries made before it was kept. */
  leadCompanyName: string | null;
  currentLevel: string | null;
  targetLevel: string | null;
  aiCells: string[];
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

/** Sums that every register entry has; the others came later and are null in older entries. */
type FirstSummed = 'totalCostKrw' | 'governmentKrw' | 'localGovernmentKrw' | 'leadCompanyKrw' | 'companyKrw';

/** Sums of the rows: 인정 amounts under their names, 신청 amounts under those that begin with `applied`; null where not known. */
export interface ApprovalTotals
  extends Record<FirstSummed, number>, Record<Exclude<Share, FirstSummed> | AppliedShare, number | null> {}

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
