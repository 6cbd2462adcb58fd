import type { NoticeSummary } from '@subsidy/contract';

const RANK: Record<NoticeSummary['status'], number> = { open: 0, upcoming: 1, closed: 2 };

/** Notices in the order people need them: open, then upcoming, then closed; the latest first. */
export const openFirst = (notices: readonly NoticeSummary[]): NoticeSummary[] =>
  [...notices].sort((a, b) => RANK[a.status] - RANK[b.status] || b.opensAt.localeCompare(a.opensAt));
