import type { ApplicationCounts } from '@subsidy/contract';
import { APPLICATION_STATUSES, statusLabel, type ApplicationStatus } from '@subsidy/rules';
import { Link } from 'react-router';

/** Statuses with their counts; each is a link, so it can be opened in another tab. */
export function StatusFilter({
  counts,
  chosen,
  linkTo,
}: {
  counts: ApplicationCounts | undefined;
  chosen: ApplicationStatus | null;
  linkTo: (status: ApplicationStatus | null) => string;
}) {
  // The list leaves out drafts unless they are asked for, so the sum does too.
  const total =
    counts === undefined
      ? undefined
      : APPLICATION_STATUSES.reduce((sum, status) => sum + counts.byStatus[status], -counts.byStatus.draft);
  const shown = APPLICATION_STATUSES.filter(
    (status) => counts === undefined || counts.byStatus[status] > 0 || status === chosen,
  );
  return (
    <nav aria-label="상태별 건수">
      <ul className="status-filter plain-list">
        <StatusLink label="제출 이후 전체" count={total} to={linkTo(null)} current={chosen === null} />
        {shown.map((status) => (
          <StatusLink
            key={status}
            label={statusLabel(status)}
            count={counts?.byStatus[status]}
            extra={
              status === 'submitted' && counts !== undefined && counts.openSupplements > 0
                ? `보완 중 ${String(counts.openSupplements)}`
                : undefined
            }
            to={linkTo(status)}
            current={chosen === status}
          />
        ))}
      </ul>
    </nav>
  );
}

function StatusLink({
  label,
  count,
  extra,
  to,
  current,
}: {
  label: string;
  count: number | undefined;
  extra?: string | undefined;
  to: string;
  current: boolean;
}) {
  return (
    <li>
      <Link className="status-chip" to={to} aria-current={current ? 'true' : undefined} replace>
        <span>{label}</span>
        <strong className="number">{count ?? '–'}</strong>
        {extra !== undefined && <span className="status-chip-extra">{extra}</span>}
      </Link>
    </li>
  );
}
