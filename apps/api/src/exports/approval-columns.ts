import type { ApprovalTotals, ApprovalView } from '@subsidy/contract';
import {
  aiCellLabel,
  appliedNameOf,
  formatBusinessRegistrationNumber,
  formatCorporateRegistrationNumber,
  levelLabel,
  programLabel,
  projectTypeLabel,
  regionLabel,
  selectionResultLabel,
  shareLabel,
  SHARES,
  TECHNO_PARKS,
  type AppliedShare,
  type Share,
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

/** 인정 and 신청 amounts, each by its own word, in the order of files and totals. */
const MONEY: readonly (readonly [word: string, name: Share | AppliedShare])[] = [
  ...SHARES.map((share) => [`인정 ${shareLabel(share)}`, share] as const),
  ...SHARES.map((share) => [`신청 ${shareLabel(share)}`, appliedNameOf(share)] as const),
];

const moneyColumn = ([word, name]: (typeof MONEY)[number]): ApprovalColumn => ({
  heading: `${word}(원)`,
  kind: 'won',
  width: 18,
  value: (row) => row[name],
  total: name,
});

/** Every total with its words. */
export const totalLines = (totals: ApprovalTotals): [string, number | null][] =>
  MONEY.map(([word, name]) => [`${word} 합계(원)`, totals[name]]);

const instant = (heading: string, value: (row: ApprovalView) => string): ApprovalColumn => ({
  heading: `${heading}(한국시각)`,
  kind: 'instant',
  width: 20,
  value,
});

/** 승인내역: what the contract asks for, in its order, with title and place beside. */
export const APPROVAL_COLUMNS: readonly ApprovalColumn[] = [
  text('접수번호', 18, (row) => row.receiptNumber),
  text('기업명', 28, (row) => row.companyName),
  text('사업자등록번호', 16, (row) => formatBusinessRegistrationNumber(row.businessRegistrationNumber)),
  text('법인등록번호', 18, (row) =>
    labelOr(formatCorporateRegistrationNumber, row.corporateRegistrationNumber),
  ),
  text('지역', 16, (row) => labelOr(regionLabel, row.regionCode)),
  text('시·군·구', 14, (row) => row.city),
  text('테크노파크', 18, (row) => labelOr(technoParkName, row.technoParkCode)),
  text('세부사업', 22, (row) => row.programLabel ?? programLabel(row.program)),
  text('유형', 18, (row) => row.typeLabel ?? projectTypeLabel(row.type)),
  text('과제명', 36, (row) => row.projectTitle),
  text('공급기업', 24, (row) => row.supplierName),
  text('주관기관', 24, (row) => row.leadCompanyName),
  text('현재 수준', 12, (row) => labelOr(levelLabel, row.currentLevel)),
  text('목표 수준', 12, (row) => labelOr(levelLabel, row.targetLevel)),
  text('AI 적용 공정·기능', 28, (row) => row.aiCells.map(aiCellLabel).join(', ')),
  ...MONEY.map(moneyColumn),
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
export const noTotals = (): ApprovalTotals =>
  Object.fromEntries(MONEY.map(([, name]) => [name, 0])) as unknown as ApprovalTotals;

/** Adds a row to the totals: whole won, exact far beyond any budget. What one row does not know has no total. */
export function addToTotals(totals: ApprovalTotals, row: ApprovalView): void {
  for (const share of SHARES) {
    const amount = row[share];
    if (!Number.isSafeInteger(amount)) throw new Error(`approval ${row.id}: ${share} is no amount`);
    totals[share] = (totals[share] ?? 0) + amount;
    const name = appliedNameOf(share);
    const [sum, applied] = [totals[name], row[name]];
    totals[name] = sum === null || applied === null ? null : sum + applied;
  }
}

/** `2026-04-20 17:00:00`, as the clock in Seoul shows an RFC 3339 instant. */
export function seoulClockText(rfc3339: string): string {
  return seoulWallClock(rfc3339).toISOString().slice(0, 19).replace('T', ' ');
}

/** The Seoul wall clock as if it were UTC: spreadsheets know no zones. */
export function seoulWallClock(rfc3339: string): Date {
  return new Date(Date.parse(rfc3339) + 9 * 3_600_000);
}

/** Begins the name of an exported file. */
export const EXPORT_NAME = '승인내역';
