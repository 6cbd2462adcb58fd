import type { SessionView } from '@subsidy/contract';
import { sha256 } from '../audit/audit.ts';
import { migrate } from '../database/migrate.ts';
import { TestClient } from '../testing/client.ts';
import { openDatabaseBefore } from '../testing/test-database.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { SESSION_COOKIE } from './sessions.ts';

/** Accounts of before there were memberships, each with a session that is open. */
describe('an account of before memberships', () => {
  let opened: TestPortal;

  beforeAll(async () => {
    const database = await openDatabaseBefore('GiveMemberships1764300000000');
    const [company] = await database.asOwner<{ id: string }>(
      `INSERT INTO companies (business_registration_number, name, created_at) VALUES ('1248600018', '한빛정밀', now())
        RETURNING id`,
    );
    const [supplier] = await database.asOwner<{ id: string }>(
      `INSERT INTO suppliers (business_registration_number, name, in_pool, created_at)
        VALUES ('1248600019', '지능공정', true, now()) RETURNING id`,
    );
    const given = async (name: string, role: string, values: Record<string, unknown> = {}): Promise<void> => {
      const all = {
        email: `${name}@a.test`,
        name,
        password_hash: 'x',
        role,
        created_at: '2026-01-02',
        ...values,
      };
      const columns = Object.keys(all);
      const [user] = await database.asOwner<{ id: string }>(
        `INSERT INTO users (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})
          RETURNING id`,
        Object.values(all),
      );
      await database.asOwner(
        `INSERT INTO sessions (token_sha256, user_id, created_at, last_seen_at, expires_at)
          VALUES ($1, $2, now(), now(), '2100-01-01')`,
        [sha256(name), user?.id],
      );
    };
    await given('owner', 'applicant', { company_id: company?.id, is_owner: true });
    await given('member', 'applicant', { company_id: company?.id });
    await given('supplier', 'supplier', { supplier_id: supplier?.id });
    await given('consultant', 'consultant', { techno_park_code: 'pohang' });
    await given('evaluator', 'evaluator', { organization_name: '(재)표본연구원', expertise: '비전 검사' });
    await given('officer', 'officer', { organization_name: '그때의 기관' });
    await given('approver', 'approver');
    await given('auditor', 'auditor', { organization_name: '감사팀' });
    await given('admin', 'admin');
    await database.asOwner(`INSERT INTO notices VALUES ('n', '그때의 공고', 'manufacturing-ai', true)`);
    await migrate(database.ownerUrl, database.applicationUrl);
    opened = await openTestPortal({}, undefined, database);
  });
  afterAll(() => opened.close());

  it.each([
    ['owner', 'applicant', 'company', '한빛정밀', true],
    ['member', 'applicant', 'company', '한빛정밀', false],
    ['supplier', 'supplier', 'supplier', '지능공정', false],
    ['consultant', 'consultant', 'techno-park', '포항테크노파크', false],
    ['evaluator', 'evaluator', 'evaluator-pool', '(재)표본연구원', false],
    ['officer', 'officer', 'program-office', '스마트제조혁신추진단', false],
    ['approver', 'approver', 'program-office', '스마트제조혁신추진단', false],
    ['auditor', 'auditor', 'portal', '감사팀', false],
    ['admin', 'admin', 'portal', '', false],
  ])('of %s goes on in its session as what it was', async (name, role, kind, organization, isOwner) => {
    const client = new TestClient(opened, `${SESSION_COOKIE}=${name}`);
    const { status, body } = await client.get<SessionView>('/session');
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ name, role, organization: { kind, name: organization } });
    expect(body.memberships).toMatchObject([
      { id: body.membershipId, role, isOwner, startedAt: expect.stringContaining('2026-01-02') as string },
    ]);
  });

  it('keeps what is known of an evaluator, and the notices with the office of the country', async () => {
    const { asOwner } = opened.database;
    expect(await asOwner(`SELECT expertise FROM memberships WHERE role = 'evaluator'`)).toEqual([
      { expertise: '비전 검사' },
    ]);
    expect(
      await asOwner(`SELECT DISTINCT office_id FROM notices WHERE program = 'manufacturing-ai'`),
    ).toEqual([{ office_id: 'national' }]);
  });
});
