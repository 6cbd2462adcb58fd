import { Client } from 'pg';
import { SEASON_CHAIN } from '../portal/read-sample-season.service.ts';

/** Any fixed numbers: one process does each, the others wait for it. */
const LOCKS = { people: 1_763_700_003, season: 1_763_700_004 } as const;

/** Chain whose event says that the people of the samples are stored. */
export const PEOPLE_CHAIN = 'sample-people';

/** What stands in a database of samples: everything, the people alone, nothing, or what an interrupted first start has left. */
export type SampleState = 'loaded' | 'people' | 'empty' | 'half-loaded';

/** Does the work as the only process that does it, on a connection of the owner. */
export async function withLock(
  ownerUrl: string,
  lock: keyof typeof LOCKS,
  work: (owner: Client) => Promise<void>,
): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [LOCKS[lock]]);
    await work(owner);
  } finally {
    await owner.end();
  }
}

/** What stands there. Refuses a database with accounts of real people and no samples: the two never mix. */
export async function sampleStateOf(owner: Client): Promise<SampleState> {
  const { rows } = await owner.query<{ loaded: boolean; people: boolean; accounts: boolean; real: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM audit_chains WHERE chain = $1) AS loaded,
       EXISTS (SELECT 1 FROM audit_chains WHERE chain = $2) AS people, EXISTS (SELECT 1 FROM users) AS accounts,
       EXISTS (SELECT 1 FROM users WHERE email NOT LIKE '%@sample.test') AS real`,
    [SEASON_CHAIN, PEOPLE_CHAIN],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('no state');
  if (found.loaded) return 'loaded';
  if (found.people) return 'people';
  if (found.real) {
    throw new Error(
      'PORTAL_SAMPLE_DATA: the database holds accounts that are no samples; nothing was loaded',
    );
  }
  return found.accounts ? 'half-loaded' : 'empty';
}

/** Empties a database whose first start was interrupted; the migrations then build it anew. */
export async function startAnew(ownerUrl: string): Promise<void> {
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
