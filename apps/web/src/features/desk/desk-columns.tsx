import type { ApplicationSummary, ReviewProgress } from '@subsidy/contract';
import { regionLabel, statusLabel, technoParkLabel } from '@subsidy/rules';
import { marksOf } from '@subsidy/rules/case';
import { Link } from 'react-router';
import type { Column, Sorting } from '../../ui/data-table.tsx';
import { businessNumber, dayOf, instant } from '../../ui/format.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TwoAmounts } from '../../ui/two-amounts.tsx';

const place = (row: ApplicationSummary): string =>
  [row.regionCode === null ? '' : regionLabel(row.regionCode), row.city ?? ''].filter(Boolean).join(' ');

/** 평가 진행 in words: finished of those that will score, and who was left out. */
const progressInWords = ({ completed, waiting, recused }: ReviewProgress): string =>
  [
    `평가 ${String(completed)}/${String(completed + waiting)} 완료`,
    ...(recused === 0 ? [] : [`회피 ${String(recused)}명`]),
  ].join(' · ');

/** The status with what stands beside it, as text. */
const standingInWords = (row: ApplicationSummary): string =>
  [
    statusLabel(row.status, row.hasPlan),
    ...marksOf(row),
    ...(row.reviewProgress === null ? [] : [progressInWords(row.reviewProgress)]),
  ].join(' · ');

/** 상태 with what stands beside it. */
function Standing({ row }: { row: ApplicationSummary }) {
  return (
    <span className="cell-stack">
      <StatusBadge status={row.status} hasPlan={row.hasPlan} marks={marksOf(row)} />
      {row.reviewProgress !== null && (
        <span className="muted small">{progressInWords(row.reviewProgress)}</span>
      )}
    </span>
  );
}

/** Columns of a desk's list; only the program office sees several TechnoParks, a single notice needs no mention. */
export function deskColumns(
  linkTo: (row: ApplicationSummary) => string,
  { withTechnoPark, withNotice }: { withTechnoPark: boolean; withNotice: boolean },
): Column<ApplicationSummary>[] {
  const technoPark: Column<ApplicationSummary> = {
    key: 'technoPark',
    label: '테크노파크',
    sortKey: 'technoPark',
    cell: (row) => technoParkLabel(row.technoParkCode ?? ''),
  };
  return [
    {
      key: 'company',
      label: '기업',
      rowHeader: true,
      sortKey: 'company',
      cell: (row) => (
        <span className="cell-stack">
          <Link to={linkTo(row)}>{row.companyName}</Link>
          <span className="muted small number no-wrap">{businessNumber(row.businessRegistrationNumber)}</span>
        </span>
      ),
    },
    {
      key: 'project',
      label: '과제',
      cell: (row) => (
        <span className="cell-stack">
          <span>{row.projectTitle ?? '과제명 없음'}</span>
          <span className="muted small">
            {row.typeLabel}
            {withNotice && ` · ${row.noticeTitle}`}
          </span>
        </span>
      ),
    },
    {
      key: 'status',
      label: '상태',
      sortKey: 'status',
      cell: (row) => <Standing row={row} />,
    },
    { key: 'place', label: '지역', sortKey: 'place', cell: place },
    ...(withTechnoPark ? [technoPark] : []),
    {
      key: 'cost',
      label: '총사업비(원)',
      align: 'right',
      sortKey: 'cost',
      cell: (row) => (
        <TwoAmounts
          applied={row.appliedTotalCostKrw}
          accepted={row.acceptedTotalCostKrw}
          draft={row.totalCostKrw}
        />
      ),
    },
    {
      key: 'submitted',
      label: '제출',
      sortKey: 'submitted',
      cell: (row) => (
        <span className="no-wrap">{row.submittedAt === null ? '–' : instant(row.submittedAt)}</span>
      ),
    },
    {
      key: 'since',
      label: '이 상태가 된 날',
      sortKey: 'since',
      cell: (row) => <span className="no-wrap">{dayOf(row.statusSince)}</span>,
    },
  ];
}

const SORT_VALUES: Readonly<Record<string, (row: ApplicationSummary) => string | number>> = {
  company: (row) => row.companyName,
  status: standingInWords,
  place,
  technoPark: (row) => technoParkLabel(row.technoParkCode ?? ''),
  cost: (row) => row.totalCostKrw ?? -1,
  submitted: (row) => row.submittedAt ?? '',
  since: (row) => row.statusSince,
};

/** The rows in the chosen order; what is equal keeps the order of the server. */
export function sortRows(
  rows: readonly ApplicationSummary[],
  sorting: Sorting | undefined,
): readonly ApplicationSummary[] {
  const valueOf = sorting === undefined ? undefined : SORT_VALUES[sorting.key];
  if (sorting === undefined || valueOf === undefined) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right), 'ko');
  });
}

/** The list as plain rows for a spreadsheet; amounts as bare numbers. */
export function rowsForSpreadsheet(rows: readonly ApplicationSummary[]): string[][] {
  const head = [
    '접수번호',
    '기업',
    '사업자번호',
    '과제',
    '유형',
    '상태',
    '지역',
    '신청 총사업비',
    '인정 총사업비',
    '제출',
    '공고',
  ];
  return [
    head,
    ...rows.map((row) => [
      row.receiptNumber ?? '',
      row.companyName,
      businessNumber(row.businessRegistrationNumber),
      row.projectTitle ?? '',
      row.typeLabel,
      standingInWords(row),
      place(row),
      row.appliedTotalCostKrw?.toString() ?? '',
      row.acceptedTotalCostKrw?.toString() ?? '',
      row.submittedAt === null ? '' : instant(row.submittedAt),
      row.noticeTitle,
    ]),
  ];
}
