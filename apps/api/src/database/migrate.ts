import { APPLICATION_GRANTS, APPLICATION_SCHEMAS, MIGRATIONS, POLICIES, VIEWS } from '@subsidy/migrations';
import { createHmac, randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Environment } from '../config/environment.ts';
import { keepKey } from '../config/kept-key.ts';
import { putContextKey } from './put-context-key.ts';
import { putPolicies } from './put-policies.ts';
import { putTransitions } from './put-transitions.ts';
import { putView } from './put-views.ts';
import { isUnsafe, rightsOf, UnsafeRole } from './role-rights.ts';

/** Name of the application's own role when its address is derived from the owner's. */
const APPLICATION_ROLE = 'portal_app';

/** Any fixed number: two processes that start at once migrate one after the other. */
const MIGRATION_LOCK = 1_763_700_000;

/**
 * Address of the database as the application's own role: APP_DATABASE_URL, else the owner's address with the role
 * `portal_app` and a password derived from the owner's (or kept in the data directory when the owner has none).
 */
export function applicationDatabaseUrl(environment: Environment): string {
  if (environment.APP_DATABASE_URL !== undefined) return environment.APP_DATABASE_URL;
  if (environment.DATABASE_URL === undefined) throw new Error('DATABASE_URL is missing');
  const url = new URL(environment.DATABASE_URL);
  const secret =
    url.password === ''
      ? keepKey(environment.dataDirectory, 'application-role-secret', () => randomBytes(32).toString('hex'))
      : decodeURIComponent(url.password);
  url.username = APPLICATION_ROLE;
  url.password = createHmac('sha256', secret).update(APPLICATION_ROLE).digest('hex');
  return url.toString();
}

/**
 * Brings the database to the newest schema as its owner and grants the application's role what it needs, no more.
 * Returns the names of the migrations it applied. Refuses an application role that could bypass row-level security.
 */
export async function migrate(ownerUrl: string, applicationUrl: string): Promise<string[]> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...MIGRATIONS],
    migrationsTransactionMode: 'all',
  });
  await owner.initialize();
  try {
    const runner = owner.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const applied = await owner.runMigrations();
      await putTransitions(owner);
      for (const policies of POLICIES) await putPolicies(owner, policies);
      for (const offered of VIEWS) await putView(owner, offered);
      await putContextKey(owner, applicationUrl);
      await prepareRole(owner, new URL(applicationUrl));
      return applied.map((migration) => migration.name);
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.release();
    }
  } finally {
    await owner.destroy();
  }
}

async function prepareRole(owner: DataSource, application: URL): Promise<void> {
  const name = decodeURIComponent(application.username);
  const role = `"${name.replaceAll('"', '""')}"`;
  const password = decodeURIComponent(application.password).replaceAll("'", "''");
  const rights = await rightsOf(owner, name);
  if (rights === null) {
    await owner.query(
      `CREATE ROLE ${role} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${password}'`,
    );
  } else if (isUnsafe(rights)) {
    throw new UnsafeRole(name);
  } else if (name === APPLICATION_ROLE) {
    await owner.query(`ALTER ROLE ${role} PASSWORD '${password}'`);
  }
  // In one transaction: a process that is already serving never finds the role without its privileges.
  await owner.transaction(async (tx) => {
    for (const schema of APPLICATION_SCHEMAS) {
      await tx.query(`REVOKE ALL ON ALL TABLES IN SCHEMA ${schema} FROM ${role};
        GRANT USAGE ON SCHEMA ${schema} TO ${role}; GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`);
    }
    for (const [table, privileges] of Object.entries(APPLICATION_GRANTS)) {
      await tx.query(`GRANT ${privileges} ON ${table} TO ${role}`);
    }
    await tx.query(`GRANT SELECT ON ${VIEWS.map(({ name }) => name).join(', ')} TO ${role}`);
  });
}
