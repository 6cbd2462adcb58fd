import { APPLICATION_LIFECYCLE, APPLICATION_STATUSES, ROLES } from '@subsidy/rules';
import { POLICY_ROLES } from '@subsidy/migrations';
import type { EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { givenApplication, givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import type { Actor } from './actor.ts';
import { Transactions } from './transactions.ts';

const UNDONE = 'undone';

/** Plain SQL as the application's own role, saying truly who asks: what the database refuses with no check of the application between. */
describe('writes, by the database alone', () => {
  let opened: TestPortal;
  let transactions: Transactions;
  let close: () => Promise<void>;
  const people = {} as Record<
    'applicant' | 'consultant' | 'evaluator' | 'officer' | 'approver' | 'auditor' | 'supplier',
    Person
  >;
  let id: string;
  let reviewed: string;

  const actorOf = (role: Actor['role'], person?: Person): Actor => ({
    userId: person?.userId ?? null,
    name: '시험',
    role,
    companyId: person?.companyId ?? null,
    supplierId: person?.supplierId ?? null,
    leadCompanyId: null,
    technoParkCode: role === 'consultant' ? 'gyeonggi' : null,
    officeId: role === 'officer' || role === 'approver' ? 'national' : null,
  });
  const as = <Result>(
    role: keyof typeof people,
    work: (tx: EntityManager) => Promise<Result>,
  ): Promise<Result> => transactions.as(actorOf(role, people[role]), work);
  /** How many rows a statement changed; null where the database refused it. */
  const changed = async (
    role: keyof typeof people,
    sql: string,
    values: unknown[] = [],
  ): Promise<number | null> => {
    try {
      return await as(role, async (tx) => {
        const answer: [unknown, number] | unknown[] = await tx.query(`${sql} RETURNING 1 AS one`, values);
        return typeof answer[1] === 'number' ? answer[1] : answer.length;
      });
    } catch (error) {
      expect(String(error)).toMatch(/row-level security|permission denied|may not/);
      return null;
    }
  };

  beforeAll(async () => {
    opened = await openTestPortal();
    for (const role of ['applicant', 'supplier', 'evaluator', 'officer', 'approver', 'auditor'] as const) {
      people[role] = await givenPerson(opened, role);
    }
    people.consultant = await givenPerson(opened, 'consultant', { technoParkCode: 'gyeonggi' });
    id = await givenApplication(opened, people.applicant, { supplierId: people.supplier.supplierId });
    const other = await givenPerson(opened, 'applicant');
    reviewed = (await givenReviewed(opened, other, [people.evaluator], people.consultant)).id;
    const dataSource = await createDataSource(opened.database.applicationUrl, 4).initialize();
    transactions = new Transactions(dataSource);
    close = () => dataSource.destroy();
  });

  afterAll(async () => {
    await close();
    await opened.close();
  });

  it('takes an application from status to status as its life cycle says and by nobody else', async () => {
    const led = new Set(
      Object.values(APPLICATION_LIFECYCLE).flatMap(({ from, to, by }) =>
        from.flatMap((status) => by.map((role) => `${role}: ${status} → ${to}`)),
      ),
    );
    const found = new Set<string>();
    const atOnce = new Set<string>();
    for (const role of Object.keys(people) as (keyof typeof people)[]) {
      for (const from of APPLICATION_STATUSES) {
        await opened.database.asOwner('UPDATE applications SET status = $2 WHERE id = $1', [id, from]);
        for (const { to, error } of await reachedBy(role, from)) {
          found.add(`${role}: ${from} → ${to}`);
          if (error === UNDONE) atOnce.add(`${from} → ${to}`);
        }
      }
    }
    expect([...found].sort()).toEqual([...led].sort());
    // 철회 and 선정 포기 rest on nothing but the will of the company, a review on its evaluators; what was filed is there.
    expect([...atOnce].sort()).toEqual(
      [
        ...['draft', 'submitted', 'plan-open', 'plan-submitted', 'under-review', 'review-completed']
          .concat('selected', 'reserve')
          .map((from) => `${from} → withdrawn`),
        'draft → submitted',
        'plan-submitted → under-review',
      ].sort(),
    );
    await opened.database.asOwner(`UPDATE applications SET status = 'submitted' WHERE id = $1`, [id]);
  });

  /** Every status that the life cycle opens to this role, each tried and undone in one statement. */
  async function reachedBy(
    role: keyof typeof people,
    from: string,
  ): Promise<{ to: string; error: string }[]> {
    return as(role, async (tx) => {
      await tx.query(`DO $try$
        DECLARE target text; tried jsonb := '[]'; why text;
        BEGIN
          FOREACH target IN ARRAY string_to_array('${APPLICATION_STATUSES.join(',')}', ',') LOOP
            BEGIN
              INSERT INTO application_status_changes (application_id, action, from_status, to_status, actor_id, actor_role, changed_at)
              VALUES ('${id}', 'try', '${from}', target, '${people[role].userId}', '${role}', now());
              RAISE EXCEPTION '${UNDONE}';
            EXCEPTION WHEN OTHERS THEN why := SQLERRM;
            END;
            tried := tried || jsonb_build_object('to', target, 'error', why);
          END LOOP;
          PERFORM set_config('test.tried', tried::text, true);
        END $try$`);
      const [row]: { tried: string }[] = await tx.query(`SELECT current_setting('test.tried') AS tried`);
      const tried = JSON.parse(row?.tried ?? '[]') as { to: string; error: string }[];
      for (const { error } of tried) expect(error).toMatch(/^undone$|row-level security|may not go/);
      return tried.filter(({ error }) => error === UNDONE || error.endsWith('nothing leads there yet'));
    });
  }

  it('lets nobody set a status itself', async () => {
    for (const role of Object.keys(people) as (keyof typeof people)[])
      expect(
        await changed(role, `UPDATE applications SET status = 'submitted' WHERE id = '${id}'`),
      ).toBeNull();
  });

  const ANSWER = `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)`;
  it.each<[string, keyof typeof people, string]>([
    [
      'a company its receipt number under review',
      'applicant',
      `UPDATE applications SET receipt_number = 'X' WHERE id = $reviewed`,
    ],
    [
      'an evaluator an application',
      'evaluator',
      `UPDATE applications SET total_cost_krw = 1 WHERE id = $reviewed`,
    ],
    [
      'an officer an application',
      'officer',
      `UPDATE applications SET government_krw = 1 WHERE id = $reviewed`,
    ],
    [
      'an evaluator the state of a finished sheet',
      'evaluator',
      `UPDATE review_assignments SET status = 'declared' WHERE application_id = $reviewed`,
    ],
    ['an evaluator points of a finished sheet', 'evaluator', `UPDATE score_items SET points = 0`],
    ['an evaluator a row out of a finished sheet', 'evaluator', `DELETE FROM score_items`],
    ['a consultant points', 'consultant', `UPDATE score_items SET points = 0`],
    [
      'a consultant a finished cost review',
      'consultant',
      `UPDATE cost_reviews SET accepted_total_cost_krw = 1`,
    ],
    ['an officer a cost review', 'officer', `UPDATE cost_reviews SET accepted_total_cost_krw = 1`],
    ['an evaluator a visit', 'evaluator', `UPDATE site_visits SET visited_on = '2020-01-01'`],
    ['a consultant what was filed', 'consultant', `UPDATE case_facts SET company_name = 'x'`],
    ['an officer what was filed', 'officer', `UPDATE filings SET in_force = false`],
    ['an auditor anything of a case', 'auditor', `UPDATE applications SET project_title = 'x'`],
    ['an officer the name of a company', 'officer', `UPDATE companies SET name = 'x'`],
    ['an approver the role of a person', 'approver', `UPDATE memberships SET end_reason = 'x'`],
    ['a person their own role', 'applicant', `UPDATE memberships SET end_reason = 'x'`],
    ['an applicant a notice', 'applicant', `UPDATE notices SET title = 'x'`],
    ['an officer the terms of a notice', 'officer', `UPDATE notice_versions SET terms = '{}'`],
    ['a supplier its entry in the pool', 'supplier', `UPDATE suppliers SET in_pool = true`],
    [
      'a company its own claim',
      'applicant',
      `UPDATE company_claims SET status = 'proved', proved_at = now(), proved_how = 'certificate'`,
    ],
    [
      'a consultant a claim in the name of a certificate',
      'consultant',
      `UPDATE company_claims SET status = 'proved', proved_at = now(), proved_how = 'certificate' WHERE status = 'pending'`,
    ],
    [
      'an officer a claim',
      'officer',
      `UPDATE company_claims SET status = 'proved', proved_at = now(), proved_how = 'requirement-check'`,
    ],
    [
      'a supplier a claim',
      'supplier',
      `UPDATE company_claims SET status = 'disputed', before_dispute = status, disputed_at = now()`,
    ],
    ['an auditor a certificate', 'auditor', `UPDATE company_certificates SET scan = 'clean'`],
    ['a person whose company is whose', 'applicant', `UPDATE memberships SET part = 'owner'`],
    ['an officer an audit event', 'officer', `UPDATE audit_events SET action = 'x'`],
    [
      'anybody a transition',
      'approver',
      `INSERT INTO status_transitions VALUES ('applications', 'draft', 'selected', 'applicant')`,
    ],
  ])('does not let %s change', async (_what, role, sql) => {
    expect((await changed(role, sql.replace('$reviewed', `'${reviewed}'`))) ?? 0).toBe(0);
  });

  it.each<[string, keyof typeof people, string, unknown[]]>([
    [
      'an answer in the name of another',
      'applicant',
      `${ANSWER} VALUES ($case, 'x.a', '1', 1, $1, now())`,
      ['officer'],
    ],
    [
      'an answer of a case that is under review',
      'applicant',
      `${ANSWER} VALUES ($reviewed, 'x.b', '1', 1, $1, now())`,
      ['applicant'],
    ],
    [
      'an answer by a consultant',
      'consultant',
      `${ANSWER} VALUES ($case, 'x.c', '1', 1, $1, now())`,
      ['consultant'],
    ],
    [
      'a check by an officer',
      'officer',
      `INSERT INTO requirement_checks (application_id, outcome, reasons, checked_by, checked_by_name, checked_at)
      VALUES ($case, 'pass', '[]', $1, '시험', now())`,
      ['officer'],
    ],
    [
      'an event in the name of another',
      'applicant',
      `INSERT INTO audit_events (chain, at, action, actor_id, actor_name, actor_role, details)
      VALUES ('f', now(), 'x', $1, '시험', 'applicant', '{}')`,
      ['officer'],
    ],
    [
      'an event in the role of another',
      'applicant',
      `INSERT INTO audit_events (chain, at, action, actor_id, actor_name, actor_role, details)
      VALUES ('f', now(), 'x', $1, '시험', 'approver', '{}')`,
      ['applicant'],
    ],
    [
      'a dispute by a company',
      'applicant',
      `INSERT INTO company_disputes (company_id, email, name, reason, status, raised_at)
        SELECT company_id, 'a@b.test', 'x', 'x', 'open', now() FROM memberships WHERE user_id = $1`,
      ['applicant'],
    ],
    [
      'a certificate that is confirmed already',
      'applicant',
      `INSERT INTO company_certificates (company_id, status, file_name, size, sha256, storage_key, scan, uploaded_by, uploaded_at,
         decided_by) SELECT company_id, 'confirmed', 'x', 1, repeat('0', 64), 'x', 'clean', $1, now(), $1
        FROM memberships WHERE user_id = $1`,
      ['applicant'],
    ],
    [
      'an offer in the name of another',
      'applicant',
      `INSERT INTO ownership_offers (company_id, offered_by, offered_to, status, offered_at)
        SELECT m.company_id, $1, m.user_id, 'offered', now() FROM memberships m WHERE m.company_id IS NOT NULL LIMIT 1`,
      ['officer'],
    ],
    [
      'an account of staff',
      'applicant',
      `INSERT INTO memberships (user_id, role, office_id, started_at) VALUES ($1, 'officer', 'national', now())`,
      ['applicant'],
    ],
  ])('does not take %s', async (_what, role, sql, [by]) => {
    const values = [people[by as keyof typeof people].userId];
    const statement = sql.replace('$case', `'${id}'`).replace('$reviewed', `'${reviewed}'`);
    expect(await changed(role, statement, values)).toBeNull();
  });

  it('knows no role beside those that policies name', () => {
    expect([...ROLES, 'system'].sort()).toEqual([...POLICY_ROLES].sort());
  });
});
