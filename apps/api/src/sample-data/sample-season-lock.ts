import { Client } from 'pg';

/** Any fixed number: one process loads the season, the others wait for it. */
const SEASON_LOCK = 1_763_700_003;

/** Chain whose event says that the season is loaded to its end. */
export const LOADED_CHAIN = 'sample-data';

/** What stands in the database before the season is loaded. */
export type SeasonState = 'loaded' | 'empty' | 'half-loaded';

/**
 * Runs the work as the only process that migrates or fills a database of samples; it may ask what stands there, which
 * refuses a database with accounts of real people: sample data never mixes with them.
 */
export async function withSeasonLock(
  ownerUrl: string,
  work: (stateNow: () => Promise<SeasonState>) => Promise<void>,
): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [SEASON_LOCK]);
    await work(() => stateOf(owner));
  } finally {
    await owner.end();
  }
}

async function stateOf(owner: Client): Promise<SeasonState> {
  const { rows } = await owner.query<{ loaded: boolean; accounts: string; real: string }>(
    `SELECT EXISTS (SELECT 1 FROM audit_chains WHERE chain = $1) AS loaded, (SELECT count(*) FROM users) AS accounts,
       (SELECT count(*) FROM users WHERE email NOT LIKE '%@sample.test') AS real`,
    [LOADED_CHAIN],
  );
  const found = rows[0];
  if (found?.loaded === true) return 'loaded';
  if (Number(found?.real ?? 0) > 0) {
    throw new Error(
      'PORTAL_SAMPLE_DATA: the database holds accounts that are no samples; nothing was loaded',
    );
  }
  return Number(found?.accounts ?? 0) > 0 ? 'half-loaded' : 'empty';
}

/** Empties the database of a season whose loading was interrupted; the migrations then build it anew. */
export async function emptyDatabase(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(
      'DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public',
    );
  } finally {
    await owner.end();
  }
}
