import type {
  CompanyCertificateView,
  CompanyView,
  ListedCertificateView,
  Page,
  Problem,
  RequirementFactsView,
} from '@subsidy/contract';
import { A_PDF, TestClient } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { aBusinessNumber, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const PDF = { name: '사업자등록증.pdf', type: 'application/pdf', contents: A_PDF };
const PASS = { outcome: 'pass', reasons: [] };

/** What was asked for, or why not. */
type Answered<View> = View & Omit<Problem, keyof View>;

describe('the claim of a company on its number', () => {
  let opened: TestPortal;
  let owner: Person;
  let admin: Person;
  let consultant: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    admin = await givenPerson(opened, 'admin', { name: '관리자 하나' });
    consultant = await givenPerson(opened, 'consultant', { name: '경기 담당' });
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    owner = await givenPerson(opened, 'applicant');
  });

  const company = async (by = owner) => (await by.client.get<CompanyView>('/company')).body;
  const upload = (file = PDF, by = owner) =>
    by.client.upload<Answered<CompanyCertificateView>>('/company/certificates', {}, file);
  const decide = (id: string, how: string, body?: object, by = admin) =>
    by.client.post<Answered<ListedCertificateView>>(`/company-certificates/${id}/${how}`, body);

  it('is made by registering, and a pending one may draft and submit', async () => {
    const stranger = new TestClient(opened);
    const registration = {
      email: `claims-${aBusinessNumber()}@example.test`,
      password: 'a-long-password-of-their-own',
      name: '김대표',
      businessRegistrationNumber: aBusinessNumber(),
      companyName: '새한정밀',
      consents: ['privacy'],
    };
    expect((await stranger.post('/accounts', registration)).status).toBe(201);
    const [row] = await opened.database.asOwner<{ status: string }>(
      `SELECT k.status FROM company_claims k JOIN companies c ON c.id = k.company_id WHERE c.business_registration_number = $1`,
      [registration.businessRegistrationNumber],
    );
    expect(row).toEqual({ status: 'pending' });
    expect((await company()).claim).toMatchObject({ status: 'pending', provedAt: null });
    const answer = await owner.client.post('/applications', { noticeId: 'sample-open', type: 'ai-factory' });
    expect(answer.status).toBe(201);
  });

  it('is proved by a certificate that an administrator confirms, once', async () => {
    const { status, body } = await upload();
    expect([status, body.status, body.fileName]).toEqual([201, 'waiting', '사업자등록증.pdf']);
    const listed = await admin.client.get<Page<ListedCertificateView>>('/company-certificates');
    expect(listed.body.items[0]).toMatchObject({
      id: body.id,
      company: { id: owner.companyId, owner: { email: owner.email }, claim: { status: 'pending' } },
    });
    expect((await admin.client.get(`/company-certificates/${body.id}/file`)).status).toBe(200);
    expect((await owner.client.get(`/company-certificates/${body.id}/file`)).status).toBe(200);
    const other = await givenPerson(opened, 'applicant');
    expect((await other.client.get(`/company-certificates/${body.id}/file`)).status).toBe(404);

    const both = await Promise.all([decide(body.id, 'confirmation'), decide(body.id, 'confirmation')]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await company()).claim).toMatchObject({
      status: 'proved',
      provedBy: '관리자 하나',
      provedHow: 'certificate',
    });
    const again = await upload();
    expect([again.status, again.body.type]).toEqual([409, 'already-recorded']);
  });

  it('is returned with a reason; a new certificate takes the place of one that waits', async () => {
    const first = (await upload()).body.id;
    expect((await decide(first, 'return', { reason: '' })).status).toBe(400);
    const returned = await decide(first, 'return', { reason: '글자를 읽을 수 없습니다.' });
    expect(returned).toMatchObject({ status: 200, body: { status: 'returned' } });
    expect((await company()).certificate).toMatchObject({ returnReason: '글자를 읽을 수 없습니다.' });
    opened.clock.advance({ minutes: 1 });
    const second = (await upload()).body.id;
    opened.clock.advance({ minutes: 1 });
    const third = (await upload()).body.id;
    expect((await company()).certificate).toMatchObject({ id: third, status: 'waiting' });
    const late = await decide(second, 'confirmation');
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('새 사업자등록증')]);
    expect((await company()).claim.status).toBe('pending');
  });

  it('refuses by name what is no certificate, and an eleventh in a day', async () => {
    const fields = async (file: typeof PDF) => {
      const { status, body } = await upload(file);
      return [status, body.errors?.map(({ field, code }) => `${field} ${code}`)];
    };
    expect(await fields({ ...PDF, name: '등록증.hwp' })).toEqual([400, ['file wrong-format']]);
    expect(await fields({ ...PDF, contents: Buffer.from('') })).toEqual([400, ['file empty']]);
    expect(await fields({ ...PDF, contents: Buffer.alloc(10_485_761) })).toEqual([400, ['file too-large']]);
    for (let times = 0; times < 10; times += 1) expect((await upload()).status).toBe(201);
    expect((await upload()).status).toBe(429);
    expect((await decide('00000000-0000-4000-8000-000000000000', 'confirmation')).status).toBe(404);
  });

  it('is settled by the pass of a requirement check, in the name of the consultant', async () => {
    const id = await givenApplication(opened, owner);
    const facts = await consultant.client.get<RequirementFactsView>(`/applications/${id}/requirement-facts`);
    expect(facts.body.claim.status).toBe('pending');
    expect((await consultant.client.post(`/applications/${id}/requirement-check`, PASS)).status).toBe(200);
    expect((await company()).claim).toMatchObject({
      status: 'proved',
      provedBy: '경기 담당',
      provedHow: 'requirement-check',
    });
    const events = await opened.database.asOwner<{ action: string }>(
      'SELECT action FROM audit_events WHERE chain = $1',
      [`company:${owner.companyId ?? ''}`],
    );
    expect(events).toEqual([{ action: 'company.claim-proved' }]);
  });

  it('is claimed anew by who registers after the last owner has left', async () => {
    const { id } = (await upload()).body;
    await decide(id, 'confirmation');
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = now(), end_reason = '폐업' WHERE company_id = $1`,
      [owner.companyId],
    );
    const [number] = await opened.database.asOwner<{ number: string }>(
      'SELECT business_registration_number AS number FROM companies WHERE id = $1',
      [owner.companyId],
    );
    const registration = {
      email: `anew-${number?.number ?? ''}@example.test`,
      password: 'a-long-password-of-their-own',
      name: '이대표',
      businessRegistrationNumber: number?.number,
      companyName: '새주인정밀',
      consents: ['privacy'],
    };
    expect((await new TestClient(opened).post('/accounts', registration)).status).toBe(201);
    const [row] = await opened.database.asOwner<{ status: string; proved_at: Date | null }>(
      'SELECT status, proved_at FROM company_claims WHERE company_id = $1',
      [owner.companyId],
    );
    expect(row).toEqual({ status: 'pending', proved_at: null });
  });
});
