import type { Policy, TablePolicies } from '@subsidy/migrations';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** How a policy reads whom it is for; once a statement, not once a row. */
const isBy = ({ by }: Policy): string =>
  by === 'anybody' ? 'true' : `(SELECT portal_role()) IN (${by.map((role) => `'${role}'`).join(', ')})`;

/** The SQL of one policy of a table. */
function policySql(table: string, policy: Policy, name: string): string {
  const over = (rows: string | undefined): string =>
    rows === undefined ? `(${isBy(policy)})` : `(${isBy(policy)} AND (${rows}))`;
  const create = `CREATE POLICY ${name} ON ${table} FOR ${policy.verb}`;
  if (policy.verb === 'INSERT') return `${create} WITH CHECK ${over(policy.where)}`;
  if (policy.verb !== 'UPDATE') return `${create} USING ${over(policy.where)}`;
  return `${create} USING ${over(policy.where)} WITH CHECK ${over(policy.becomes ?? policy.where)}`;
}

const nameOf = ({ verb, by }: Policy, index: number): string =>
  `p${String(index + 1).padStart(2, '0')}_${verb}_${by === 'anybody' ? by : (by[0] ?? '')}`
    .toLowerCase()
    .replaceAll('-', '_');

/**
 * Puts the policies of a table in the place of those that stand, in one transaction: whoever works meanwhile meets the old ones or the
 * new ones, never none. Does nothing, and takes no lock, where they are the same.
 */
export async function putPolicies(owner: DataSource, { table, policies }: TablePolicies): Promise<void> {
  const sql = policies.map((policy, index) => policySql(table, policy, nameOf(policy, index)));
  const mark = `policies ${createHash('sha256').update(sql.join(';')).digest('hex')}`;
  const stands: { mark: string | null }[] = await owner.query(
    `SELECT obj_description($1::regclass, 'pg_class') AS mark`,
    [table],
  );
  if (stands[0]?.mark === mark) return;
  await owner.transaction(async (tx) => {
    await tx.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    const old: { name: string }[] = await tx.query(
      'SELECT quote_ident(polname) AS name FROM pg_policy WHERE polrelid = $1::regclass',
      [table],
    );
    const drops = old.map(({ name }) => `DROP POLICY ${name} ON ${table}`);
    const enable = `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`;
    await tx.query([...drops, enable, ...sql, `COMMENT ON TABLE ${table} IS '${mark}'`].join(';'));
  });
}
