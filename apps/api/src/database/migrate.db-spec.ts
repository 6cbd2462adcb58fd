import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { migrate } from './migrate.ts';

describe('migrating a database that another process is serving', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  it('never leaves the application role without its privileges', async () => {
    const serving = new Client({ connectionString: database.applicationUrl });
    await serving.connect();
    let isMigrating = true;
    let reads = 0;
    const read = async (): Promise<void> => {
      while (isMigrating) {
        await serving.query('SELECT count(*) FROM applications');
        reads += 1;
      }
    };
    const migrateAgain = async (): Promise<void> => {
      try {
        for (let time = 0; time < 3; time += 1) await migrate(database.ownerUrl, database.applicationUrl);
      } finally {
        isMigrating = false;
      }
    };
    try {
      await Promise.all([read(), migrateAgain()]);
    } finally {
      await serving.end();
    }
    expect(reads).toBeGreaterThan(10);
  });
});
