import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { givenApplication, givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { EVENT, FORGED, STEP, WHO, type Who } from '../testing/forged-writes.ts';
import { SYSTEM, type Actor } from './actor.ts';
import { Transactions } from './transactions.ts';

const REFUSED =
  /row-level security|permission denied|may not|says what the chains say|begins once|of an application names it/;

/** Plain SQL as the application's own role, each person truly themselves: what they may not write, the database refuses. */
describe('forged writes', () => {
  let opened: TestPortal;
  let transactions: Transactions;
  let close: () => Promise<void>;
  const people = {} as Record<Who, Person>;
  const ids: Record<string, string> = {};

  const actorOf = (who: Who): Actor => {
    const role = WHO[who];
    const { userId, companyId, supplierId, leadCompanyId } = people[who];
    return {
      ...{ userId, companyId, supplierId, leadCompanyId, role, name: who },
      technoParkCode: role === 'consultant' ? 'gyeonggi' : null,
      officeId:
        who === 'provincial' ? 'jeonbuk' : role === 'officer' || role === 'approver' ? 'national' : null,
    };
  };

  /** Names in braces stand for ids. */
  const filled = (sql: string): string =>
    sql.replaceAll(/\{(\w+)\}/g, (_, name: string) => `'${ids[name] ?? people[name as Who].userId}'`);

  /** How many rows it changed; null where the database refused it. */
  async function changed(who: Who, sql: string): Promise<number | null> {
    try {
      return await transactions.as(actorOf(who), async (tx) => {
        const answer: [unknown, number] | unknown[] = await tx.query(filled(sql));
        return typeof answer[1] === 'number' ? answer[1] : 1;
      });
    } catch (error) {
      expect(String(error)).toMatch(REFUSED);
      return null;
    }
  }

  const given = async (name: string, sql: string): Promise<void> => {
    ids[name] = randomUUID();
    await opened.database.asOwner(filled(sql));
  };

  beforeAll(async () => {
    opened = await openTestPortal();
    for (const who of Object.keys(WHO) as Who[]) {
      people[who] = await givenPerson(opened, WHO[who], who === 'provincial' ? { officeId: 'jeonbuk' } : {});
      ids[`${who}Lead`] = people[who].leadCompanyId ?? '';
    }
    const { applicant, rival, supplier, evaluator, otherEvaluator, consultant } = people;
    ids['draft'] = await givenApplication(opened, applicant, { status: 'draft' });
    ids['rivals'] = await givenApplication(opened, rival, { status: 'draft' });
    ids['submitted'] = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    const third = await givenPerson(opened, 'applicant');
    ids['open'] = await givenApplication(opened, third, {
      status: 'plan-open',
      supplierId: supplier.supplierId,
    });
    const fourth = await givenPerson(opened, 'applicant');
    ids['reviewed'] = (await givenReviewed(opened, fourth, [evaluator], consultant)).id;
    ids['reviewing'] = await givenApplication(opened, await givenPerson(opened, 'applicant'), {
      status: 'under-review',
    });
    await given(
      'sheet',
      `INSERT INTO review_assignments (id, application_id, evaluator_id, evaluator_name, status, declared_at, assigned_by, assigned_at)
        VALUES ({sheet}, {reviewing}, {otherEvaluator}, '위원', 'declared', now(), {consultant}, now())`,
    );
    await given(
      'fail',
      `INSERT INTO requirement_checks (id, application_id, outcome, reasons, checked_by, checked_by_name, checked_at, status)
        VALUES ({fail}, {submitted}, 'fail', '[]', {consultant}, '담당', now(), 'unconfirmed')`,
    );
    const run = `INSERT INTO selection_runs (id, notice_id, type, type_label, notice_title, budget_krw, budgets, status, inputs, inputs_sha256, created_by,
        created_by_name, created_at, proposed_by, proposed_by_name, proposed_at)`;
    await given(
      'proposed',
      `${run} VALUES ({proposed}, 'sample-open', 'ai-factory', '유형', '공고', 1, '{}', 'proposed', '{}', '', {officer},
        '담당', now(), {officer}, '담당', now())`,
    );
    await given(
      'own',
      `${run} VALUES ({own}, 'sample-open', 'ai-factory', '유형', '공고', 1, '{}', 'proposed', '{}', '', {officer},
        '담당', now(), {approver}, '담당', now())`,
    );
    const draft = `INSERT INTO notice_drafts (id, notice_id, office_id, title, opens_at, closes_at, terms, version, status, created_by,
        created_by_name, created_at, edited_at, proposed_by, proposed_by_name, proposed_at)`;
    await given(
      'notice',
      `${draft} VALUES ({notice}, 'forged-one', 'national', '공고', now(), now(), '{}', 1, 'proposed', {officer}, '담당',
        now(), now(), {officer}, '담당', now())`,
    );
    await given(
      'ownNotice',
      `${draft} VALUES ({ownNotice}, 'forged-two', 'national', '공고', now(), now(), '{}', 1, 'proposed', {officer},
        '담당', now(), now(), {approver}, '담당', now())`,
    );
    await given(
      'proposal',
      `INSERT INTO staff_proposals (id, email, name, role, organization_name, reason, status, proposed_by, proposed_by_name, proposed_at)
        VALUES ({proposal}, 'x@example.test', '이름', 'officer', '기관', '까닭', 'proposed', {admin}, '관리자', now())`,
    );
    await given(
      'pledge',
      `INSERT INTO lead_pledges (id, application_id, lead_company_id, lead_company_name, status, version, named_by, named_at)
        VALUES ({pledge}, {draft}, {leadLead}, '주관', 'named', 1, {applicant}, now())`,
    );
    expect(otherEvaluator.userId).not.toBe(evaluator.userId);
    const dataSource = await createDataSource(opened.database.applicationUrl, 4).initialize();
    transactions = new Transactions(dataSource);
    close = () => dataSource.destroy();
    await transactions.as(actorOf('applicant'), (tx) =>
      tx.query(
        filled(`INSERT INTO audit_events (application_id, chain, at, action, actor_id, actor_name, actor_role, details)
        VALUES ({draft}, '', now(), 'x', {applicant}, 'applicant', 'applicant', '{}')`),
      ),
    );
  });

  afterAll(async () => {
    await close();
    await opened.close();
  });

  describe.each(Object.entries(FORGED))('%s', (_thing, writes) => {
    it.each(writes)('is not written by %s: %s', async (who, sql) => {
      expect((await changed(who, sql)) ?? 0).toBe(0);
    });
  });

  it('leaves what is true: the same statements in their own name', async () => {
    expect(
      await changed(
        'applicant',
        `${EVENT} ({draft}, '', now(), 'x', {applicant}, 'applicant', 'applicant', '{"a": [1, 0.5, "한\\n"]}')`,
      ),
    ).toBe(1);
    expect(await changed('applicant', `UPDATE applications SET project_title = 'x' WHERE id = {draft}`)).toBe(
      1,
    );
    expect(
      await changed(
        'lead',
        `UPDATE lead_pledges SET status = 'confirmed', amount_krw = 1, answered_by = {lead}, answered_at = now() WHERE id = {pledge}`,
      ),
    ).toBe(1);
    expect(
      await changed(
        'otherEvaluator',
        `INSERT INTO score_items (assignment_id, criterion, points, justification, saved_at, version) VALUES ({sheet}, 'x', 1, '', now(), 1)`,
      ),
    ).toBe(1);
    expect(
      await changed(
        'applicant',
        `${STEP} ({draft}, 'x', 'draft', 'withdrawn', {applicant}, 'applicant', now())`,
      ),
    ).toBe(1);
  });

  it('lets the portal itself erase no name of an account that is there', async () => {
    const erase = (tx: EntityManager): Promise<[unknown, number]> => tx.query('DELETE FROM event_people');
    expect((await transactions.as(SYSTEM, erase))[1]).toBe(0);
    await opened.database.asOwner(filled('UPDATE users SET erased_at = now() WHERE id = {applicant}'));
    expect((await transactions.as(SYSTEM, erase))[1]).toBeGreaterThan(0);
  });

  it('lets the portal itself write no checkpoint that the chains do not bear out', async () => {
    const checkpoint = transactions.as(SYSTEM, (tx) =>
      tx.query(`INSERT INTO audit_checkpoints (at, heads, previous_hash, hash)
        VALUES (now(), '[{"chain": "x", "sequence": 1, "hash": ""}]', repeat('0', 64), repeat('0', 64))`),
    );
    await expect(checkpoint).rejects.toThrow('says what the chains say');
  });
});
