import type { ApprovalTotals, ApprovalView } from '@subsidy/contract';
import { projectTypeLabel, regionLabel, technoParkLabel } from '@subsidy/rules';
import { Link } from 'react-router';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { businessNumber, dayOf } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TwoAmounts } from '../../ui/two-amounts.tsx';
import { useApprovals } from './api/list-approvals.ts';

type Sums = Pick<
  ApprovalTotals,
  | 'totalCostKrw'
  | 'appliedTotalCostKrw'
  | 'governmentKrw'
  | 'appliedGovernmentKrw'
  | 'companyKrw'
  | 'appliedCompanyKrw'
>;

/** What one row does not know has no sum. */
const plus = (sum: number | null, amount: number | null): number | null =>
  sum === null || amount === null ? null : sum + amount;

/** Sums of approvals, to the won. */
const totalsOf = (rows: readonly ApprovalView[]): Sums =>
  rows.reduce<Sums>(
    (sum, row) => ({
      totalCostKrw: sum.totalCostKrw + row.totalCostKrw,
      appliedTotalCostKrw: plus(sum.appliedTotalCostKrw, row.appliedTotalCostKrw),
      governmentKrw: sum.governmentKrw + row.governmentKrw,
      appliedGovernmentKrw: plus(sum.appliedGovernmentKrw, row.appliedGovernmentKrw),
      companyKrw: sum.companyKrw + row.companyKrw,
      appliedCompanyKrw: plus(sum.appliedCompanyKrw, row.appliedCompanyKrw),
    }),
    {
      totalCostKrw: 0,
      appliedTotalCostKrw: 0,
      governmentKrw: 0,
      appliedGovernmentKrw: 0,
      companyKrw: 0,
      appliedCompanyKrw: 0,
    },
  );

/** 승인 금액, under the heading of each: both words in every cell. */
const MONEY: readonly {
  key: string;
  label: string;
  of: (sums: Sums) => [accepted: number, applied: number | null];
}[] = [
  { key: 'total', label: '총사업비', of: (sums) => [sums.totalCostKrw, sums.appliedTotalCostKrw] },
  { key: 'government', label: '정부지원금', of: (sums) => [sums.governmentKrw, sums.appliedGovernmentKrw] },
  { key: 'company-money', label: '기업부담금', of: (sums) => [sums.companyKrw, sums.appliedCompanyKrw] },
];

function Amounts({ of: [accepted, applied] }: { of: [accepted: number, applied: number | null] }) {
  return <TwoAmounts accepted={accepted} applied={applied} />;
}

/** 승인 내역: who gets how much, with the sums of what is loaded. */
export function ApprovalTable({ noticeId }: { noticeId: string | null }) {
  const approvals = useApprovals(noticeId);
  return (
    <Loading query={approvals}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) {
          return (
            <EmptyState title="승인된 지원이 없습니다.">
              선정안이 승인되면 선정된 기업과 금액이 여기에 확정된 그대로 남습니다.
            </EmptyState>
          );
        }
        return (
          <>
            <Rows rows={rows} complete={!approvals.hasNextPage} />
            <LoadMore
              shown={rows.length}
              hasMore={approvals.hasNextPage}
              busy={approvals.isFetchingNextPage}
              onMore={() => void approvals.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}

function Rows({ rows, complete }: { rows: readonly ApprovalView[]; complete: boolean }) {
  return (
    <DataTable
      caption="승인 내역 (금액 단위: 원)"
      dense
      columns={[
        {
          key: 'company',
          label: '기업',
          rowHeader: true,
          cell: (row) => (
            <span className="cell-stack">
              <Link to={`/applications/${row.applicationId}`}>{row.companyName}</Link>
              <span className="muted small number">{businessNumber(row.businessRegistrationNumber)}</span>
            </span>
          ),
        },
        {
          key: 'receipt',
          label: '접수번호',
          cell: (row) => <span className="number">{row.receiptNumber}</span>,
        },
        {
          key: 'place',
          label: '지역 · 테크노파크',
          cell: (row) => (
            <span className="cell-stack">
              <span>
                {row.regionCode === null ? '–' : `${regionLabel(row.regionCode)} ${row.city ?? ''}`}
              </span>
              <span className="muted small">{technoParkLabel(row.technoParkCode ?? '')}</span>
            </span>
          ),
        },
        {
          key: 'type',
          label: '과제',
          cell: (row) => (
            <span className="cell-stack">
              <span>{row.projectTitle ?? '과제명 없음'}</span>
              <span className="muted small">{row.typeLabel ?? projectTypeLabel(row.type)}</span>
            </span>
          ),
        },
        ...MONEY.map(({ key, label, of }) => ({
          key,
          label,
          align: 'right' as const,
          cell: (row: ApprovalView) => <Amounts of={of(row)} />,
        })),
        {
          key: 'score',
          label: '점수 (순위)',
          align: 'right',
          cell: (row) => `${String(row.score)} (${String(row.rank)})`,
        },
        {
          key: 'approved',
          label: '승인',
          cell: (row) => (
            <span className="cell-stack">
              <span>{dayOf(row.approvedAt)}</span>
              <span className="muted small">{row.approvedBy}</span>
            </span>
          ),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      footer={<SumRow rows={rows} complete={complete} />}
    />
  );
}

function SumRow({ rows, complete }: { rows: readonly ApprovalView[]; complete: boolean }) {
  const totals = totalsOf(rows);
  return (
    <tr>
      <th scope="row" colSpan={4}>
        {complete ? `전체 ${String(rows.length)}건 합계` : `불러온 ${String(rows.length)}건 합계`}
      </th>
      {MONEY.map(({ key, label, of }) => (
        <td key={key} className="cell-right" data-label={label}>
          <Amounts of={of(totals)} />
        </td>
      ))}
      <td colSpan={2} />
    </tr>
  );
}
