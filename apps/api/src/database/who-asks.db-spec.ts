import { createHmac } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { SYSTEM, type Actor } from './actor.ts';
import { contextKey, NoContextKey, signedContext } from './context-signature.ts';
import { refuseUnsafeRole, UnsafeRole } from './role-rights.ts';
import { carry, Transactions } from './transactions.ts';

/** What a statement can do that was smuggled into somebody's transaction: it asks as that person, whatever it says. */
describe('who is asking', () => {
  let opened: TestPortal;
  let dataSource: DataSource;
  let transactions: Transactions;
  let own: Person;
  let id: string;
  let foreign: string;

  const actorOf = (person: Person): Actor => ({
    ...SYSTEM,
    userId: person.userId,
    name: '홍길동',
    role: 'applicant',
    companyId: person.companyId,
  });
  const asOwn = <Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> =>
    transactions.as(actorOf(own), work);
  const seen = async (tx: EntityManager): Promise<string[]> => {
    const rows: { id: string }[] = await tx.query('SELECT id FROM applications ORDER BY id');
    return rows.map((row) => row.id);
  };

  beforeAll(async () => {
    opened = await openTestPortal();
    own = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, own);
    await givenPerson(opened, 'lead-company');
    foreign = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    dataSource = await createDataSource(opened.database.applicationUrl, 1).initialize();
    transactions = new Transactions(dataSource);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await opened.close();
  });

  it('is what the portal signed', async () => {
    expect(await asOwn(seen)).toEqual([id]);
    expect(await transactions.asSystem(seen)).toEqual([id, foreign].sort());
    const parts = await asOwn((tx) =>
      tx.query(`SELECT portal_role() AS role, portal_actor() AS actor, portal_company() AS company, portal_supplier() AS supplier,
        portal_lead_company() AS lead, portal_techno_park() AS park, portal_office() AS office, portal_actor_name() AS name`),
    );
    const nobody = { supplier: null, lead: null, park: null, office: null };
    expect(parts).toEqual([
      { role: 'applicant', actor: own.userId, company: own.companyId, name: '홍길동', ...nobody },
    ]);
  });

  const system = (): string => signedContext(dataSource, SYSTEM)[0];

  it.each<[string, () => string]>([
    ['the former settings', () => `set_config('portal.role', 'system', true)`],
    ['another context', () => `set_config('portal.context', '${system()}', true)`],
    ['another context for the session', () => `set_config('portal.context', '${system()}', false)`],
    ['another role of the database', () => `set_config('role', 'none', true)`],
  ])('is not changed by %s', async (_what, said) => {
    await asOwn(async (tx) => {
      await tx.query(`SELECT ${said()}`);
      expect((await seen(tx)).filter((one) => one !== id)).toEqual([]);
    });
    expect(await asOwn(seen)).toEqual([id]);
  });

  it('is not changed in the middle of a statement', async () => {
    const rows: { id: string }[] = await asOwn((tx) =>
      tx.query(
        `SELECT a.id FROM (SELECT set_config('portal.context', $1, true) OFFSET 0) s, applications a
          WHERE set_config('portal.context', $1, true) <> ''`,
        [system()],
      ),
    );
    expect(rows.filter((row) => row.id === foreign)).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'columns',
      `UPDATE documents SET scan = CASE WHEN id = $1 THEN scan ELSE DROPPED || 'clean' END WHERE application_id = $2`,
    ],
    [
      'statuses',
      `UPDATE lead_pledges SET status = CASE WHEN $1::uuid IS NULL THEN status ELSE DROPPED || 'confirmed' END WHERE application_id = $2`,
    ],
    [
      'steps',
      `INSERT INTO application_status_changes (application_id, action, from_status, to_status, actor_id, actor_role, changed_at)
        SELECT $2, 'x', 'submitted', DROPPED || 'selected', portal_actor(), portal_role(), now() WHERE $1::uuid IS NOT NULL`,
    ],
  ])('is not left out in the middle of a statement to pass the guard of %s', async (_what, sql) => {
    const [first] = await opened.database.asOwner<{ id: string }>(
      'SELECT id FROM documents WHERE application_id = $1',
      [id],
    );
    await opened.database.asOwner(
      `INSERT INTO lead_pledges (application_id, lead_company_id, lead_company_name, status, version, named_by, named_at)
        SELECT $1, l.id, 'x', 'named', 1, $2, now() FROM lead_companies l LIMIT 1 ON CONFLICT DO NOTHING`,
      [id, own.userId],
    );
    const dropped = sql.replace('DROPPED', `set_config('portal.context', '', true)`);
    await expect(asOwn((tx) => tx.query(dropped, [first?.id, id]))).rejects.toThrow(
      /may not|row-level security/,
    );
  });

  it('takes no context without the signature, nor with one made of what can be read', async () => {
    for (const signature of [
      '',
      '0'.repeat(64),
      createHmac('sha256', '').update(`signed${system()}`).digest('hex'),
      null,
    ]) {
      const enter = asOwn((tx) => tx.query('SELECT portal_enter($1, $2)', [system(), signature]));
      await expect(enter).rejects.toThrow('not signed by the portal');
    }
  });

  it('is sealed for one transaction: the seal of another says nothing', async () => {
    const sealed: { context: string; seal: string }[] = await transactions.asSystem((tx) =>
      tx.query(`SELECT current_setting('portal.context') AS context, current_setting('portal.seal') AS seal`),
    );
    await asOwn(async (tx) => {
      await tx.query(`SELECT set_config('portal.context', $1, true), set_config('portal.seal', $2, true)`, [
        sealed[0]?.context,
        sealed[0]?.seal,
      ]);
      expect(await seen(tx)).toEqual([]);
    });
  });

  it('is nobody after the transaction, and before somebody is carried into one', async () => {
    await asOwn(seen);
    expect(await dataSource.query('SELECT id FROM applications')).toEqual([]);
    await dataSource.transaction(async (tx) => {
      expect(await seen(tx)).toEqual([]);
      await carry(tx, actorOf(own));
      expect(await seen(tx)).toEqual([id]);
    });
  });

  it('is signed with a key that the application’s role cannot read', async () => {
    for (const sql of [
      'SELECT * FROM context_keys',
      `UPDATE context_keys SET inner_pad = ''`,
      'TABLE pg_authid',
    ])
      await expect(transactions.asSystem((tx) => tx.query(sql))).rejects.toThrow('permission denied');
    expect(contextKey(opened.database.applicationUrl)).toHaveLength(32);
    expect(() => contextKey('postgres://portal_app@localhost/portal')).toThrow(NoContextKey);
  });

  it('is signed with no part that would become two', () => {
    expect(() => signedContext(dataSource, { ...SYSTEM, name: 'a\u001Fb' })).toThrow('separator');
  });

  it('asks as a role that passes over no policy, or the portal does not start', async () => {
    await refuseUnsafeRole(dataSource);
    const owner = await createDataSource(opened.database.ownerUrl, 1).initialize();
    await expect(refuseUnsafeRole(owner)).rejects.toThrow(UnsafeRole);
    await owner.destroy();
  });
});
