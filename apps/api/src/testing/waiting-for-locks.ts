import type { TestPortal } from './test-portal.ts';

/** How many connections to this database wait for a lock that another holds. */
export async function waitingForLocks({ database }: TestPortal): Promise<number> {
  const [row] = await database.asOwner<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return row?.count ?? 0;
}
