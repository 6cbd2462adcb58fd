import type { CompletenessView, Problem, SignaturesView, SignatureView } from '@subsidy/contract';
import { createHash } from 'node:crypto';
import { givenApplication, givenFiling } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const NOTICE = 'notice-with-signatures';
const STATEMENT = '계획서의 내용대로 함께 수행하겠습니다.';
const SIGNATURES = [
  { name: 'company', label: '도입기업 확약', by: 'applicant', statement: STATEMENT },
  { name: 'supplier', label: '공급기업 확약', by: 'supplier', statement: STATEMENT },
];

interface Page {
  stage: string;
  signatures?: object[];
}

/** The open sample's terms with signatures of both parties on the first page of the plan. */
async function givenNoticeWithSignatures({ database }: TestPortal): Promise<void> {
  const [row] = await database.asOwner<{ terms: { form: Page[] } }>(
    `SELECT terms FROM notice_versions WHERE notice_id = 'sample-advanced' AND version = 1`,
  );
  const terms = structuredClone(row?.terms ?? { form: [] });
  const page = terms.form.find(({ stage }) => stage === 'plan');
  if (page !== undefined) page.signatures = SIGNATURES;
  const text = JSON.stringify(terms);
  await database.asOwner(
    `INSERT INTO notices (id, title, program, sample, office_id)
      SELECT $1, '서명 받는 공고', program, true, office_id FROM notices WHERE id = 'sample-advanced'`,
    [NOTICE],
  );
  await database.asOwner(
    `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at, terms,
       terms_sha256)
      SELECT $1, 1, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at, $2, $3
        FROM notice_versions WHERE notice_id = 'sample-advanced' AND version = 1`,
    [NOTICE, text, createHash('sha256').update(text).digest('hex')],
  );
}

describe('서명 over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let supplier: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    await givenNoticeWithSignatures(opened);
    supplier = await givenPerson(opened, 'supplier');
  });
  afterAll(() => opened.close());

  beforeEach(async () => {
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, {
      status: 'plan-open',
      noticeId: NOTICE,
      type: 'advanced',
      supplierId: supplier.supplierId,
    });
    await givenFiling(opened, id);
  });

  const list = async (by: Person) =>
    (await by.client.get<SignaturesView>(`/applications/${id}/signatures`)).body.signatures;
  const states = async (by: Person) => (await list(by)).map(({ name, state }) => [name, state]);
  const sign = (by: Person, name: string, agreed = true) =>
    by.client.post<SignatureView & Problem>(`/applications/${id}/signatures`, { name, agreed });
  const doubts = async () =>
    (await applicant.client.get<CompletenessView>(`/applications/${id}/completeness`)).body.doubts
      .map(({ code }) => code)
      .filter((code) => code.startsWith('signature-'));

  it('names what is missing at the plan and holds nothing up', async () => {
    expect(await states(applicant)).toEqual([
      ['company', 'missing'],
      ['supplier', 'missing'],
    ]);
    expect(await doubts()).toEqual(['signature-missing', 'signature-missing']);
  });

  it('is given by each party in its own account, with who and for whom', async () => {
    const { status, body } = await sign(applicant, 'company');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      state: 'signed',
      organizationName: '한빛정밀',
      statement: STATEMENT,
      contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect((await sign(supplier, 'supplier')).body).toMatchObject({
      state: 'signed',
      organizationName: '지능공정',
    });
    expect(await doubts()).toEqual([]);
  });

  it.each([
    ['of the other party', 'supplier', true, 'name'],
    ['that the form does not ask for', 'mayor', true, 'name'],
    ['without having read it', 'company', false, 'agreed'],
  ])('refuses one %s', async (_what, name, agreed, field) => {
    const { status, body } = await sign(applicant, name, agreed);
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, [field]]);
  });

  it('is nobody else’s to give or to read', async () => {
    const stranger = await givenPerson(opened, 'applicant');
    expect((await sign(stranger, 'company')).status).toBe(404);
    const consultant = await givenPerson(opened, 'consultant');
    expect((await sign(consultant, 'company')).status).toBe(403);
    // Nobody outside reads a plan that is being written.
    expect(await list(consultant)).toEqual([]);
  });

  it('is outdated by a change of what was signed, and given once more', async () => {
    await sign(applicant, 'company');
    await sign(supplier, 'supplier');
    const changes = [{ field: 'plan.scope', baseVersion: 0, value: '바뀐 내용' }];
    const saved = await applicant.client.patch<Problem>(`/applications/${id}`, { changes });
    expect([saved.status, saved.body.errors]).toEqual([200, undefined]);
    expect(await states(supplier)).toEqual([
      ['company', 'outdated'],
      ['supplier', 'outdated'],
    ]);
    expect(await doubts()).toEqual(['signature-outdated', 'signature-outdated']);
    await sign(applicant, 'company');
    expect(await states(applicant)).toEqual([
      ['company', 'signed'],
      ['supplier', 'outdated'],
    ]);
  });

  it('stays one for one content, whoever presses twice at once', async () => {
    await Promise.all([sign(applicant, 'company'), sign(applicant, 'company')]);
    const rows = await opened.database.asOwner('SELECT 1 FROM form_signatures WHERE application_id = $1', [
      id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is not taken once the case is over', async () => {
    const over = await applicant.client.post<Problem>(`/applications/${id}/withdrawal`, {
      reason: '그만둡니다.',
    });
    expect(over.status).toBe(200);
    expect((await sign(applicant, 'company')).body).toMatchObject({ status: 409 });
  });
});
