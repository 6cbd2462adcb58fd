import { MIGRATIONS } from '@subsidy/migrations';
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { applicationDatabaseUrl, migrate } from '../database/migrate.ts';
import { readEnvironment } from '../config/environment.ts';

/** A database of its own for one test file, cloned from a migrated template. */
export interface TestDatabase {
  /** Address as the owner: sees every row. */
  ownerUrl: string;
  /** Address as the application's role: bound by row-level security. */
  applicationUrl: string;
  /** Runs SQL as the owner. */
  asOwner<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

const TEMPLATE_LOCK = 1_763_700_002;

const withDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
};

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Name of the template for exactly these migrations: their whole text counts, SQL constants, grants and policies included. */
function templateName(): string {
  const directory = new URL('../../../../migrations/', import.meta.url);
  const hash = createHash('sha256');
  // How grants, policies and views of the migrations are put in counts as well.
  const putting = new URL('../database/', import.meta.url);
  for (const name of readdirSync(putting)
    .filter((file) => /^(migrate|put-.*|context-.*)\.ts$/.test(file))
    .sort())
    hash.update(readFileSync(new URL(name, putting)));
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('dist'))
    .sort()) {
    hash.update(readFileSync(new URL(name, directory)));
  }
  return `portal_template_${hash.digest('hex').slice(0, 16)}`;
}

function serverUrlOfTests(): string {
  const serverUrl = process.env['TEST_DATABASE_URL'];
  if (serverUrl === undefined) throw new Error('TEST_DATABASE_URL is missing: `npm test` sets it');
  return serverUrl;
}

/** Opens a fresh database on the server of TEST_DATABASE_URL (`npm test` starts one). */
export async function openTestDatabase(): Promise<TestDatabase> {
  const serverUrl = serverUrlOfTests();
  const admin = await connect(serverUrl);
  const template = templateName();
  const name = `portal_test_${randomBytes(6).toString('hex')}`;
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
      template,
    ]);
    if (rowCount === 0) {
      await admin.query(`DROP DATABASE IF EXISTS ${template}`);
      await admin.query(`CREATE DATABASE ${template}`);
      const url = withDatabase(serverUrl, template);
      await migrate(url, applicationUrlOf(url));
      await admin.query(`ALTER DATABASE ${template} IS_TEMPLATE true`);
    }
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    await admin.end();
  }
  return opened(serverUrl, name);
}

/** Opens a database as it was before a migration, to upgrade it. */
export async function openDatabaseBefore(migration: string): Promise<TestDatabase> {
  const serverUrl = serverUrlOfTests();
  const name = `portal_test_${randomBytes(6).toString('hex')}`;
  const admin = await connect(serverUrl);
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  const earlier = MIGRATIONS.slice(
    0,
    MIGRATIONS.findIndex(({ name: known }) => known === migration),
  );
  const owner = new DataSource({
    type: 'postgres',
    url: withDatabase(serverUrl, name),
    migrations: [...earlier],
  });
  await owner.initialize();
  await owner.runMigrations();
  await owner.destroy();
  return opened(serverUrl, name);
}

async function opened(serverUrl: string, name: string): Promise<TestDatabase> {
  const ownerUrl = withDatabase(serverUrl, name);
  const owner = await connect(ownerUrl);
  return {
    ownerUrl,
    applicationUrl: applicationUrlOf(ownerUrl),
    asOwner: async <Row extends object>(sql: string, values: unknown[] = []) =>
      (await owner.query<Row>(sql, values)).rows,
    close: async () => {
      await owner.end();
      const closing = await connect(serverUrl);
      await closing.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await closing.end();
    },
  };
}

function applicationUrlOf(ownerUrl: string): string {
  return applicationDatabaseUrl(readEnvironment({ DATABASE_URL: ownerUrl }));
}
