import type { ApprovalTotals, ApprovalView, CreateExportBody } from '@subsidy/contract';

/** 확인표: what a reader needs to trust the file. */
export interface ExportControl {
  noticeId: string;
  noticeTitle: string;
  /** Notice versions of the rows. */
  noticeVersions: number[];
  rows: number;
  totals: ApprovalTotals;
  createdBy: string;
  createdAt: string;
  reason: string;
  dataSha256: string;
}

/** Writes approvals to a file one by one; none is kept in memory. */
export interface ApprovalFile {
  write(row: ApprovalView): Promise<void>;
  /** Totals and control figures; the file is complete afterwards. */
  finish(control: ExportControl): Promise<void>;
}

export const CONTENT_TYPES: Readonly<Record<CreateExportBody['format'], string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
