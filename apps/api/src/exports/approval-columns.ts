import type { ApprovalTotals, ApprovalView } from '@subsidy/contract';
import {
  aiCellLabel,
  formatBusinessRegistrationNumber,
  levelLabel,
  programLabel,
  projectTypeLabel,
  regionLabel,
  selectionResultLabel,
  TECHNO_PARKS,
} from '@subsidy/rules';

/** How a column is written: text never as a formula, won and numbers as numbers, instants as dates in Seoul. */
export type ColumnKind = 'text' | 'won' | 'number' | 'decimal' | 'instant';

/** 내보내기 열. */
export interface ApprovalColumn {
  heading: string;
  kind: ColumnKind;
  width: number;
  value: (row: ApprovalView) => string | number | null;
  /** Which total stands under it. */
  total?: keyof ApprovalTotals;
}

const labelOr = (label: (code: string) => string, code: string | null): string | null =>
  code === null ? null : label(code);

const technoParkName = (code: string): string =>
  TECHNO_PARKS.find((park) => park.code === code)?.name ?? code;

const text = (heading: string, width: number, value: ApprovalColumn['value']): ApprovalColumn => ({
  heading,
  kind: 'text',
  width,
  value,
});

const won = (
  heading: string,
  value: (row: ApprovalView) => number,
  total?: keyof ApprovalTotals,
): ApprovalColumn => ({ heading, kind: 'won', width: 16, value, ...(total === undefined ? {} : { total }) });

const instant = (heading: string, value: (row: ApprovalView) => string): ApprovalColumn => ({
  heading: `${heading}(한국시각)`,
  kind: 'instant',
  width: 20,
  value,
});

/** 승인내역: the columns of the contract, in its order. */
export const APPROVAL_COLUMNS: readonly ApprovalColumn[] = [
  text('접수번호', 18, (row) => row.receiptNumber),
  text('기업명', 28, (row) => row.companyName),
  text('사업자등록번호', 16, (row) => formatBusinessRegistrationNumber(row.businessRegistrationNumber)),
  text('법인등록번호', 18, (row) => row.corporateRegistrationNumber),
  text('지역', 16, (row) => labelOr(regionLabel, row.regionCode)),
  text('테크노파크', 18, (row) => labelOr(technoParkName, row.technoParkCode)),
  text('세부사업', 22, (row) => programLabel(row.program)),
  text('유형', 18, (row) => projectTypeLabel(row.type)),
  text('공급기업', 24, (row) => row.supplierName),
  text('현재 수준', 12, (row) => labelOr(levelLabel, row.currentLevel)),
  text('목표 수준', 12, (row) => labelOr(levelLabel, row.targetLevel)),
  text('AI 적용 공정·기능', 28, (row) => row.aiCells.map(aiCellLabel).join(', ')),
  won('총사업비(원)', (row) => row.totalCostKrw, 'totalCostKrw'),
  won('정부지원금(원)', (row) => row.governmentKrw, 'governmentKrw'),
  won('지방비(원)', (row) => row.localGovernmentKrw, 'localGovernmentKrw'),
  won('주관기업 부담금(원)', (row) => row.leadCompanyKrw, 'leadCompanyKrw'),
  won('기업부담금(원)', (row) => row.companyKrw, 'companyKrw'),
  won('기업부담 현금(원)', (row) => row.companyCashKrw),
  won('기업부담 현물(원)', (row) => row.companyInKindKrw),
  { heading: '가점', kind: 'decimal', width: 8, value: (row) => row.bonusPoints },
  { heading: '종합점수', kind: 'decimal', width: 10, value: (row) => row.score },
  { heading: '순위', kind: 'number', width: 8, value: (row) => row.rank },
  text('결과', 8, (row) => selectionResultLabel(row.result)),
  { heading: '사업기간(개월)', kind: 'number', width: 12, value: (row) => row.months },
  instant('신청서 제출', (row) => row.submittedAt),
  instant('선정안 제안', (row) => row.selectedAt),
  instant('승인', (row) => row.approvedAt),
  text('승인자', 14, (row) => row.approvedBy),
  text('선정안 번호', 38, (row) => row.runId),
  { heading: '공고 판', kind: 'number', width: 8, value: (row) => row.noticeVersion },
];

/** Totals of nothing. */
export const noTotals = (): ApprovalTotals => ({
  totalCostKrw: 0,
  governmentKrw: 0,
  localGovernmentKrw: 0,
  leadCompanyKrw: 0,
  companyKrw: 0,
});

/** Adds a row to the totals: whole won, exact far beyond any budget. */
export function addToTotals(totals: ApprovalTotals, row: ApprovalView): void {
  totals.totalCostKrw += row.totalCostKrw;
  totals.governmentKrw += row.governmentKrw;
  totals.localGovernmentKrw += row.localGovernmentKrw;
  totals.leadCompanyKrw += row.leadCompanyKrw;
  totals.companyKrw += row.companyKrw;
}

/** `2026-04-20 17:00:00`, as the clock in Seoul shows an RFC 3339 instant. */
export function seoulClockText(rfc3339: string): string {
  return seoulWallClock(rfc3339).toISOString().slice(0, 19).replace('T', ' ');
}

/** The Seoul wall clock as if it were UTC: spreadsheets know no zones. */
export function seoulWallClock(rfc3339: string): Date {
  return new Date(Date.parse(rfc3339) + 9 * 3_600_000);
}
