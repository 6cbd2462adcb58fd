import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../config/environment.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TEST_NOW } from '../testing/test-portal.ts';
import { loadSamplePeople } from './load-sample-data.ts';

interface AccountRow {
  email: string;
  role: string;
  place: string;
}

describe('the sample accounts', () => {
  let database: TestDatabase;
  let dataDirectory: string;

  const load = () =>
    loadSamplePeople(
      readEnvironment({
        NODE_ENV: 'test',
        DATABASE_URL: database.ownerUrl,
        PORTAL_DATA_DIR: dataDirectory,
        PORTAL_SAMPLE_DATA: 'true',
        PORTAL_WORKER: 'off',
        DATABASE_POOL: '6',
      }),
      new Date(TEST_NOW),
      () => undefined,
    );
  const accounts = () =>
    database.asOwner<AccountRow>(
      `SELECT u.email, m.role, coalesce(c.name, s.name, l.name, m.office_id, m.techno_park_code, m.organization_name) AS place
         FROM users u JOIN memberships m ON m.user_id = u.id LEFT JOIN companies c ON c.id = m.company_id
         LEFT JOIN suppliers s ON s.id = m.supplier_id LEFT JOIN lead_companies l ON l.id = m.lead_company_id
        ORDER BY u.email`,
    );

  beforeAll(async () => {
    database = await openTestDatabase();
    dataDirectory = await mkdtemp(join(tmpdir(), 'sample-staff-'));
    await load();
  });
  afterAll(async () => {
    await database.close();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  it.each([
    ['officer', 'officer', 'national'],
    ['approver', 'approver', 'national'],
    ['officer.jeonbuk', 'officer', 'jeonbuk'],
    ['approver.jeonbuk', 'approver', 'jeonbuk'],
    ['lead', 'lead-company', '큰표본전자'],
    ['consultant2.gyeonggi', 'consultant', 'gyeonggi'],
    ['consultant2.jeonbuk', 'consultant', 'jeonbuk'],
    ['admin2', 'admin', '포털 운영팀 (표본)'],
  ])('%s@ acts as %s of %s', async (name, role, place) => {
    const email = `${name}@sample.test`;
    expect((await accounts()).filter((account) => account.email === email)).toEqual([{ email, role, place }]);
  });

  it('has evaluators whose accounts are told without a tie to the companies and suppliers that are told', async () => {
    const all = await accounts();
    const of = (emails: string[]): AccountRow[] => all.filter(({ email }) => emails.includes(email));
    const evaluators = of([1, 2, 3, 4, 5].map((number) => `evaluator${number}@sample.test`));
    expect(evaluators.map(({ role }) => role)).toEqual(Array(5).fill('evaluator'));
    const parties = all.filter(
      ({ email, role }) => role === 'supplier' || /^owner2?@sample\.test$/.test(email),
    );
    const placesOfParties = parties.map(({ place }) => place);
    expect(parties.length).toBeGreaterThan(7);
    for (const { place } of evaluators) expect(placesOfParties).not.toContain(place);
    const userIds = await database.asOwner(
      `SELECT 1 FROM memberships a JOIN memberships b ON b.user_id = a.user_id AND b.id <> a.id WHERE a.role = 'evaluator'`,
    );
    expect(userIds).toEqual([]);
  });

  it('gets those that a portal of before lacks, once, and leaves the others as they are', async () => {
    const before = await accounts();
    const passwords = () =>
      database.asOwner(`SELECT password_hash FROM users WHERE email = 'officer@sample.test'`);
    const kept = await passwords();
    await database.asOwner(
      `WITH gone AS (DELETE FROM memberships WHERE office_id = 'jeonbuk' OR role = 'lead-company' RETURNING user_id)
        DELETE FROM users WHERE id IN (SELECT user_id FROM gone)`,
    );
    await database.asOwner('DELETE FROM lead_companies');
    await load();
    expect(await accounts()).toEqual(before);
    await load();
    expect(await accounts()).toEqual(before);
    expect(await passwords()).toEqual(kept);
  });
});
