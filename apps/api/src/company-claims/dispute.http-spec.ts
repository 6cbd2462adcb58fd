import type {
  ApplicationView,
  CompanyDisputeView,
  CompanyView,
  KeptMailView,
  Page,
  Problem,
  RaisedDisputeView,
  SessionView,
} from '@subsidy/contract';
import { A_PDF, TestClient } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { aBusinessNumber, givenMembership, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const PDF = { name: '사업자등록증.pdf', type: 'application/pdf', contents: A_PDF };
const PASS = { outcome: 'pass', reasons: [] };
const FAIL = { outcome: 'fail', reasons: [{ ruleId: 'no-tax-arrears', note: '지방세 체납이 있습니다.' }] };
const REASON = '저희가 이 번호의 실제 회사이고 가입한 분을 모릅니다.';
const PASSWORD = 'a-long-password-of-their-own';
let serial = 0;

/** What was asked for, or why not. */
type Answered<View> = View & Omit<Problem, keyof View>;

describe('a number that somebody else says is theirs', () => {
  let opened: TestPortal;
  let owner: Person;
  let first: Person;
  let second: Person;
  let consultant: Person;
  let stranger: TestClient;
  let number: string;

  beforeAll(async () => {
    // Memberships of test people begin by the real clock; they may not end before that.
    opened = await openTestPortal({}, '2099-06-01T12:00:00.000+09:00');
    consultant = await givenPerson(opened, 'consultant');
    stranger = new TestClient(opened);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    // The limit of an hour is over, and a proof of the last minutes is anew.
    opened.clock.advance({ minutes: 61 });
    first = await givenPerson(opened, 'admin', { name: '관리자 하나' });
    second = await givenPerson(opened, 'admin', { name: '관리자 둘' });
    owner = await givenPerson(opened, 'applicant', { companyName: '먼저정밀' });
    const [row] = await opened.database.asOwner<{ number: string }>(
      'SELECT business_registration_number AS number FROM companies WHERE id = $1',
      [owner.companyId],
    );
    number = row?.number ?? '';
  });

  const anEmail = (): string => `real-${String((serial += 1))}@company.test`;
  const raise = (more: Record<string, string> = {}, file = PDF) =>
    stranger.upload<Answered<RaisedDisputeView>>(
      '/company-disputes',
      {
        email: anEmail(),
        name: '진짜대표',
        businessRegistrationNumber: number,
        reason: REASON,
        consents: 'privacy',
        ...more,
      },
      file,
    );
  const raised = async (email = anEmail()): Promise<string> => {
    const { status, body } = await raise({ email });
    expect(status).toBe(201);
    return body.id;
  };
  const decide = (
    id: string,
    how: string,
    by = first,
    body: object | undefined = { reason: '확인했습니다.' },
  ) => by.client.post<Answered<CompanyDisputeView>>(`/company-disputes/${id}/${how}`, body);
  const confirm = (id: string, by = second) => decide(id, 'hand-over/confirmation', by, undefined);
  const claim = async () => (await owner.client.get<CompanyView>('/company')).body.claim;
  const mailsTo = async (to: string) =>
    (await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(to)}`)).body.items;
  const check = (id: string, body: object) =>
    consultant.client.post<Problem>(`/applications/${id}/requirement-check`, body);

  it('waits with the pass alone; both sides are told, and a no puts all back', async () => {
    const id = await givenApplication(opened, owner);
    const email = anEmail();
    const dispute = await raised(email);
    expect(await claim()).toMatchObject({ status: 'disputed', provedAt: null });
    expect((await mailsTo(owner.email))[0]?.subject).toContain('이의가 들어왔습니다');
    const [toRaiser] = await mailsTo(email);
    expect(toRaiser?.subject).toContain('이의를 접수했습니다');
    expect(toRaiser?.text).not.toContain('진짜대표');
    expect((await mailsTo(first.email))[0]?.text).toContain('/company-claims');

    const waits = await check(id, PASS);
    expect([waits.status, waits.body.type]).toEqual([409, 'claim-disputed']);
    expect(waits.body.detail).toContain('관리자가 확인하고 있습니다');
    const start = await owner.client.post('/applications', { noticeId: 'sample-advanced', type: 'advanced' });
    expect(start.status).toBe(201);

    expect((await decide(dispute, 'rejection', first, { reason: '' })).status).toBe(400);
    expect(await decide(dispute, 'rejection')).toMatchObject({
      status: 200,
      body: { status: 'rejected', decidedBy: '관리자 하나', company: { claim: { status: 'pending' } } },
    });
    expect((await mailsTo(email))[0]?.text).toContain('확인했습니다.');
    expect((await mailsTo(owner.email))[0]?.subject).toContain('받아들여지지 않았습니다');
    expect((await check(id, PASS)).status).toBe(200);
    expect(await claim()).toMatchObject({ status: 'proved' });
  });

  it('leaves a fail to the desk, and a proved number proved after a no', async () => {
    const id = await givenApplication(opened, owner);
    await check(id, PASS);
    const dispute = await raised();
    expect(await claim()).toMatchObject({ status: 'disputed', provedHow: 'requirement-check' });
    await decide(dispute, 'rejection');
    expect(await claim()).toMatchObject({ status: 'proved', disputedAt: null });
    const another = await givenPerson(opened, 'applicant');
    const other = await givenApplication(opened, another);
    await opened.database.asOwner(
      `UPDATE company_claims SET status = 'disputed', before_dispute = 'pending', disputed_at = now() WHERE company_id = $1`,
      [another.companyId],
    );
    expect((await check(other, FAIL)).status).toBe(200);
  });

  it('is raised once: for a number, by an address, after a no', async () => {
    const email = anEmail();
    const dispute = await raised(email);
    const detail = async (more: Record<string, string>) => {
      const { status, body } = await raise(more);
      return [status, body.detail ?? body.errors?.[0]?.field];
    };
    expect(await detail({})).toEqual([409, expect.stringContaining('확인 중인 이의가 이미')]);
    const other = await givenPerson(opened, 'applicant');
    const [row] = await opened.database.asOwner<{ number: string }>(
      'SELECT business_registration_number AS number FROM companies WHERE id = $1',
      [other.companyId],
    );
    const businessRegistrationNumber = row?.number ?? '';
    expect(await detail({ email, businessRegistrationNumber })).toEqual([
      409,
      expect.stringContaining('한 번에 하나씩'),
    ]);
    await decide(dispute, 'rejection');
    expect(await detail({ email })).toEqual([409, expect.stringContaining('받아들여지지 않았습니다')]);
    expect((await raise({ email, businessRegistrationNumber })).status).toBe(201);
  });

  it('refuses by name, and an eleventh of one place in an hour', async () => {
    const fields = async (more: Record<string, string>, file = PDF) => {
      const { status, body } = await raise(more, file);
      return [status, body.errors?.map(({ field }) => field)];
    };
    expect(await fields({ email: '아님' })).toEqual([400, ['email']]);
    expect(await fields({ reason: '짧다' })).toEqual([400, ['reason']]);
    expect(await fields({ consents: '' })).toEqual([400, ['consents']]);
    expect(await fields({ businessRegistrationNumber: '1234567890' })).toEqual([
      400,
      ['businessRegistrationNumber'],
    ]);
    expect(await fields({ more: '것' })).toEqual([400, ['more']]);
    expect(await fields({ email: owner.email })).toEqual([400, ['email']]);
    expect(await fields({}, { ...PDF, name: '등록증.txt' })).toEqual([400, ['file']]);
    const unknown = await raise({ businessRegistrationNumber: aBusinessNumber() });
    expect([unknown.status, unknown.body.detail]).toEqual([404, expect.stringContaining('바로 가입')]);
    expect(await claim()).toMatchObject({ status: 'pending' });
    const answers: number[] = [];
    for (let times = 0; times < 10; times += 1) answers.push((await raise()).status);
    expect(answers).toEqual([201, ...Array<number>(8).fill(409), 429]);
  });

  it('hands the company over by two administrators, and leaves what was filed', async () => {
    const id = await givenApplication(opened, owner);
    const read = async (client: TestClient) =>
      (await client.get<ApplicationView>(`/applications/${id}`)).body;
    const before = await read(owner.client);
    const email = anEmail();
    const dispute = await raised(email);
    expect((await confirm(dispute)).status).toBe(409);
    expect(await decide(dispute, 'hand-over')).toMatchObject({
      status: 200,
      body: {
        status: 'proposed',
        mayConfirm: false,
        whyNot: expect.stringContaining('다른 관리자') as string,
      },
    });
    expect((await decide(dispute, 'rejection')).status).toBe(409);
    const own = await confirm(dispute, first);
    expect([own.status, own.body.type]).toEqual([403, 'own-proposal']);
    expect((await decide(dispute, 'hand-over/return', second)).body).toMatchObject({
      status: 'open',
      returnReason: '확인했습니다.',
    });
    await decide(dispute, 'hand-over', second);
    expect(await confirm(dispute, first)).toMatchObject({
      status: 200,
      body: { status: 'upheld', company: { owner: { email }, claim: { status: 'proved' } } },
    });

    const refused = await owner.client.get<Problem>(`/applications/${id}`);
    expect([refused.status, refused.body.type]).toEqual([403, 'membership-ended']);
    expect(refused.body.detail).toContain('실제 회사로 확인된 분');
    const [mail] = await mailsTo(email);
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const complete = () => stranger.post('/password-resets/completion', { token, password: PASSWORD });
    expect([(await complete()).status, (await complete()).status]).toEqual([204, 400]);
    const session = await stranger.post<SessionView>('/session', { email, password: PASSWORD });
    expect(session.body.memberships).toMatchObject([
      { isOwner: true, organization: { id: owner.companyId } },
    ]);
    const cookie = String(session.headers['set-cookie']).split(';')[0] ?? '';
    const after = await read(new TestClient(opened, cookie));
    expect(after.receiptNumber).toBe(before.receiptNumber);
    expect(after.fields).toEqual(before.fields);
    expect((await check(id, PASS)).status).toBe(200);
    const events = await opened.database.asOwner<{ action: string }>(
      'SELECT action FROM audit_events WHERE chain = $1 ORDER BY sequence',
      [`company:${owner.companyId ?? ''}`],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'company.disputed',
      'company.hand-over-proposed',
      'company.hand-over-returned',
      'company.hand-over-proposed',
      'company.handed-over',
    ]);
  });

  it('makes a member who has an account the owner', async () => {
    const member = await givenPerson(opened, 'applicant');
    const { companyId } = owner;
    const membership = await givenMembership(opened, member.userId, { role: 'applicant', companyId });
    await opened.database.asOwner(`UPDATE memberships SET part = 'member' WHERE id = $1`, [membership]);
    const dispute = await raised(member.email);
    await decide(dispute, 'hand-over');
    expect((await confirm(dispute)).status).toBe(200);
    const { body } = await member.client.get<SessionView>('/session');
    expect(body.memberships.filter(({ organization }) => organization.id === companyId)).toMatchObject([
      { id: membership, isOwner: true },
    ]);
    expect((await mailsTo(member.email))[0]?.text).toContain('쓰시던 비밀번호로');
  });

  it('is decided once when two administrators decide at once', async () => {
    for (const ways of [
      ['rejection', 'hand-over'],
      ['rejection', 'rejection'],
      ['hand-over', 'hand-over'],
    ] as const) {
      const person = await givenPerson(opened, 'applicant');
      const [row] = await opened.database.asOwner<{ number: string }>(
        'SELECT business_registration_number AS number FROM companies WHERE id = $1',
        [person.companyId],
      );
      const { body } = await raise({ businessRegistrationNumber: row?.number ?? '' });
      const answers = await Promise.all([decide(body.id, ways[0], first), decide(body.id, ways[1], second)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
    const dispute = await raised();
    await decide(dispute, 'hand-over');
    const third = await givenPerson(opened, 'admin');
    const both = await Promise.all([
      confirm(dispute),
      confirm(dispute, third),
      decide(dispute, 'hand-over/return', third),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('comes before or after a pass that runs at once, never in between', async () => {
    for (let times = 0; times < 5; times += 1) {
      const person = await givenPerson(opened, 'applicant');
      const id = await givenApplication(opened, person);
      const [row] = await opened.database.asOwner<{ number: string }>(
        'SELECT business_registration_number AS number FROM companies WHERE id = $1',
        [person.companyId],
      );
      const [passed, disputed] = await Promise.all([
        check(id, PASS),
        raise({ businessRegistrationNumber: row?.number ?? '' }),
      ]);
      expect(disputed.status).toBe(201);
      const [found] = await opened.database.asOwner<{ status: string; before: string }>(
        'SELECT status, before_dispute AS before FROM company_claims WHERE company_id = $1',
        [person.companyId],
      );
      const before = passed.status === 200 ? 'proved' : 'pending';
      expect([passed.status, found]).toEqual([
        passed.status === 200 ? 200 : 409,
        { status: 'disputed', before },
      ]);
    }
  });
});
