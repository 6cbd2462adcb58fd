import type {
  ApplicationCounts,
  ApplicationSummary,
  ApplicationView,
  AuditEventView,
  CompletenessView,
  Page,
  Problem,
  ResultView,
} from '@subsidy/contract';
import type { ApplicationStatus } from '@subsidy/rules';
import { givenApplication, givenFiling, givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

/** What may be done with the case now. */
const allowedTo = ({ allowedActions }: ApplicationView): string[] =>
  allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);

describe('reading applications over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let supplier: Person;
  let consultant: Person;
  let officer: Person;
  let auditor: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    supplier = await givenPerson(opened, 'supplier');
    consultant = await givenPerson(opened, 'consultant');
    officer = await givenPerson(opened, 'officer');
    auditor = await givenPerson(opened, 'auditor');
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
  });

  const read = (by: Person, id: string) => by.client.get<ApplicationView>(`/applications/${id}`);
  const list = async (by: Person, query = '') =>
    (await by.client.get<Page<ApplicationSummary> & Problem>(`/applications?${query}`)).body;
  const given = (status: ApplicationStatus, by = applicant) =>
    givenApplication(opened, by, { status, supplierId: supplier.supplierId });
  const setField = (id: string, field: string, value: string) =>
    opened.database.asOwner(
      `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
        VALUES ($1, $2, $3, 1, $4, now())`,
      [id, field, JSON.stringify(value), applicant.userId],
    );

  describe('one application', () => {
    it('shows a draft to its company and the auditor; to staff only that it is there', async () => {
      const id = await given('draft');
      for (const who of [applicant, auditor]) {
        const { body } = await read(who, id);
        expect(body).toMatchObject({
          contentsVisible: true,
          projectTitle: 'AI 도입',
          totalCostKrw: 400_000_000,
        });
        expect(body.fields['company.ksicCode']).toBe('25924');
        expect(body.documents.length).toBeGreaterThan(3);
      }
      for (const who of [consultant, officer]) {
        const { body } = await read(who, id);
        expect(body).toMatchObject({
          contentsVisible: false,
          projectTitle: null,
          totalCostKrw: null,
          fields: {},
          versions: {},
          documents: [],
          fundingPlan: null,
          decision: null,
        });
        expect(body.companyName).toBe('한빛정밀');
        expect((await who.client.get<Problem>(`/applications/${id}/completeness`)).body.found).toBe('draft');
      }
    });

    it('shows the plan to staff once it is submitted, the application from its own submission on', async () => {
      const id = await given('plan-open');
      await setField(id, 'plan.scope', '범위');
      const before = (await read(consultant, id)).body;
      expect([before.fields['company.ksicCode'], before.fields['plan.scope']]).toEqual(['25924', undefined]);
      await givenFiling(opened, id, 'plan');
      expect((await read(consultant, id)).body.fields['plan.scope']).toBe('범위');
    });

    it('shows a supplier the project and the plan, not what the company proves about itself', async () => {
      const id = await given('plan-open');
      await setField(id, 'plan.scope', '범위');
      const { body } = await read(supplier, id);
      expect(Object.keys(body.fields).filter((field) => field.startsWith('company.'))).toEqual([]);
      expect(body).toMatchObject({ documents: [], decision: null, requirementCheck: null });
      expect([body.fields['project.title'], body.fields['plan.scope']]).toEqual([expect.any(String), '범위']);
      expect(body.open).toEqual({ fields: 'plan', documentTypes: 'plan' });
      const left = await supplier.client.get<CompletenessView>(`/applications/${id}/completeness`);
      expect([left.body.stage, left.body.eligibility.conditions]).toEqual(['plan', []]);
    });

    it('names evaluators and totals to staff, and not to companies', async () => {
      const evaluator = await givenPerson(opened, 'evaluator', { name: '김평가' });
      const { id, totals } = await givenReviewed(opened, applicant, [evaluator], consultant, {
        supplierId: supplier.supplierId,
      });
      const staff = (await read(consultant, id)).body;
      expect(staff.assignments).toMatchObject([{ evaluatorId: evaluator.userId, total: totals[0] }]);
      expect(staff.siteVisit?.checks).toHaveLength(3);
      expect(staff.costReview?.acceptedTotalCostKrw).toBe(400_000_000);
      for (const who of [applicant, supplier]) {
        const { body } = await read(who, id);
        expect(body.assignments).toMatchObject([{ evaluatorId: '', evaluatorName: '평가위원', total: null }]);
        expect([body.siteVisit, body.costReview]).toEqual([null, null]);
      }
    });

    it('shows an evaluator a case only after the declaration, and no other evaluator', async () => {
      const [first, second] = [
        await givenPerson(opened, 'evaluator'),
        await givenPerson(opened, 'evaluator'),
      ];
      const { id } = await givenReviewed(opened, applicant, [first, second], consultant, {
        status: 'under-review',
        shares: [0.8, 0.6],
      });
      await givenFiling(opened, id, 'plan');
      await opened.database.asOwner(
        `UPDATE review_assignments SET status = 'assigned', completed_at = null WHERE evaluator_id = $1`,
        [second.userId],
      );
      const { body } = await read(first, id);
      expect(body.assignments.map(({ evaluatorId }) => evaluatorId)).toEqual([first.userId]);
      expect(body.fields['project.title']).toEqual(expect.any(String));
      expect([body.siteVisit, body.costReview]).toEqual([null, null]);
      expect((await read(second, id)).status).toBe(404);
      expect((await list(second)).items).toEqual([]);
      expect((await list(first)).items.map((item) => item.id)).toEqual([id]);
    });

    it('draws every step of the journey and says what is open', async () => {
      const id = await given('draft');
      const { body } = await read(applicant, id);
      expect(body.journey.map(({ code, state }) => [code, state])).toEqual([
        ['draft', 'current'],
        ['requirement-check', 'waiting'],
        ['plan', 'waiting'],
        ['review', 'waiting'],
        ['selection', 'waiting'],
        ['result', 'waiting'],
      ]);
      expect(body.journey[0]?.until).toBe(body.closesAt);
      expect(body.nextDueAt).toBe(body.closesAt);
      expect(allowedTo(body)).toEqual(['submit', 'withdraw']);
      expect(allowedTo((await read(consultant, id)).body)).toEqual([]);
      const ended = await given('not-selected', await givenPerson(opened, 'applicant'));
      const states = (await read(auditor, ended)).body.journey.map(({ state }) => state);
      expect(states).toEqual(['done', 'done', 'done', 'done', 'done', 'ended']);
    });

    it('opens to the company exactly what a supplement named, until the end of the day it is due', async () => {
      const id = await given('submitted');
      await consultant.client.post(`/applications/${id}/supplement-requests`, {
        dueOn: '2026-11-24',
        items: [
          { field: 'project.title', reason: '짧습니다.' },
          { documentType: 'financial-statements', reason: '흐립니다.' },
        ],
      });
      const open = async () => (await read(applicant, id)).body.open;
      expect(await open()).toEqual({ fields: ['project.title'], documentTypes: ['financial-statements'] });
      expect((await read(applicant, id)).body.nextDueAt).toBe('2026-11-24T23:59:59.999+09:00');
      const { body: seen } = await read(consultant, id);
      expect(allowedTo(seen)).toEqual([]);
      const blocked = seen.allowedActions.find(({ action }) => action === 'passRequirements');
      expect(blocked?.reason).toContain('보완 요청이 진행 중입니다.');
      opened.clock.set('2026-11-24T23:59:59.999+09:00');
      const change = (value: string, baseVersion: number) =>
        applicant.client.patch<Problem>(`/applications/${id}`, {
          changes: [{ field: 'project.title', baseVersion, value }],
        });
      expect((await change('제때 고침', 1)).status).toBe(200);
      opened.clock.advance({ milliseconds: 1 });
      expect(await open()).toEqual({ fields: [], documentTypes: [] });
      expect((await change('늦게 고침', 2)).body.type).toBe('deadline-passed');
    });
  });

  describe('lists', () => {
    it('are scoped to company, supplier and TechnoPark', async () => {
      const mine = await given('submitted');
      const other = await givenPerson(opened, 'applicant');
      const theirs = await givenApplication(opened, other, { technoParkCode: 'jeonbuk' });
      const ids = async (by: Person, query = 'limit=100') =>
        (await list(by, query)).items.map(({ id }) => id);
      expect(await ids(applicant)).toEqual([mine]);
      expect(await ids(other)).toEqual([theirs]);
      expect(await ids(supplier)).toContain(mine);
      expect(await ids(supplier)).not.toContain(theirs);
      expect(await ids(consultant)).toContain(mine);
      expect(await ids(consultant)).not.toContain(theirs);
      expect(await ids(consultant, 'technoParkCode=jeonbuk')).toEqual([]);
      expect(await ids(officer)).toEqual(expect.arrayContaining([mine, theirs]));
      expect((await read(consultant, theirs)).status).toBe(404);
    });

    it('go page by page without losing or repeating a row, also when rows changed in the same instant', async () => {
      const park = 'ulsan';
      const desk = await givenPerson(opened, 'consultant', { technoParkCode: park });
      const ids: string[] = [];
      for (let number = 0; number < 7; number += 1) {
        if (number === 4) opened.clock.advance({ minutes: 1 });
        ids.push(
          await givenApplication(opened, await givenPerson(opened, 'applicant'), { technoParkCode: park }),
        );
      }
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: Page<ApplicationSummary> = await list(
          desk,
          `limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
        );
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(seen).toHaveLength(7);
      expect(new Set(seen)).toEqual(new Set(ids));
      expect(new Set(seen.slice(0, 3))).toEqual(new Set(ids.slice(4)));
    });

    it('leave drafts out for staff unless asked for, and show nothing of what is in them', async () => {
      const desk = await givenPerson(opened, 'consultant', { technoParkCode: 'jeju' });
      const draft = await givenApplication(opened, applicant, { status: 'draft', technoParkCode: 'jeju' });
      const other = await givenPerson(opened, 'applicant');
      const submitted = await givenApplication(opened, other, { technoParkCode: 'jeju' });
      const ids = async (query: string) => (await list(desk, query)).items.map(({ id }) => id);
      expect(await ids('')).toEqual([submitted]);
      expect(await ids('status=draft')).toEqual([draft]);
      expect(new Set(await ids('status=draft,submitted'))).toEqual(new Set([draft, submitted]));
      expect(await ids('status=')).toEqual([submitted]);
      expect((await list(desk, 'status=draft')).items[0]).toMatchObject({
        projectTitle: null,
        totalCostKrw: null,
      });
      const counts = (await desk.client.get<ApplicationCounts>('/applications/counts')).body;
      expect(counts.byStatus).toMatchObject({ draft: 1, submitted: 1, selected: 0 });
    });

    it('find by company, business number, receipt number and title', async () => {
      const owner = await givenPerson(opened, 'applicant', { companyName: '백두_100%정공' });
      const id = await givenApplication(opened, owner);
      const { body } = await read(officer, id);
      const dashed = body.businessRegistrationNumber.replace(/^(...)(..)/, '$1-$2-');
      for (const query of ['백두_100%', body.businessRegistrationNumber, dashed, body.receiptNumber ?? '']) {
        const found = await list(officer, `query=${encodeURIComponent(query)}`);
        expect([query, found.items.map((item) => item.id)]).toEqual([query, [id]]);
      }
      expect((await list(officer, `query=${encodeURIComponent('백두x100y')}`)).items).toEqual([]);
    });

    it.each([
      'status=weird',
      'status=draft,weird',
      'regionCode=x',
      'technoParkCode=x',
      'limit=0',
      'limit=101',
      'cursor=zzz',
      'surprise=1',
    ])('refuse %s and name it', async (query) => {
      const answer = await officer.client.get<Problem>(`/applications?${query}`);
      expect([answer.status, answer.body.errors?.map(({ field }) => field)]).toEqual([
        400,
        [query.split('=')[0]],
      ]);
    });
  });

  describe('history', () => {
    it('tells staff everything, and the company neither who scored nor what', async () => {
      const id = await given('draft');
      await applicant.client.patch(`/applications/${id}`, {
        changes: [{ field: 'project.title', baseVersion: 1, value: '새 제목' }],
      });
      await applicant.client.post(`/applications/${id}/withdrawal`, { reason: '그만둡니다.' });
      await opened.database.asOwner(
        `INSERT INTO audit_events (id, chain, sequence, application_id, at, action, actor_name, actor_role, details,
           previous_hash, hash)
         VALUES ('x' || $1, 'application:' || $1, 100, $1::uuid, now(), 'application.scores-completed', '김평가', 'evaluator',
                 '{"total": 77}', '', ''),
                ('y' || $1, 'application:' || $1, 101, $1::uuid, now(), 'application.completeReview', '박담당',
                 'consultant', '{"from": "under-review", "to": "review-completed", "mean": 77}', '', '')`,
        [id],
      );
      const events = async (by: Person, query = '') =>
        (await by.client.get<Page<AuditEventView>>(`/applications/${id}/events?${query}`)).body;
      const staff = (await events(consultant)).items;
      expect(staff.map(({ action }) => action)).toEqual([
        'application.completeReview',
        'application.scores-completed',
        'application.withdraw',
        'application.saved',
      ]);
      expect(staff[1]).toMatchObject({ actor: '김평가', details: { total: 77 } });
      const own = (await events(applicant)).items;
      expect(own.map(({ action, details }) => [action, details])).toEqual([
        ['application.completeReview', { from: 'under-review', to: 'review-completed' }],
        ['application.withdraw', expect.objectContaining({ reason: '그만둡니다.' })],
        ['application.saved', { fields: { 'project.title': 2 } }],
      ]);
      expect(own[1]?.label).toMatch(/[가-힣]/);
      const first = await events(auditor, 'limit=3');
      const second = await events(auditor, `limit=3&cursor=${first.nextCursor}`);
      expect([...first.items, ...second.items].map(({ id: event }) => event)).toEqual(
        staff.map(({ id: event }) => event),
      );
      expect((await supplier.client.get(`/applications/${id}/events`)).status).toBe(403);
    });
  });

  describe('result', () => {
    it('is not there before the decision', async () => {
      const { id } = await givenReviewed(opened, applicant, [], consultant, { shares: [] });
      const answer = await applicant.client.get<Problem>(`/applications/${id}/result`);
      expect([answer.status, answer.body.found]).toEqual([409, 'review-completed']);
    });

    it('tells why the requirements are not met, and whom to ask', async () => {
      const id = await given('submitted');
      await consultant.client.post(`/applications/${id}/requirement-check`, {
        outcome: 'fail',
        reasons: [{ ruleId: 'manufacturer', note: '제조업이 아닙니다.' }],
      });
      const second = await givenPerson(opened, 'consultant');
      await second.client.post(`/applications/${id}/requirement-check/confirmation`, {});
      const { body } = await applicant.client.get<ResultView>(`/applications/${id}/result`);
      expect(body).toMatchObject({
        outcome: 'requirements-not-met',
        reason: '제조업이 아닙니다.',
        score: null,
        contact: { name: '경기테크노파크' },
      });
    });
  });
});
