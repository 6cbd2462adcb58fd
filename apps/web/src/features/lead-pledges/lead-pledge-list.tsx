import type { LeadPledgeSummary } from '@subsidy/contract';
import { leadPledgeWords } from '@subsidy/rules/case';
import { statusLabel } from '@subsidy/rules';
import { Link } from 'react-router';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { dayOf, won } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useLeadPledges } from './api/list-lead-pledges.ts';

/** What waits for the lead company, then what it has answered. */
export function LeadPledgeList() {
  const pledges = useLeadPledges();
  return (
    <Loading query={pledges}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const waiting = items.filter((item) => item.waiting);
        const others = items.filter((item) => !item.waiting);
        if (items.length === 0) {
          return (
            <EmptyState title="확인할 신청이 없습니다.">
              협력사가 우리 회사를 주관기관으로 고르면 메일로 알려 드리고 여기에 보입니다.
            </EmptyState>
          );
        }
        return (
          <div className="stack-loose">
            <section className="stack-tight" aria-labelledby="waiting">
              <h2 id="waiting">확인할 신청 {waiting.length}건</h2>
              {waiting.length === 0 ? (
                <p className="muted">모두 답했습니다.</p>
              ) : (
                <PledgeTable caption="확인할 신청" items={waiting} />
              )}
            </section>
            {others.length > 0 && (
              <section className="stack-tight" aria-labelledby="answered">
                <h2 id="answered">답한 신청 {others.length}건</h2>
                <PledgeTable caption="답한 신청" items={others} />
              </section>
            )}
            <LoadMore
              shown={items.length}
              hasMore={pledges.hasNextPage}
              busy={pledges.isFetchingNextPage}
              onMore={() => void pledges.fetchNextPage()}
            />
          </div>
        );
      }}
    </Loading>
  );
}

function PledgeTable({ caption, items }: { caption: string; items: readonly LeadPledgeSummary[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        {
          key: 'company',
          label: '신청기업',
          rowHeader: true,
          cell: (row) => (
            <span className="cell-stack">
              <Link to={`/lead-pledges/${row.id}`}>{row.companyName}</Link>
              <span className="muted small">{row.projectTitle ?? row.noticeTitle}</span>
              {row.sample && <SampleMark />}
            </span>
          ),
        },
        {
          key: 'total',
          label: '총사업비',
          align: 'right',
          cell: (row) => (row.totalCostKrw === null ? '–' : won(row.totalCostKrw)),
        },
        {
          key: 'amount',
          label: '우리가 낼 금액',
          align: 'right',
          cell: (row) => (row.amountKrw === null ? '–' : won(row.amountKrw)),
        },
        {
          key: 'status',
          label: '상태',
          cell: (row) => <PledgeBadge status={row.status} waiting={row.waiting} />,
        },
        {
          key: 'case',
          label: '신청 상태',
          cell: (row) => (row.status === 'stood-down' ? '–' : statusLabel(row.caseStatus)),
        },
        { key: 'named', label: '지정', cell: (row) => dayOf(row.namedAt) },
      ]}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}

/** 출연 확인 상태; an amount that has become too little is to be confirmed again. */
export function PledgeBadge({ status, waiting }: Pick<LeadPledgeSummary, 'status' | 'waiting'>) {
  const { label, tone } = leadPledgeWords(status);
  if (waiting && status === 'confirmed') return <Badge tone="attention">다시 확인 필요</Badge>;
  return <Badge tone={tone}>{label}</Badge>;
}
