import type {
  ApplicationSummary,
  ApplicationView,
  AuditEventView,
  CostReviewView,
  EvaluatorView,
  MyAssignmentView,
  Page,
  Problem,
  SavedScoresView,
  ScoreSheetView,
  StaffScoreSheetView,
} from '@subsidy/contract';
import { rubricOf, type RubricCriterion } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import { givenApplication, termsOf } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

describe('reviews over HTTP', () => {
  let opened: TestPortal;
  let consultant: Person;
  let evaluator: Person;
  let second: Person;
  let rubric: readonly RubricCriterion[];
  let applicationId: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
    rubric = rubricOf((await termsOf(opened, 'sample-open')).terms);
  });
  afterAll(async () => {
    await expectWholeRecord(opened);
    await opened.close();
  });

  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    evaluator = await givenPerson(opened, 'evaluator', { name: '강평가' });
    second = await givenPerson(opened, 'evaluator', { name: '고심사' });
    const supplier = await givenPerson(opened, 'supplier');
    applicationId = await givenApplication(opened, await givenPerson(opened, 'applicant'), {
      status: 'plan-submitted',
      supplierId: supplier.supplierId,
      fields: { 'project.bonusItems': ['level-certificate', 'standards'] },
    });
  });

  const path = (rest: string): string => `/applications/${applicationId}/${rest}`;
  const assign = (evaluatorIds: string[], by = consultant) =>
    by.client.post<{ items: { id: string; evaluatorId: string }[] }>(path('assignments'), { evaluatorIds });
  const assigned = async (who = evaluator): Promise<string> =>
    (await assign([who.userId])).body.items[0]?.id ?? '';
  const declare = (id: string, hasConflict: boolean, note?: string, by = evaluator) =>
    by.client.put<ScoreSheetView>(`/assignments/${id}/conflict-declaration`, { hasConflict, note });
  const score = (id: string, items: object[], by = evaluator) =>
    by.client.put<ScoreSheetView>(`/assignments/${id}/scores`, { items });
  const complete = (id: string, by = evaluator) =>
    by.client.post<ScoreSheetView>(`/assignments/${id}/completion`);
  const fullSheet = (share = 0.8) =>
    rubric.map(({ criterion, maxPoints }) => ({
      criterion,
      points: maxPoints * share,
      justification: '근거',
    }));
  const completed = async (who = evaluator): Promise<void> => {
    const id = await assigned(who);
    await declare(id, false, undefined, who);
    await score(id, fullSheet(), who);
    expect((await complete(id, who)).status).toBe(200);
  };
  const statusOf = async (): Promise<string | undefined> => {
    const sql = 'SELECT status FROM applications WHERE id = $1';
    return (await opened.database.asOwner<{ status: string }>(sql, [applicationId]))[0]?.status;
  };
  const visit = (change: object = {}) =>
    consultant.client.put(path('site-visit'), {
      visitedOn: '2026-11-23',
      checks: ['factory-operating', 'site-matches-plan', 'equipment-works'].map((code) => ({
        code,
        pass: true,
        note: '확인',
      })),
      bonusAccepted: ['standards'],
      ...change,
    });
  const cost = (acceptedTotalCostKrw: number, change: object = {}) =>
    consultant.client.put<CostReviewView>(path('cost-review'), {
      acceptedTotalCostKrw,
      note: '조정',
      ...change,
    });
  const historyOf = async (action: string) =>
    (
      await opened.database.asOwner<{ details: Record<string, unknown> }>(
        'SELECT details FROM audit_events WHERE application_id = $1 AND action = $2 ORDER BY sequence',
        [applicationId, `application.${action}`],
      )
    ).map(({ details }) => details);
  const close = (by = consultant, body: object = { belowQuorumReason: '위원이 더 없습니다.' }) =>
    by.client.post(path('review-completion'), body);

  describe('assigning evaluators', () => {
    it('begins the review with the first, adds more after it, and mails each', async () => {
      expect(await assign([evaluator.userId])).toMatchObject({
        status: 201,
        body: { items: [{ evaluatorId: evaluator.userId }] },
      });
      expect(await statusOf()).toBe('under-review');
      expect((await assign([second.userId])).status).toBe(201);
      const mails = await opened.database.asOwner<{ body: string }>(
        'SELECT body FROM outbox WHERE recipient = $1',
        [second.email],
      );
      expect(mails[0]?.body).toContain('/assignments');
    });

    it('names everyone who is no evaluator and assigns nobody', async () => {
      const refused = await assign([evaluator.userId, randomUUID(), consultant.userId]);
      expect(refused).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'evaluatorIds[1]' }, { field: 'evaluatorIds[2]' }] },
      });
      expect(await statusOf()).toBe('plan-submitted');
    });

    it('refuses an evaluator twice, and then adds none of the others', async () => {
      await assign([evaluator.userId]);
      expect(await assign([second.userId, evaluator.userId])).toMatchObject({
        status: 409,
        body: { type: 'already-assigned' },
      });
      expect((await assign([second.userId])).status).toBe(201);
    });

    it('refuses before the plan is submitted, naming the status', async () => {
      applicationId = await givenApplication(opened, await givenPerson(opened, 'applicant'), {
        status: 'plan-open',
      });
      expect(await assign([evaluator.userId])).toMatchObject({ status: 409, body: { found: 'plan-open' } });
    });

    it("does not find another TechnoPark's application", async () => {
      const other = await givenPerson(opened, 'consultant', { technoParkCode: 'pohang' });
      expect((await assign([evaluator.userId], other)).status).toBe(404);
    });

    it.each(['applicant', 'supplier', 'evaluator', 'officer', 'approver', 'auditor', 'admin'] as const)(
      '403 for %s',
      async (role) => {
        expect((await assign([evaluator.userId], await givenPerson(opened, role))).status).toBe(403);
      },
    );

    it('lists evaluators with what each has to do', async () => {
      await assign([evaluator.userId]);
      const sql = 'UPDATE memberships SET expertise = $2 WHERE user_id = $1';
      await opened.database.asOwner(sql, [evaluator.userId, `비전 ${evaluator.userId}`]);
      const { body } = await consultant.client.get<Page<EvaluatorView>>(
        `/evaluators?query=${evaluator.userId}`,
      );
      expect(body.items).toEqual([expect.objectContaining({ id: evaluator.userId, openAssignments: 1 })]);
    });

    it('pages through evaluators without losing or repeating one', async () => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
        const page: { body: Page<EvaluatorView> } = await consultant.client.get(`/evaluators?limit=3${more}`);
        seen.push(...page.body.items.map(({ id }) => id));
        cursor = page.body.nextCursor;
      }
      const rows = await opened.database.asOwner(`SELECT 1 FROM memberships WHERE role = 'evaluator'`);
      expect(new Set(seen).size).toBe(rows.length);
      expect(seen).toHaveLength(rows.length);
      expect((await consultant.client.get('/evaluators?cursor=WzEsMl0')).status).toBe(400);
    });
  });

  describe('declaring conflicts', () => {
    it('shows only the parties before the declaration', async () => {
      const id = await assigned();
      const list = await evaluator.client.get<Page<MyAssignmentView>>('/assignments');
      const onThis = `/assignments?applicationId=${list.body.items[0]?.applicationId ?? ''}`;
      expect((await evaluator.client.get<Page<MyAssignmentView>>(onThis)).body.items).toEqual(
        list.body.items,
      );
      const onNone = `/assignments?applicationId=${randomUUID()}`;
      expect((await evaluator.client.get<Page<MyAssignmentView>>(onNone)).body.items).toEqual([]);
      expect((await evaluator.client.get('/assignments?applicationId=x')).status).toBe(400);
      expect(list.body.items).toEqual([
        expect.objectContaining({
          id,
          companyName: '한빛정밀',
          supplierName: '지능공정',
          status: 'assigned',
        }),
      ]);
      const sheet = await evaluator.client.get<ScoreSheetView>(`/assignments/${id}`);
      expect(sheet.body).toMatchObject({ items: [], total: 0, conflict: null });
      expect((await score(id, fullSheet())).body).toMatchObject({ type: 'out-of-order', found: 'assigned' });
    });

    it('opens the sheet without a conflict, once', async () => {
      const id = await assigned();
      expect(await declare(id, false)).toMatchObject({ status: 200, body: { status: 'declared' } });
      expect(await declare(id, true, '관계')).toMatchObject({ status: 409, body: { found: 'declared' } });
    });

    it('keeps the case closed with a conflict, which needs a note', async () => {
      const id = await assigned();
      expect(await declare(id, true)).toMatchObject({ status: 400, body: { errors: [{ field: 'note' }] } });
      expect(await declare(id, true, '전 직장입니다.')).toMatchObject({
        status: 200,
        body: { status: 'recused' },
      });
      expect(await score(id, fullSheet())).toMatchObject({ status: 409, body: { found: 'recused' } });
    });

    it("does not find another evaluator's assignment", async () => {
      const id = await assigned();
      expect((await second.client.get(`/assignments/${id}`)).status).toBe(404);
      expect((await declare(id, false, undefined, second)).status).toBe(404);
      expect((await score(id, fullSheet(), second)).status).toBe(404);
      expect((await complete(id, second)).status).toBe(404);
    });

    it.each(['applicant', 'supplier', 'consultant', 'officer', 'approver', 'auditor', 'admin'] as const)(
      '403 for %s',
      async (role) => {
        const id = await assigned();
        const other = await givenPerson(opened, role);
        expect((await declare(id, false, undefined, other)).status).toBe(403);
        expect((await score(id, fullSheet(), other)).status).toBe(403);
      },
    );
  });

  describe('what the TechnoPark hears of evaluators', () => {
    const mailsTo = ({ email }: Person) =>
      opened.database.asOwner<{ subject: string; body: string }>(
        'SELECT subject, body FROM outbox WHERE application_id = $1 AND recipient = $2 ORDER BY id',
        [applicationId, email],
      );
    const receiptNumber = async (): Promise<string> => {
      const sql = 'SELECT receipt_number AS number FROM applications WHERE id = $1';
      return (await opened.database.asOwner<{ number: string }>(sql, [applicationId]))[0]?.number ?? '';
    };

    it('a recusal, with the receipt number, without who it was and why', async () => {
      const stranger = await givenPerson(opened, 'consultant', { technoParkCode: 'pohang' });
      const id = await assigned();
      await declare(id, true);
      expect(await mailsTo(consultant)).toEqual([]);
      await declare(id, true, '전 직장입니다.');
      await declare(id, true, '다시');
      const [mail, ...others] = await mailsTo(consultant);
      expect(others).toEqual([]);
      expect(mail?.subject).toContain(await receiptNumber());
      expect(mail?.body).toContain('이해관계가 있다고 밝혀 평가에서 빠졌습니다.');
      expect(mail?.body).toContain(`/applications/${applicationId}`);
      expect(mail?.body).not.toMatch(/전 직장|강평가/);
      expect(await mailsTo(stranger)).toEqual([]);
    });

    it('and sees in its list how far the review is, which companies do not', async () => {
      const ids = (await assign([evaluator.userId, second.userId])).body.items.map(({ id }) => id);
      await declare(ids[0] ?? '', true, '전 직장입니다.');
      const progress = async (by: Person) =>
        (await by.client.get<ApplicationView>(`/applications/${applicationId}`)).body.reviewProgress;
      expect(await progress(consultant)).toEqual({ completed: 0, waiting: 1, recused: 1 });
      await declare(ids[1] ?? '', false, undefined, second);
      await score(ids[1] ?? '', fullSheet(), second);
      await complete(ids[1] ?? '', second);
      expect(await progress(consultant)).toEqual({ completed: 1, waiting: 0, recused: 1 });
      expect(await progress(second)).toBeNull();
    });

    it('nothing of a declaration without a conflict', async () => {
      await declare(await assigned(), false);
      expect(await mailsTo(consultant)).toEqual([]);
    });

    it('each finished sheet, the last as the last, without points', async () => {
      const ids = (await assign([evaluator.userId, second.userId])).body.items.map(({ id }) => id);
      const people = [evaluator, second];
      for (const [index, id] of ids.entries()) {
        await declare(id, false, undefined, people[index]);
        await score(id, fullSheet(0.7), people[index]);
      }
      const done = await Promise.all(ids.map((id, index) => complete(id, people[index])));
      expect(done.map(({ status }) => status)).toEqual([200, 200]);
      const mails = await mailsTo(consultant);
      expect(
        mails.map(({ body }) => /마치지 않은 평가위원이 1명|평가를 마감해 주세요/.exec(body)?.[0]),
      ).toEqual(expect.arrayContaining(['마치지 않은 평가위원이 1명', '평가를 마감해 주세요']));
      expect(mails).toHaveLength(2);
      // The address of the case may hold any digits.
      for (const { body } of mails)
        expect(body.replaceAll(/https?:\S+/g, '')).not.toMatch(/70|점|강평가|고심사/);
    });
  });

  describe('scoring', () => {
    let id: string;
    beforeEach(async () => {
      id = await assigned();
      await declare(id, false);
    });

    it('saves part of a sheet at a time and answers the running total', async () => {
      const [first, next] = fullSheet();
      expect((await score(id, [first ?? {}])).body).toMatchObject({ total: 4 });
      expect((await score(id, [next ?? {}, { ...first, points: 2.5 }])).body).toMatchObject({ total: 6.5 });
    });

    it('names every bad item and saves none', async () => {
      const refused = await score(id, [
        { criterion: 'capability.condition', points: 5, justification: '맞는 점수' },
        { criterion: 'capability.condition', points: 5, justification: '두 번' },
        { criterion: 'capability.charm', points: 5, justification: '없는 지표' },
        { criterion: 'goal.scope', points: 10.1, justification: '배점 초과' },
      ]);
      expect(refused).toMatchObject({
        status: 400,
        body: {
          errors: [
            { field: 'items[1].criterion' },
            { field: 'items[2].criterion' },
            { field: 'items[3].points' },
          ],
        },
      });
      expect((await evaluator.client.get<ScoreSheetView>(`/assignments/${id}`)).body.items).toEqual([]);
    });

    it.each([-0.1, 4.55, '5', null])('400 for points of %p', async (points) => {
      expect((await score(id, [{ criterion: 'goal.kpi', points, justification: '근거' }])).status).toBe(400);
    });

    it('completes only with every criterion scored, and locks the sheet', async () => {
      await score(id, fullSheet().slice(0, 15));
      const refused = await complete(id);
      expect(refused).toMatchObject({ status: 422, body: { type: 'incomplete' } });
      expect((refused.body as unknown as { errors: object[] }).errors).toEqual([
        expect.objectContaining({ field: 'feasibility.schedule' }),
        expect.objectContaining({ field: 'feasibility.policy-fit' }),
      ]);
      await score(id, fullSheet());
      expect(await complete(id)).toMatchObject({ status: 200, body: { status: 'completed', total: 80 } });
      expect(await score(id, fullSheet(1))).toMatchObject({ status: 409, body: { found: 'completed' } });
      expect(await complete(id)).toMatchObject({ status: 409, body: { found: 'completed' } });
    });

    it('keeps points without a reason as a draft, and completes only with reasons', async () => {
      const [first, ...rest] = fullSheet();
      expect((await score(id, [{ ...first, justification: '' }, ...rest])).body).toMatchObject({ total: 80 });
      expect(await complete(id)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'capability.condition', code: 'reason-missing' }] },
      });
      const sheet = await evaluator.client.get<ScoreSheetView>(`/assignments/${id}`);
      expect(sheet.body).toMatchObject({ scored: rest.length, criteria: rubric.length });
      await score(id, [first ?? {}]);
      expect((await complete(id)).status).toBe(200);
    });

    describe('from two windows', () => {
      const criterion = 'goal.kpi';
      const send = (points: number, baseVersion?: number, others: object[] = []) =>
        evaluator.client.put<SavedScoresView & Problem>(`/assignments/${id}/scores`, {
          items: [{ criterion, points, justification: '근거', baseVersion }, ...others],
        });
      const stands = async () =>
        (await evaluator.client.get<ScoreSheetView>(`/assignments/${id}`)).body.items.map(
          ({ criterion: name, points, version }) => [name, points, version],
        );

      it('never puts an older value over a newer one, and saves nothing of that request', async () => {
        expect((await send(2, 0)).body.items).toMatchObject([{ points: 2, version: 1 }]);
        expect((await send(5, 1)).body.items).toMatchObject([{ points: 5, version: 2 }]);
        const other = { criterion: 'goal.scope', points: 3, justification: '근거', baseVersion: 0 };
        const stale = await send(2, 1, [other]);
        expect(stale).toMatchObject({
          status: 409,
          body: {
            type: 'conflict',
            currentVersion: 2,
            currentValue: { criterion, points: 5, justification: '근거', version: 2 },
            conflicts: [{ field: 'items[0]', currentVersion: 2 }],
          },
        });
        expect(await stands()).toEqual([[criterion, 5, 2]]);
      });

      it('takes what carries no version, and the same value again without counting it', async () => {
        await send(2, 0);
        expect((await send(3)).body.items).toMatchObject([{ points: 3, version: 2 }]);
        expect((await send(3, 1)).body.items).toMatchObject([{ points: 3, version: 2 }]);
        expect((await send(3)).body.items).toMatchObject([{ points: 3, version: 2 }]);
      });

      it('keeps old and new with the reason in the history, for the auditor alone', async () => {
        await send(2, 0);
        await send(5, 1);
        expect(await historyOf('scores-saved')).toEqual([
          {
            assignmentId: id,
            items: [{ criterion, version: 1, from: null, to: { points: 2, justification: '근거' } }],
          },
          {
            assignmentId: id,
            items: [
              {
                criterion,
                version: 2,
                from: { points: 2, justification: '근거' },
                to: { points: 5, justification: '근거' },
              },
            ],
          },
        ]);
        const seen = await consultant.client.get<Page<AuditEventView>>(path('events'));
        const [latest] = seen.body.items.filter(({ action }) => action === 'application.scores-saved');
        expect(latest?.details).toEqual({ assignmentId: id, criteria: [criterion] });
      });

      it('lets one of two at once through when both saw the same', async () => {
        await send(1, 0);
        const answers = await Promise.all([send(2, 1), send(3, 1)]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      });
    });

    it('shows points to staff only once completed, to the auditor always', async () => {
      await score(id, fullSheet());
      const auditor = await givenPerson(opened, 'auditor');
      const sheets = (by: Person) => by.client.get<{ items: StaffScoreSheetView[] }>(path('assignments'));
      expect((await sheets(consultant)).body.items[0]?.items).toEqual([]);
      expect((await sheets(auditor)).body.items[0]?.items).toHaveLength(17);
      await complete(id);
      expect((await sheets(consultant)).body.items[0]).toMatchObject({ total: 80, evaluatorName: '강평가' });
    });

    it('refuses scores of a withdrawn application', async () => {
      await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [
        applicationId,
      ]);
      expect(await score(id, fullSheet())).toMatchObject({ status: 409, body: { found: 'withdrawn' } });
    });
  });

  describe('visiting the site', () => {
    beforeEach(() => assign([evaluator.userId]));

    it('records the three checks and the bonus items found true, and can be corrected', async () => {
      expect(await visit()).toMatchObject({ status: 200, body: { bonusAccepted: ['standards'] } });
      opened.clock.advance({ days: 2 });
      expect((await visit({ visitedOn: '2026-11-24', bonusAccepted: [] })).status).toBe(200);
      const rows = await opened.database.asOwner(
        'SELECT visited_on::text, bonus_accepted FROM site_visits WHERE application_id = $1',
        [applicationId],
      );
      expect(rows).toEqual([{ visited_on: '2026-11-24', bonus_accepted: [] }]);
    });

    const check = (code: string) => ({ code, pass: true, note: '' });
    it.each([
      [{ visitedOn: '2026-11-24' }, 'visitedOn'],
      [{ visitedOn: '2026-02-30' }, 'visitedOn'],
      [{ visitedOn: '2026-11-22' }, 'visitedOn'],
      [{ checks: [{ code: 'factory-operating', pass: false, note: '\u3164' }] }, 'checks[0].note'],
      [{ checks: [check('factory-operating'), check('site-matches-plan')] }, 'checks'],
      [
        { checks: [check('factory-operating'), check('factory-operating'), check('equipment-works')] },
        'checks[1].code',
      ],
      [{ checks: [check('smells-nice')] }, 'checks[0].code'],
      [{ bonusAccepted: ['standards', 'operation-rate'] }, 'bonusAccepted[1]'],
      [{ bonusAccepted: ['free-coffee'] }, 'bonusAccepted[0]'],
      [{ bonusAccepted: ['standards', 'standards'] }, 'bonusAccepted[1]'],
      [{ weather: 'fine' }, 'weather'],
    ])('400 for %j, naming %s', async (change, field) => {
      const { status, body } = await visit(change);
      expect(status).toBe(400);
      expect((body['errors'] as { field: string }[]).map((error) => error.field)).toContain(field);
    });
  });

  describe('visiting the site from two windows', () => {
    beforeEach(() => assign([evaluator.userId]));

    it('refuses a visit, or a check, that was written from an older one', async () => {
      expect((await visit({ baseVersion: 0 })).body).toMatchObject({
        version: 1,
        checks: [{ version: 1 }, {}, {}],
      });
      const failing = (baseVersion?: number) => [
        {
          code: 'factory-operating',
          pass: false,
          note: '멈춰 있음',
          ...(baseVersion === undefined ? {} : { baseVersion }),
        },
        { code: 'site-matches-plan', pass: true, note: '확인' },
        { code: 'equipment-works', pass: true, note: '확인' },
      ];
      expect((await visit({ checks: failing(1) })).body).toMatchObject({
        version: 2,
        checks: [{ version: 2 }, { version: 1 }, { version: 1 }],
      });
      expect(await visit({ baseVersion: 1 })).toMatchObject({
        status: 409,
        body: { type: 'conflict', currentVersion: 2, currentValue: { visitedOn: '2026-11-23' } },
      });
      const passing = [
        { code: 'factory-operating', pass: true, note: '확인', baseVersion: 1 },
        ...failing().slice(1),
      ];
      expect(await visit({ checks: passing })).toMatchObject({
        status: 409,
        body: {
          conflicts: [
            {
              field: 'checks[0]',
              currentVersion: 2,
              currentValue: { code: 'factory-operating', pass: false, note: '멈춰 있음' },
            },
          ],
        },
      });
      expect((await visit({ checks: failing(), baseVersion: 1 })).body).toMatchObject({ version: 2 });
    });

    it('keeps what stood before and what stands in the history', async () => {
      await visit();
      await visit({ bonusAccepted: [] });
      expect(await historyOf('site-visit-recorded')).toMatchObject([
        { version: 1, from: null, to: { bonusAccepted: ['standards'] } },
        { version: 2, from: { bonusAccepted: ['standards'] }, to: { bonusAccepted: [] } },
      ]);
    });
  });

  describe('reviewing the cost', () => {
    beforeEach(() => assign([evaluator.userId]));

    it.each([
      [399_999_999, { note: '\u200b' }, 'note'],
      [1, {}, 'acceptedTotalCostKrw'],
      [1_000_000, {}, 'acceptedTotalCostKrw'],
    ])('400 for %d with %j, naming %s', async (amount, change, field) => {
      expect(await cost(amount, change)).toMatchObject({ status: 400, body: { errors: [{ field }] } });
      expect(await historyOf('cost-reviewed')).toEqual([]);
    });

    it('refuses a review that was written from an older one, with what stands', async () => {
      expect((await cost(400_000_000, { note: '', baseVersion: 0 })).body).toMatchObject({
        version: 1,
        status: 'final',
        settledBy: 'no-cut',
      });
      expect((await cost(390_000_000, { baseVersion: 1 })).body).toMatchObject({ version: 2 });
      expect(await cost(380_000_000, { baseVersion: 1 })).toMatchObject({
        status: 409,
        body: {
          type: 'conflict',
          currentVersion: 2,
          currentValue: { acceptedTotalCostKrw: 390_000_000, note: '조정' },
        },
      });
      expect(await historyOf('cost-reviewed')).toMatchObject([
        { version: 1, from: null, to: { acceptedTotalCostKrw: 400_000_000, note: '' } },
        {
          version: 2,
          from: { acceptedTotalCostKrw: 400_000_000 },
          to: { acceptedTotalCostKrw: 390_000_000, note: '조정' },
        },
      ]);
    });

    it('works the funding plan out again from the accepted cost', async () => {
      const answer = await cost(300_000_000);
      expect(answer.status).toBe(200);
      expect(answer.body.fundingPlan).toMatchObject({
        totalCostKrw: 300_000_000,
        governmentKrw: 150_000_000,
        companyKrw: 150_000_000,
        companyInKindKrw: 30_000_000,
      });
    });

    it('accepts exactly what was applied for and not one won more', async () => {
      expect((await cost(400_000_000)).status).toBe(200);
      expect(await cost(400_000_001)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'acceptedTotalCostKrw' }] },
      });
    });

    it.each([0, -1, 1.5, '400000000'])('400 for %p', async (amount) => {
      expect((await cost(amount as number)).status).toBe(400);
    });
  });

  describe('a cut', () => {
    let applicant: Person;
    beforeEach(async () => {
      applicant = await givenPerson(opened, 'applicant');
      const [row] = await opened.database.asOwner<{ id: string }>(
        'SELECT company_id AS id FROM applications WHERE id = $1',
        [applicationId],
      );
      await opened.database.asOwner('UPDATE memberships SET company_id = $1 WHERE user_id = $2', [
        row?.id,
        applicant.userId,
      ]);
      for (const name of ['김', '이', '박'])
        await completed(await givenPerson(opened, 'evaluator', { name }));
      await visit();
    });
    const respond = (accepted: boolean, note = '', by = applicant) =>
      by.client.post<CostReviewView>(path('cost-review/response'), { accepted, note });
    const seenBy = async (by: Person) =>
      (await by.client.get<ApplicationView>(`/applications/${applicationId}`)).body;
    const mailsTo = async ({ email }: Person) =>
      (
        await opened.database.asOwner<{ subject: string }>(
          'SELECT subject FROM outbox WHERE recipient = $1',
          [email],
        )
      ).map(({ subject }) => subject);

    it('says to the company alone that its answer is due, and until when', async () => {
      expect(await seenBy(applicant)).toMatchObject({ costAnswerAwaited: false, nextDueAt: null });
      await cost(380_000_001);
      const due = { costAnswerAwaited: true, nextDueAt: '2026-11-30T23:59:59.999+09:00' };
      for (const who of [applicant, consultant]) {
        const seen = await seenBy(who);
        expect(seen).toMatchObject(due);
        expect(seen.journey.find(({ state }) => state === 'current')).toMatchObject({
          who: '도입기업 (답변 차례)',
          until: due.nextDueAt,
        });
      }
      const { body } = await applicant.client.get<Page<ApplicationSummary>>('/applications');
      expect(body.items[0]).toMatchObject(due);
      opened.clock.set('2026-12-01T00:00:00.000+09:00');
      expect(await seenBy(applicant)).toMatchObject({ costAnswerAwaited: false, nextDueAt: null });
      opened.clock.set(TEST_NOW);
      await respond(true);
      expect(await seenBy(applicant)).toMatchObject({ costAnswerAwaited: false, nextDueAt: null });
    });

    it('keeps the review open until the company agrees', async () => {
      expect((await cost(380_000_001)).body).toMatchObject({
        status: 'awaiting-answer',
        answerDueOn: '2026-11-30',
        settledBy: null,
      });
      expect((await mailsTo(applicant)).join()).toContain('원가계산 결과를 확인해 주세요');
      expect(await close()).toMatchObject({
        status: 409,
        body: { type: 'cost-review-open', found: 'awaiting-answer' },
      });
      expect((await respond(true, '', consultant)).status).toBe(403);
      expect((await respond(true)).body).toMatchObject({
        status: 'final',
        settledBy: 'agreement',
        answer: { accepted: true },
      });
      expect((await mailsTo(consultant)).join()).toContain('동의했습니다');
      expect(await respond(true)).toMatchObject({ status: 409, body: { found: 'final' } });
      expect((await close()).status).toBe(200);
    });

    it('goes back to the consultant with an objection, whose next review is final', async () => {
      await cost(380_000_001);
      expect(await respond(false)).toMatchObject({ status: 400, body: { errors: [{ field: 'note' }] } });
      expect((await respond(false, '견적서를 다시 보아 주십시오.')).body).toMatchObject({
        status: 'objected',
      });
      expect(await close()).toMatchObject({ status: 409, body: { found: 'objected' } });
      expect((await cost(380_000_001)).body).toMatchObject({
        status: 'final',
        settledBy: 'decision-on-objection',
        answer: { accepted: false, note: '견적서를 다시 보아 주십시오.' },
      });
      expect((await close()).status).toBe(200);
    });

    it('is final after five working days without an answer, and not a moment before', async () => {
      await cost(380_000_001);
      opened.clock.set('2026-11-30T23:59:59.999+09:00');
      expect(await close()).toMatchObject({ status: 409, body: { type: 'cost-review-open' } });
      opened.clock.set('2026-12-01T00:00:00.000+09:00');
      expect((await seenBy(consultant)).costReview).toMatchObject({ status: 'final', settledBy: 'lapse' });
      expect(await respond(false, '늦었습니다.')).toMatchObject({
        status: 409,
        body: { type: 'deadline-passed' },
      });
      expect((await close()).status).toBe(200);
      expect(await historyOf('cost-review-lapsed')).toMatchObject([{ answerDueOn: '2026-11-30' }]);
    });

    it('shows the company what it is asked about and the money as applied for; an uncut review is not its own to see yet', async () => {
      await cost(400_000_000);
      expect((await seenBy(applicant)).costReview).toBeNull();
      await cost(380_000_001);
      const asked = await seenBy(applicant);
      expect(asked).toMatchObject({
        costReview: { acceptedTotalCostKrw: 380_000_001, appliedTotalCostKrw: 400_000_000 },
        fundingPlan: { totalCostKrw: 400_000_000 },
        totalCostKrw: 400_000_000,
        acceptedTotalCostKrw: null,
      });
      await respond(true);
      for (const by of [applicant, consultant]) {
        expect(await seenBy(by)).toMatchObject({
          fundingPlan: { totalCostKrw: 380_000_001, governmentKrw: 190_000_000 },
          appliedFundingPlan: { totalCostKrw: 400_000_000, governmentKrw: 200_000_000 },
          totalCostKrw: 380_000_001,
          governmentKrw: 190_000_000,
          acceptedTotalCostKrw: 380_000_001,
          appliedTotalCostKrw: 400_000_000,
          appliedGovernmentKrw: 200_000_000,
        });
      }
      expect((await seenBy(evaluator)).costReview ?? null).toBeNull();
    });

    it('tells the company nothing of what staff found in its history', async () => {
      await cost(380_000_001);
      const { body } = await applicant.client.get<Page<AuditEventView>>(path('events'));
      const details = body.items
        .filter(({ actorRole }) => actorRole === 'consultant')
        .map((event) => Object.values(event.details as object));
      expect(details.flat().every((value) => typeof value === 'string')).toBe(true);
    });
  });

  describe('closing the review', () => {
    it('wants a reason below the quorum, and keeps it', async () => {
      await completed();
      await completed(second);
      await visit();
      await cost(400_000_000);
      expect(await close(consultant, {})).toMatchObject({
        status: 422,
        body: { type: 'incomplete', errors: [{ field: 'belowQuorumReason', code: 'below-quorum' }] },
      });
      expect((await close(consultant, { belowQuorumReason: '위원을 더 구하지 못했습니다.' })).status).toBe(
        200,
      );
      expect(await historyOf('completeReview')).toMatchObject([
        { completed: 2, quorum: 3, belowQuorumReason: '위원을 더 구하지 못했습니다.' },
      ]);
    });

    it('wants none with the quorum', async () => {
      for (const name of ['김', '이', '박'])
        await completed(await givenPerson(opened, 'evaluator', { name }));
      await visit();
      await cost(400_000_000);
      expect((await close(consultant, {})).status).toBe(200);
    });

    it('names what is missing, one thing after the other', async () => {
      const id = await assigned();
      const missing = async (): Promise<string[]> => {
        const { status, body } = await close();
        expect(status).toBe(422);
        return (body['errors'] as { field: string }[]).map(({ field }) => field);
      };
      expect(await missing()).toEqual(['assignments', 'siteVisit', 'costReview']);
      await visit();
      await cost(400_000_000);
      expect(await missing()).toEqual(['assignments']);
      await declare(id, true, '이해관계가 있습니다.');
      expect(await missing()).toEqual(['assignments']);
      await completed(second);
      expect(await close()).toMatchObject({ status: 200, body: { status: 'review-completed' } });
      expect(await close()).toMatchObject({ status: 409, body: { found: 'review-completed' } });
      expect(await visit()).toMatchObject({ status: 409, body: { found: 'review-completed' } });
      expect(await cost(1_000_000)).toMatchObject({ status: 409, body: { found: 'review-completed' } });
    });

    it('refuses an application that is not under review', async () => {
      expect(await close()).toMatchObject({ status: 409, body: { found: 'plan-submitted' } });
      expect(await visit()).toMatchObject({ status: 409, body: { found: 'plan-submitted' } });
      expect(await cost(400_000_000)).toMatchObject({ status: 409, body: { found: 'plan-submitted' } });
    });

    it.each(['applicant', 'supplier', 'evaluator', 'officer', 'approver', 'auditor', 'admin'] as const)(
      '403 for %s',
      async (role) => {
        expect((await close(await givenPerson(opened, role))).status).toBe(403);
      },
    );
  });
});
