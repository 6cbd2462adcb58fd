import { DataSource, type Logger } from 'typeorm';
import { NAMED } from '../database/named-statements.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const named = (statements: readonly string[]): number =>
  statements.filter((one) => one.startsWith(NAMED)).length;

/** 문장 수: what a request of the hot paths costs the database. */
describe('statements', () => {
  let portal: TestPortal;

  /** The statements that reach the database while the work goes on, BEGIN, COMMIT and the context among them. */
  async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const source = portal.portal.get(DataSource);
    const { logger } = source;
    const seen: string[] = [];
    const listening: Logger = {
      logQuery: (query) => seen.push(query),
      logQueryError: () => undefined,
      logQuerySlow: () => undefined,
      logSchemaBuild: () => undefined,
      logMigration: () => undefined,
      log: () => undefined,
    };
    source.logger = listening;
    await work().finally(() => (source.logger = logger));
    return seen;
  }

  beforeAll(async () => {
    portal = await openTestPortal();
  });
  afterAll(() => portal.close());
  it('saves three fields in six, four of them prepared once', async () => {
    const applicant = await givenPerson(portal, 'applicant');
    const id = await givenApplication(portal, applicant, { status: 'draft' });
    const names = ['company.regularEmployees', 'company.averageRevenueKrw', 'project.months'];
    const save = async (baseVersion: number) => {
      const changes = names.map((field) => ({ field, baseVersion, value: 12 }));
      expect((await applicant.client.patch(`/applications/${id}`, { changes })).status).toBe(200);
    };
    // The first learns the notice's terms, which are kept.
    await save(1);
    const seen = await statementsOf(() => save(2));
    expect(seen).toHaveLength(6);
    expect(named(seen)).toBe(4);
  });

  it('files an application in eleven', async () => {
    const submission = async () => {
      const applicant = await givenPerson(portal, 'applicant');
      const id = await givenApplication(portal, applicant, { status: 'draft' });
      const declared = { declaration: true, consents: ['information-use'] };
      const headers = { 'idempotency-key': 'key-1' };
      return statementsOf(async () => {
        const path = `/applications/${id}/submission`;
        expect((await applicant.client.post(path, declared, headers)).status).toBe(201);
      });
    };
    // The first two learn that the form is kept for good.
    await submission();
    await submission();
    expect((await submission()).length).toBeLessThanOrEqual(11);
  });
});
