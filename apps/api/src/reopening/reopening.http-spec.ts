import type {
  ApplicationSummary,
  ApplicationView,
  DocumentView,
  Page,
  Problem,
  ReceiptView,
  ReopeningView,
} from '@subsidy/contract';
import { givenApplication, givenDocument } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

const DECLARED = { declaration: true, consents: ['information-use'] };
type Reopened = ReopeningView & Pick<Problem, 'type' | 'found'>;
const TITLE = 'project.title';

describe('a filed application that its company writes anew', () => {
  let opened: TestPortal;
  let applicant: Person;
  let consultant: Person;
  let id: string;
  let filed: ReceiptView;

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
    id = await givenApplication(opened, applicant, { status: 'draft' });
    filed = (await submit('first')).body;
  });

  const at = () => `/applications/${id}`;
  const submit = (key: string) =>
    applicant.client.post<ReceiptView & Problem>(`${at()}/submission`, DECLARED, { 'idempotency-key': key });
  const reopen = (by = applicant) => by.client.post<Reopened>(`${at()}/reopening`, {});
  const drop = () => applicant.client.delete<Reopened>(`${at()}/reopening`);
  const read = async (by = applicant) => (await by.client.get<ApplicationView>(at())).body;
  const titleSeenBy = async (by: Person) => (await read(by)).fields[TITLE];
  const rename = async (value: string) => {
    const baseVersion = (await read()).versions[TITLE] ?? 0;
    return applicant.client.patch<Problem>(at(), { changes: [{ field: TITLE, baseVersion, value }] });
  };
  const inForce = () =>
    opened.database.asOwner<Record<string, unknown>>(
      'SELECT number, receipt_number AS receipt, in_force FROM filings WHERE application_id = $1 ORDER BY number',
      [id],
    );

  it('edits a copy while staff go on reading what stands, and files it under a new receipt', async () => {
    const before = await titleSeenBy(applicant);
    const { status, body } = await reopen();
    expect([status, body.status]).toEqual([200, 'submitted']);
    expect(body.reopenedAt).not.toBeNull();
    expect((await read()).open).toEqual({ fields: 'application', documentTypes: 'application' });
    expect((await rename('고친 과제')).status).toBe(200);
    expect([await titleSeenBy(applicant), await titleSeenBy(consultant)]).toEqual(['고친 과제', before]);

    const { status: second, body: receipt } = await submit('second');
    expect(second).toBe(201);
    expect(receipt.receiptNumber).not.toBe(filed.receiptNumber);
    expect(await titleSeenBy(consultant)).toBe('고친 과제');
    expect(await read()).toMatchObject({
      reopenedAt: null,
      receiptNumber: receipt.receiptNumber,
      status: 'submitted',
      open: { fields: [], documentTypes: [] },
    });
    const found = await consultant.client.get<Page<ApplicationSummary>>(
      `/applications?query=${receipt.receiptNumber}`,
    );
    expect(found.body.items.map((one) => one.id)).toEqual([id]);
    expect(await inForce()).toEqual([
      { number: 1, receipt: filed.receiptNumber, in_force: false },
      { number: 2, receipt: receipt.receiptNumber, in_force: true },
    ]);
  });

  it('gives each key its own receipt for ever, and no third one without being opened again', async () => {
    await reopen();
    const { body: second } = await submit('second');
    expect((await submit('first')).body.receiptNumber).toBe(filed.receiptNumber);
    expect((await submit('second')).body.receiptNumber).toBe(second.receiptNumber);
    expect((await submit('third')).body.type).toBe('idempotency-key-reused');
    await reopen();
    expect((await submit('third')).status).toBe(201);
  });

  it('dropped, what was filed stands on the page too: answers and documents', async () => {
    const before = await read();
    await reopen();
    await rename('버릴 과제');
    const [kept] = before.documents;
    if (kept === undefined) throw new Error('the filed application has no document');
    expect((await applicant.client.delete(`${at()}/documents/${kept.id}`)).status).toBe(204);
    await givenDocument(opened, id, applicant, kept.documentType);
    const { status, body } = await drop();
    expect([status, body.reopenedAt]).toEqual([200, null]);
    const names = (documents: readonly DocumentView[]) => documents.map((one) => one.id).sort();
    const after = await read();
    expect(after.fields).toEqual(before.fields);
    expect(names(after.documents)).toEqual(names(before.documents));
    await reopen();
    expect((await read()).fields).toEqual(before.fields);
    expect(names((await read()).documents)).toEqual(names(before.documents));
  });

  it('the deadline drops it: the company reads what it filed, the desk goes on, a supplement shows no lost edit', async () => {
    const before = await titleSeenBy(applicant);
    const { closesAt } = await read();
    await reopen();
    await rename('늦은 과제');
    opened.clock.set(new Date(Date.parse(closesAt ?? '') + 1).toISOString());
    expect(await titleSeenBy(applicant)).toBe(before);
    expect((await submit('late')).body.type).toBe('deadline-passed');
    expect((await rename('더 늦은 과제')).body.type).toBe('deadline-passed');
    const dueOn = new Date(Date.parse(closesAt ?? '') + 5 * 86_400_000).toISOString().slice(0, 10);
    const asked = await consultant.client.post(`${at()}/supplement-requests`, {
      dueOn,
      items: [{ field: TITLE, reason: '짧습니다.' }],
    });
    expect(asked.status).toBe(201);
    expect(await titleSeenBy(applicant)).toBe(before);
    expect(await read()).toMatchObject({ reopenedAt: null, open: { fields: [TITLE] } });
  });

  it('holds the desk back while it is open', async () => {
    await reopen();
    const check = await consultant.client.post<Problem>(`${at()}/requirement-check`, {
      outcome: 'pass',
      reasons: [],
    });
    const supplement = await consultant.client.post<Problem>(`${at()}/supplement-requests`, {
      dueOn: TEST_NOW.slice(0, 10),
      items: [{ field: TITLE, reason: '짧습니다.' }],
    });
    expect([check, supplement].map(({ status, body }) => [status, body.type])).toEqual([
      [409, 'reopened'],
      [409, 'reopened'],
    ]);
    const { allowedActions } = await read(consultant);
    expect(allowedActions.filter(({ allowed }) => allowed)).toEqual([]);
    await drop();
    expect(
      (await consultant.client.post(`${at()}/requirement-check`, { outcome: 'pass', reasons: [] })).status,
    ).toBe(200);
  });

  it('is withdrawn with its case', async () => {
    await reopen();
    expect((await applicant.client.post(`${at()}/withdrawal`, { reason: '그만둡니다.' })).status).toBe(200);
    expect((await drop()).body.found).toBe('withdrawn');
  });

  it('is not opened while a fail waits, a supplement is open, twice, late, as a draft, or by anybody else', async () => {
    const refusal = async (by = applicant) => {
      const { status, body } = await reopen(by);
      return [status, body.type];
    };
    await reopen();
    expect(await refusal()).toEqual([409, 'out-of-order']);
    await drop();
    expect((await drop()).body.type).toBe('out-of-order');
    expect(await refusal(consultant)).toEqual([403, 'forbidden']);
    expect(await refusal(await givenPerson(opened, 'applicant'))).toEqual([404, 'not-found']);
    const failed = await consultant.client.post(`${at()}/requirement-check`, {
      outcome: 'fail',
      reasons: [{ ruleId: 'manufacturer', note: '제조업이 아닙니다.' }],
    });
    expect(failed).toMatchObject({ status: 200 });
    expect(await refusal()).toEqual([409, 'under-check']);
    const second = await givenPerson(opened, 'consultant');
    await second.client.post(`${at()}/requirement-check/return`, { reason: '업종 증빙을 다시 보세요.' });
    opened.clock.set(new Date(Date.parse((await read()).closesAt ?? '') + 1).toISOString());
    expect(await refusal()).toEqual([409, 'deadline-passed']);
    opened.clock.set(TEST_NOW);
    id = await givenApplication(opened, await givenPerson(opened, 'applicant'), { status: 'draft' });
  });

  it('of two people who hand in and drop at once one wins, and nothing is half done', async () => {
    await reopen();
    await rename('둘이 함께');
    const [handedIn, dropped] = await Promise.all([submit('second'), drop()]);
    expect([handedIn.status === 201, dropped.status === 200].filter(Boolean)).toHaveLength(1);
    expect((await inForce()).filter((one) => one['in_force'] === true)).toHaveLength(1);
    expect(await titleSeenBy(applicant)).toBe(await titleSeenBy(consultant));
  });
});
