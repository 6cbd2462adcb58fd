import type { ApprovalTotals, ApprovalView } from '@subsidy/contract';
import { projectTypeLabel, regionLabel, technoParkLabel } from '@subsidy/rules';
import { Link } from 'react-router';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { businessNumber, dayOf, grouped } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useApprovals } from './approval.api.ts';

/** Sums of approvals, to the won. */
const totalsOf = (rows: readonly ApprovalView[]): ApprovalTotals =>
  rows.reduce(
    (sum, row) => ({
      totalCostKrw: sum.totalCostKrw + row.totalCostKrw,
      governmentKrw: sum.governmentKrw + row.governmentKrw,
      localGovernmentKrw: sum.localGovernmentKrw + row.localGovernmentKrw,
      leadCompanyKrw: sum.leadCompanyKrw + row.leadCompanyKrw,
      companyKrw: sum.companyKrw + row.companyKrw,
    }),
    { totalCostKrw: 0, governmentKrw: 0, localGovernmentKrw: 0, leadCompanyKrw: 0, companyKrw: 0 },
  );

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
  const totals = totalsOf(rows);
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
              <span>{row.regionCode === null ? '–' : regionLabel(row.regionCode)}</span>
              <span className="muted small">{technoParkLabel(row.technoParkCode ?? '')}</span>
            </span>
          ),
        },
        { key: 'type', label: '유형', cell: (row) => projectTypeLabel(row.type) },
        { key: 'total', label: '총사업비', align: 'right', cell: (row) => grouped(row.totalCostKrw) },
        { key: 'government', label: '정부지원금', align: 'right', cell: (row) => grouped(row.governmentKrw) },
        { key: 'company-money', label: '기업부담금', align: 'right', cell: (row) => grouped(row.companyKrw) },
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
      footer={
        <tr>
          <th scope="row" colSpan={4}>
            {complete ? `전체 ${String(rows.length)}건 합계` : `불러온 ${String(rows.length)}건 합계`}
          </th>
          <td className="cell-right" data-label="총사업비">
            {grouped(totals.totalCostKrw)}
          </td>
          <td className="cell-right" data-label="정부지원금">
            {grouped(totals.governmentKrw)}
          </td>
          <td className="cell-right" data-label="기업부담금">
            {grouped(totals.companyKrw)}
          </td>
          <td colSpan={2} />
        </tr>
      }
    />
  );
}
