import { APPLICATION_GRANTS } from '@subsidy/migrations';
import type { EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import type { Actor } from './actor.ts';
import { Transactions } from './transactions.ts';

/** Straight to the database with no check of the application between: row-level security alone decides. */
describe('row-level security alone', () => {
  let opened: TestPortal;
  let own: Person;
  let other: Person;
  let supplier: Person;
  let transactions: Transactions;
  let close: () => Promise<void>;
  const applications: Record<string, string> = {};

  const actor = (role: Actor['role'], values: Partial<Actor> = {}): Actor => ({
    userId: null,
    name: '시험',
    role,
    companyId: null,
    supplierId: null,
    leadCompanyId: null,
    technoParkCode: null,
    officeId: null,
    ...values,
  });

  const ids = (who: Actor): Promise<string[]> =>
    transactions.as(who, async (tx: EntityManager) => {
      const rows: { id: string }[] = await tx.query('SELECT id FROM applications ORDER BY id');
      return rows.map(({ id }) => id);
    });

  async function givenApplication(person: Person, technoPark: string): Promise<string> {
    const rows = await opened.database.asOwner<{ id: string }>(
      `INSERT INTO applications (notice_id, notice_version_id, type, company_id, business_site, supplier_id,
         techno_park_code, status, status_since, created_by, created_at, updated_at)
        SELECT 'sample-open', v.id, 'ai-factory', $1, $2, $3, $4, 'submitted', now(), $5, now(), now()
          FROM notice_versions v WHERE v.notice_id = 'sample-open' RETURNING id`,
      [person.companyId, person.email, supplier.supplierId, technoPark, person.userId],
    );
    const id = rows[0]?.id ?? '';
    await opened.database.asOwner(
      `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
        VALUES ($1, 'project.title', '"비밀"', 1, $2, now())`,
      [id, person.userId],
    );
    return id;
  }

  beforeAll(async () => {
    opened = await openTestPortal();
    own = await givenPerson(opened, 'applicant');
    other = await givenPerson(opened, 'applicant', { regionCode: 'jeonbuk', city: '전주시' });
    supplier = await givenPerson(opened, 'supplier');
    applications['own'] = await givenApplication(own, 'gyeonggi');
    applications['other'] = await givenApplication(other, 'jeonbuk');
    const dataSource = await createDataSource(opened.database.applicationUrl, 4).initialize();
    transactions = new Transactions(dataSource);
    close = () => dataSource.destroy();
  });

  afterAll(async () => {
    await close();
    await opened.close();
  });

  it('hides everything from a transaction that does not say who is asking', async () => {
    const dataSource = await createDataSource(opened.database.applicationUrl, 2).initialize();
    expect(await dataSource.query('SELECT id FROM applications')).toEqual([]);
    expect(await dataSource.query('SELECT * FROM application_fields')).toEqual([]);
    expect(await dataSource.query('SELECT * FROM users')).toEqual([]);
    await dataSource.destroy();
  });

  it('shows a company its own rows only', async () => {
    expect(await ids(actor('applicant', { companyId: own.companyId }))).toEqual([applications['own']]);
    expect(await ids(actor('applicant', { companyId: other.companyId }))).toEqual([applications['other']]);
  });

  it('shows a TechnoPark the rows of its region only', async () => {
    expect(await ids(actor('consultant', { technoParkCode: 'jeonbuk' }))).toEqual([applications['other']]);
    expect(await ids(actor('consultant', { technoParkCode: 'busan' }))).toEqual([]);
  });

  it('shows an office the rows of its notices, the auditor every row, an evaluator none without an assignment', async () => {
    for (const role of ['officer', 'approver'] as const) {
      expect(await ids(actor(role, { officeId: 'national' }))).toHaveLength(2);
      expect(await ids(actor(role, { officeId: 'jeonbuk' }))).toEqual([]);
      expect(await ids(actor(role))).toEqual([]);
    }
    expect(await ids(actor('auditor'))).toHaveLength(2);
    expect(await ids(actor('evaluator', { userId: own.userId }))).toEqual([]);
    expect(await ids(actor('admin'))).toEqual([]);
  });

  it('hides the fields of another company and of another TechnoPark', async () => {
    const fieldsSeen = (who: Actor): Promise<unknown[]> =>
      transactions.as(who, (tx) => tx.query('SELECT * FROM application_fields'));
    expect(await fieldsSeen(actor('applicant', { companyId: own.companyId }))).toHaveLength(1);
    expect(await fieldsSeen(actor('consultant', { technoParkCode: 'gyeonggi' }))).toHaveLength(1);
    expect(await fieldsSeen(actor('consultant', { technoParkCode: 'daegu' }))).toHaveLength(0);
  });

  it('changes nothing of another company', async () => {
    const touched = await transactions.as(actor('applicant', { companyId: own.companyId }), async (tx) => {
      const [, count]: [unknown, number] = await tx.query(
        `UPDATE applications SET project_title = 'x' WHERE id = $1`,
        [applications['other']],
      );
      return count;
    });
    expect(touched).toBe(0);
  });

  it('lets an auditor write nothing', async () => {
    const write = transactions.as(actor('auditor'), (tx) =>
      tx.query(
        `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
          VALUES ($1, 'x', '1', 1, $2, now())`,
        [applications['own'], own.userId],
      ),
    );
    await expect(write).rejects.toThrow('row-level security');
  });

  it('never lets the application role change or remove an audit event', async () => {
    for (const sql of [
      "UPDATE audit_events SET action = 'x'",
      'DELETE FROM audit_events',
      'TRUNCATE audit_events',
    ]) {
      await expect(transactions.asSystem((tx) => tx.query(sql))).rejects.toThrow('permission denied');
    }
  });

  it('is on for every table but the two that hold what the portal itself was built with', async () => {
    const open = await opened.database.asOwner<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND NOT relrowsecurity ORDER BY relname`,
    );
    expect(open.map(({ relname }) => relname)).toEqual(['migrations', 'status_transitions']);
    expect(Object.keys(APPLICATION_GRANTS)).toContain('applications');
  });

  it('connects as a role that can bypass nothing', async () => {
    const dataSource = await createDataSource(opened.database.applicationUrl, 2).initialize();
    const rows: unknown = await dataSource.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
    await dataSource.destroy();
  });
});
