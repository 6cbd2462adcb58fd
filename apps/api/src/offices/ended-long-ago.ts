import type { EntityManager } from 'typeorm';

/** People without a running membership whose last one ended before: staff and others each at their own instant. Asked as the portal. */
export async function endedLongAgo(
  tx: EntityManager,
  {
    staffRoles,
    staffBefore,
    othersBefore,
    limit,
  }: { staffRoles: readonly string[]; staffBefore: Date; othersBefore: Date; limit: number },
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT m.user_id AS id FROM memberships m JOIN people p ON p.id = m.user_id AND p.erased_at IS NULL
      GROUP BY m.user_id HAVING bool_and(m.ended_at IS NOT NULL) AND max(m.ended_at) < $3
        AND coalesce(max(m.ended_at) FILTER (WHERE m.role = ANY ($1)) < $2, true)
      ORDER BY m.user_id LIMIT $4`,
    [[...staffRoles], staffBefore, othersBefore, limit],
  );
  return rows.map(({ id }) => id);
}
