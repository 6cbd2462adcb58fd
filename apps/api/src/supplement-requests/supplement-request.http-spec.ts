import type {
  ApplicationCounts,
  ApplicationSummary,
  ApplicationView,
  Page,
  SupplementRequestView,
} from '@subsidy/contract';
import { givenApplication, givenDocument } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

describe('supplement requests over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let consultant: Person;
  let applicationId: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
  });
  afterAll(async () => {
    await expectWholeRecord(opened);
    await opened.close();
  });

  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
    applicationId = await givenApplication(opened, applicant);
  });

  const ask = (body: object, by = consultant) =>
    by.client.post(`/applications/${applicationId}/supplement-requests`, body);
  const aRequest = {
    dueOn: '2026-11-30',
    items: [
      { field: 'project.title', reason: '과제명이 너무 짧습니다.' },
      { documentType: 'financial-statements', reason: '2024년 재무제표가 빠졌습니다.' },
    ],
  };
  const respond = (requestId: string, by = applicant) =>
    by.client.post<SupplementRequestView>(
      `/applications/${applicationId}/supplement-requests/${requestId}/response`,
      {
        note: '고쳤습니다.',
      },
    );
  const openRequestOf = async (): Promise<string | null> => {
    const rows = await opened.database.asOwner<{ id: string | null }>(
      'SELECT open_supplement_request_id AS id FROM applications WHERE id = $1',
      [applicationId],
    );
    return rows[0]?.id ?? null;
  };

  it('opens a request that keeps the values as they stood, and mails what and until when', async () => {
    const answer = await ask(aRequest);
    expect(answer.status).toBe(201);
    expect(await openRequestOf()).toBe(answer.body['id']);
    const kept = await opened.database.asOwner<{ before: Record<string, unknown> }>(
      'SELECT before FROM supplement_requests WHERE id = $1',
      [answer.body['id']],
    );
    expect(typeof kept[0]?.before['project.title']).toBe('string');
    expect(kept[0]?.before['financial-statements']).toEqual([
      expect.objectContaining({ fileName: 'financial-statements.pdf' }),
    ]);
    const mails = await opened.database.asOwner<{ subject: string; body: string }>(
      'SELECT subject, body FROM outbox WHERE application_id = $1 AND recipient = $2',
      [applicationId, applicant.email],
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain('2026. 11. 30.(월)까지');
    expect(mails[0]?.body).toContain('과제명이 너무 짧습니다.');
  });

  it('names every bad part of a request at once and keeps nothing', async () => {
    const { status, body } = await ask({
      dueOn: '2026-11-22',
      items: [
        { reason: '이름이 없습니다.' },
        { field: 'project.title', documentType: 'financial-statements', reason: '둘 다입니다.' },
        { field: 'plan.scope', reason: '계획서 항목입니다.' },
        { documentType: 'business-plan-attachment', reason: '계획서 서류입니다.' },
        { field: 'project.title', reason: '한 번' },
        { field: 'project.title', reason: '두 번' },
      ],
    });
    expect(status).toBe(400);
    expect((body['errors'] as { field: string }[]).map(({ field }) => field)).toEqual([
      'dueOn',
      'items[0]',
      'items[1]',
      'items[2]',
      'items[3]',
      'items[5]',
    ]);
    expect(await openRequestOf()).toBeNull();
  });

  it.each([
    { dueOn: '2026-11-31', items: aRequest.items },
    { dueOn: '2026-11-30', items: [] },
    { ...aRequest, urgent: true },
    { dueOn: '2026-11-30', items: [{ field: 'project.title' }] },
  ])('400 for a request that is not of the documented form (%#)', async (body) => {
    expect((await ask(body)).status).toBe(400);
  });

  it.each([
    ['2026-11-23', 400, 'too-early'],
    ['2026-11-24', 201, undefined],
    ['2026-12-23', 201, undefined],
    ['2026-12-24', 400, 'too-late'],
  ])('asked for on 2026-11-23 until %s: %i', async (dueOn, status, code) => {
    const answer = await ask({ ...aRequest, dueOn });
    expect(answer.status).toBe(status);
    const problems = (answer.body['errors'] ?? []) as { field: string; code: string }[];
    expect(problems.map((one) => [one.field, one.code])).toEqual(code === undefined ? [] : [['dueOn', code]]);
  });

  it('refuses a second one while the first is open', async () => {
    await ask(aRequest);
    expect(await ask(aRequest)).toMatchObject({ status: 409, body: { type: 'supplement-open' } });
  });

  it('refuses one at another status, naming it', async () => {
    applicationId = await givenApplication(opened, await givenPerson(opened, 'applicant'), {
      status: 'plan-open',
    });
    expect(await ask(aRequest)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'plan-open' },
    });
  });

  it("does not find another TechnoPark's application", async () => {
    const other = await givenPerson(opened, 'consultant', { technoParkCode: 'jeonbuk' });
    expect((await ask(aRequest, other)).status).toBe(404);
  });

  it.each(['applicant', 'supplier', 'evaluator', 'officer', 'approver', 'auditor', 'admin'] as const)(
    '403 for %s who asks',
    async (role) => {
      expect((await ask(aRequest, await givenPerson(opened, role))).status).toBe(403);
    },
  );

  it('closes with the answer, decides the eligibility anew, and cannot be answered twice', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    const answer = await respond(requestId);
    expect(answer).toMatchObject({ status: 200, body: { status: 'answered', note: '고쳤습니다.' } });
    expect(await openRequestOf()).toBeNull();
    const decisions = await opened.database.asOwner<{ stage: string }>(
      'SELECT stage FROM eligibility_decisions WHERE application_id = $1',
      [applicationId],
    );
    expect(decisions).toEqual([{ stage: 'supplement' }]);
    expect(await respond(requestId)).toMatchObject({ status: 409, body: { found: 'answered' } });
  });

  const mailsTo = ({ email }: Person) =>
    opened.database.asOwner<{ subject: string; body: string }>(
      'SELECT subject, body FROM outbox WHERE application_id = $1 AND recipient = $2 ORDER BY id DESC LIMIT 1',
      [applicationId, email],
    );

  it('tells the company under which number the answer arrived, and the TechnoPark that it did', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    const { receiptNumber } = (await respond(requestId)).body;
    expect(receiptNumber).toMatch(/-S1$/);
    const [arrived] = await mailsTo(applicant);
    expect(arrived?.subject).toBe(
      `[제조AI 지원사업 포털] 보완 답변을 접수했습니다 (접수번호 ${receiptNumber ?? ''})`,
    );
    const [answered] = await mailsTo(consultant);
    expect(answered?.subject).toContain('보완 답변이 도착했습니다');
    expect(answered?.body).toContain('고친 항목: 과제명, 최근 3년 재무제표');
    expect(answered?.body).toContain(`/applications/${applicationId}`);
  });

  const listed = async (query: string, by = consultant) =>
    (await by.client.get<Page<ApplicationSummary>>(`/applications?limit=100&${query}`)).body.items.find(
      ({ id }) => id === applicationId,
    );
  const counted = async (by = consultant) =>
    (await by.client.get<ApplicationCounts>('/applications/counts')).body;

  it('marks the case in the lists from the answer until it is decided on', async () => {
    const before = await counted();
    expect((await listed('status=submitted'))?.supplementAnsweredAt).toBeNull();
    const requestId = String((await ask(aRequest)).body['id']);
    expect(await listed('supplement=answered')).toBeUndefined();
    expect(await listed('supplement=open')).toMatchObject({ openSupplementRequestId: requestId });
    expect((await counted()).openSupplements).toBe(before.openSupplements + 1);

    await respond(requestId);
    expect(await listed('supplement=open')).toBeUndefined();
    expect(await listed('supplement=answered')).toMatchObject({
      supplementAnsweredAt: TEST_NOW,
      openSupplementRequestId: null,
    });
    expect(await counted()).toMatchObject({
      openSupplements: before.openSupplements,
      answeredSupplements: before.answeredSupplements + 1,
    });
    const stranger = await givenPerson(opened, 'consultant', { technoParkCode: 'pohang' });
    expect((await counted(stranger)).answeredSupplements).toBe(0);

    const again = String((await ask(aRequest)).body['id']);
    expect(await listed('supplement=answered')).toBeUndefined();
    await respond(again);
    expect(await listed('supplement=answered')).toBeDefined();
    const passed = await consultant.client.post(`/applications/${applicationId}/requirement-check`, {
      outcome: 'pass',
      reasons: [],
    });
    expect(passed.status).toBe(200);
    expect(await listed('supplement=answered')).toBeUndefined();
    expect((await listed('status=plan-open'))?.supplementAnsweredAt).toBeNull();
    expect((await consultant.client.get('/applications?supplement=maybe')).status).toBe(400);
  });

  it('the journey says that it is the turn of the company, as long as an answer is taken', async () => {
    const present = async () =>
      (await applicant.client.get<ApplicationView>(`/applications/${applicationId}`)).body.journey.find(
        ({ state }) => state === 'current',
      );
    expect(await present()).toMatchObject({ who: '경기테크노파크', until: null });
    await ask(aRequest);
    expect(await present()).toMatchObject({
      who: '도입기업 (답변 차례)',
      until: '2026-11-30T23:59:59.999+09:00',
    });
    opened.clock.set('2026-12-01T00:00:00.000+09:00');
    expect(await present()).toMatchObject({ who: '경기테크노파크', until: null });
  });

  it('tells nobody of an answer that was refused', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    opened.clock.set('2026-12-01T00:00:00.000+09:00');
    await respond(requestId);
    expect((await mailsTo(applicant))[0]?.subject).toContain('보완 요청');
    expect(await mailsTo(consultant)).toEqual([]);
  });

  it('refuses an answer while something named is missing, naming it', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    await opened.database.asOwner(
      `UPDATE application_fields SET value = 'null' WHERE application_id = $1 AND field = 'project.title'`,
      [applicationId],
    );
    await opened.database.asOwner(
      `UPDATE documents SET deleted_at = now() WHERE application_id = $1 AND document_type = 'financial-statements'`,
      [applicationId],
    );
    const refused = await respond(requestId);
    expect(refused).toMatchObject({ status: 422, body: { type: 'incomplete' } });
    const { errors } = refused.body as unknown as { errors: { field: string }[] };
    expect(errors.map(({ field }) => field)).toEqual(['project.title', 'financial-statements']);
    expect(await openRequestOf()).toBe(requestId);
  });

  it('is answered while a named document is still being scanned', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    await givenDocument(opened, applicationId, applicant, 'financial-statements', 'pending');
    expect((await respond(requestId)).status).toBe(200);
  });

  it('refuses an infected file for a document that only the request asks for', async () => {
    const items = [{ documentType: 'factory-approval', reason: '건설 중인지 확인이 필요합니다.' }];
    const requestId = String((await ask({ ...aRequest, items })).body['id']);
    await givenDocument(opened, applicationId, applicant, 'factory-approval', 'infected');
    expect(await respond(requestId)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'factory-approval', code: 'infected' }] },
    });
  });

  it('takes an answer until the last millisecond of the day in Seoul, and none after it', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    opened.clock.set('2026-12-01T00:00:00.000+09:00');
    expect(await respond(requestId)).toMatchObject({ status: 409, body: { type: 'deadline-passed' } });
    opened.clock.set('2026-11-30T23:59:59.999+09:00');
    expect((await respond(requestId)).status).toBe(200);
  });

  it("does not find another company's request", async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    expect((await respond(requestId, await givenPerson(opened, 'applicant'))).status).toBe(404);
  });

  it('lets one of two answers at once through', async () => {
    const requestId = String((await ask(aRequest)).body['id']);
    const answers = await Promise.all([respond(requestId), respond(requestId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
