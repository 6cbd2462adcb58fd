import type { ApplicationCounts } from '@subsidy/contract';
import { APPLICATION_STATUSES, statusLabel, type SupplementStanding } from '@subsidy/rules';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { SUPPLEMENT_ANSWERED } from '@subsidy/rules/case';
import type { DeskFilters } from './desk-filters.ts';
import './status-filter.css';

type Chosen = Pick<DeskFilters, 'status' | 'supplement'>;

const ALL: Chosen = { status: null, supplement: null };

/** Statuses with their counts, and how supplements stand; each is a link, so it can be opened in another tab. */
export function StatusFilter({
  counts,
  chosen,
  linkTo,
}: {
  counts: ApplicationCounts | undefined;
  chosen: Chosen;
  linkTo: (chosen: Chosen) => string;
}) {
  // The list leaves out drafts unless they are asked for, so the sum does too.
  const total =
    counts === undefined
      ? undefined
      : APPLICATION_STATUSES.reduce((sum, status) => sum + counts.byStatus[status], -counts.byStatus.draft);
  const shown = APPLICATION_STATUSES.filter(
    (status) => counts === undefined || counts.byStatus[status] > 0 || status === chosen.status,
  );
  const isAll = chosen.status === null && chosen.supplement === null;
  return (
    <nav aria-label="상태별 건수">
      <ul className="status-filter plain-list">
        <StatusLink label="제출 이후 전체" count={total} to={linkTo(ALL)} current={isAll} />
        {shown.map((status) => (
          <Fragment key={status}>
            <StatusLink
              label={statusLabel(status)}
              count={counts?.byStatus[status]}
              to={linkTo({ ...ALL, status })}
              current={chosen.status === status}
            />
            {status === 'submitted' && <SupplementLinks counts={counts} chosen={chosen} linkTo={linkTo} />}
          </Fragment>
        ))}
      </ul>
    </nav>
  );
}

/** 보완 요청 중, 보완 답변 도착: of what is being checked. */
function SupplementLinks({ counts, chosen, linkTo }: Parameters<typeof StatusFilter>[0]) {
  const standings: { standing: SupplementStanding; label: string; count: number }[] = [
    { standing: 'answered', label: SUPPLEMENT_ANSWERED, count: counts?.answeredSupplements ?? 0 },
    { standing: 'open', label: '보완 요청 중', count: counts?.openSupplements ?? 0 },
  ];
  return standings
    .filter(({ standing, count }) => count > 0 || standing === chosen.supplement)
    .map(({ standing, label, count }) => (
      <StatusLink
        key={standing}
        label={label}
        count={count}
        to={linkTo({ ...ALL, supplement: standing })}
        current={chosen.supplement === standing}
      />
    ));
}

function StatusLink({
  label,
  count,
  to,
  current,
}: {
  label: string;
  count: number | undefined;
  to: string;
  current: boolean;
}) {
  return (
    <li>
      <Link className="status-chip" to={to} aria-current={current ? 'true' : undefined} replace>
        <span>{label}</span>
        <strong className="number">{count ?? '–'}</strong>
      </Link>
    </li>
  );
}
