import { POLICY_ROLES, type Policy, type PolicyRole, type TablePolicies } from '@subsidy/migrations';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** Roles that meet the same conditions. */
interface Arm {
  roles: readonly PolicyRole[];
  where: string;
}

/** Which roles meet which conditions: of several policies for one role, any. */
function armsOf(policies: readonly Policy[], conditionOf: (policy: Policy) => string): Arm[] {
  const arms = new Map<string, PolicyRole[]>();
  for (const role of POLICY_ROLES) {
    const own = policies.filter(({ by }) => by !== 'anybody' && by.includes(role));
    if (own.length === 0) continue;
    const where = own.map((policy) => `(${conditionOf(policy)})`).join(' OR ');
    arms.set(where, [...(arms.get(where) ?? []), role]);
  }
  return [...arms].map(([where, roles]) => ({ where, roles }));
}

/**
 * What one verb may touch. Who asks is looked up once a statement, whatever the number of policies: the signature under it is proved each
 * time.
 */
function conditionOfVerb(policies: readonly Policy[], conditionOf: (policy: Policy) => string): string {
  const open = policies.filter(({ by }) => by === 'anybody').map((policy) => `(${conditionOf(policy)})`);
  const arms = armsOf(policies, conditionOf);
  if (arms.length === 0) return open.join(' OR ');
  const numbers = arms.map(({ roles }, index) => `WHEN role IN (${quoted(roles)}) THEN ${String(index)}`);
  const choices = arms.map(({ where }, index) => `WHEN ${String(index)} THEN ${where}`);
  const own = `CASE (SELECT CASE ${numbers.join(' ')} END FROM (SELECT portal_role() AS role OFFSET 0) AS asks) ${choices.join(' ')} ELSE false END`;
  return [...open, `(${own})`].join(' OR ');
}

const everyRow = 'true';

/** The SQL of what one verb may do with a table, or none where it may do nothing. */
function verbSql({ table, policies }: TablePolicies, verb: Policy['verb']): string[] {
  const own = policies.filter((policy) => policy.verb === verb);
  if (own.length === 0) return [];
  const before = conditionOfVerb(own, ({ where }) => where ?? everyRow);
  const create = `CREATE POLICY by_role_${verb.toLowerCase()} ON ${table} FOR ${verb}`;
  if (verb === 'INSERT') return [`${create} WITH CHECK (${before})`];
  if (verb !== 'UPDATE') return [`${create} USING (${before})`];
  const after = conditionOfVerb(own, ({ where, becomes }) => becomes ?? where ?? everyRow);
  return [`${create} USING (${before}) WITH CHECK (${after})`];
}

/** A trigger that refuses a change of a column by a role that is not among its owners. */
function columnsSql({ table, columns = {} }: TablePolicies): string[] {
  const refused = Object.entries(columns).map(
    ([column, roles]) =>
      `(OLD.${column} IS DISTINCT FROM NEW.${column} AND coalesce(portal_role(), '') NOT IN (${quoted([...roles, 'system'])}))`,
  );
  const drop = `DROP TRIGGER IF EXISTS keep_columns ON ${table}`;
  if (refused.length === 0) return [drop];
  return [
    drop,
    `CREATE TRIGGER keep_columns BEFORE UPDATE ON ${table} FOR EACH ROW WHEN (${refused.join(' OR ')})
       EXECUTE FUNCTION portal_keep_columns()`,
  ];
}

/**
 * Puts the policies of a table in the place of those that stand, in one transaction: whoever works meanwhile meets the old ones or the
 * new ones, never none. Does nothing, and takes no lock, where they are the same.
 */
export async function putPolicies(owner: DataSource, of: TablePolicies): Promise<void> {
  const { table } = of;
  const verbs = (['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).flatMap((verb) => verbSql(of, verb));
  const sql = [...verbs, ...columnsSql(of)];
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
