import type { SelectionRunSummary } from '@subsidy/contract';
import { budgetInWords, supportOf } from './budget-words.ts';
import { RUN_KINDS } from './run-kind.ts';
import { Link } from 'react-router';
import { DataTable } from '../../ui/data-table.tsx';
import { instant, wonInWords } from '../../ui/format.ts';
import { RunBadge } from './run-words.tsx';

const endOf = ({ status }: SelectionRunSummary): string =>
  status === 'discarded' ? '버림' : status === 'withdrawn' ? '철회' : '결정';

const latestStep = (run: SelectionRunSummary): string => {
  if (run.decidedAt !== null) {
    return `${instant(run.decidedAt)} ${run.decidedBy ?? ''} ${endOf(run)}`;
  }
  if (run.proposedAt !== null) return `${instant(run.proposedAt)} ${run.proposedBy ?? ''} 제안`;
  return `${instant(run.createdAt)} ${run.createdBy} 작성`;
};

/** 선정안 목록. */
export function RunList({ runs, caption }: { runs: readonly SelectionRunSummary[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      columns={[
        {
          key: 'notice',
          label: '선정안',
          rowHeader: true,
          cell: (run) => (
            <span className="cell-stack">
              <Link to={`/office/selection/${run.id}`}>
                {run.noticeTitle} · {run.typeLabel}
                {run.kind !== 'selection' && ` · ${RUN_KINDS[run.kind].name}`}
                {run.companyName !== null && ` · ${run.companyName}`}
              </Link>
              <span className="muted small">{latestStep(run)}</span>
            </span>
          ),
        },
        { key: 'status', label: '상태', cell: (run) => <RunBadge status={run.status} /> },
        { key: 'budget', label: '예산', align: 'right', cell: budgetInWords },
        {
          key: 'money',
          label: '선정 지원금',
          align: 'right',
          cell: (run) => (
            <span className="cell-stack">
              {supportOf(run).map(({ name, krw }) => (
                <span key={name}>{name === '지원금' ? wonInWords(krw) : `${name} ${wonInWords(krw)}`}</span>
              ))}
            </span>
          ),
        },
        {
          key: 'counts',
          label: '선정 / 예비 / 미선정',
          align: 'right',
          cell: ({ counts }) =>
            `${String(counts.selected)} / ${String(counts.reserve)} / ${String(counts.notSelected)}`,
        },
      ]}
      rows={runs}
      rowKey={(run) => run.id}
    />
  );
}
