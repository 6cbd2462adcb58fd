import type {
  AccountView,
  CompanyView,
  KeptMailView,
  MembershipView,
  Page,
  Problem,
  SessionView,
  StaffOrganizationsView,
  StaffProposalView,
} from '@subsidy/contract';
import { joinCompany } from '../offices/join-company.ts';
import { Transactions } from '../database/transactions.ts';
import { TestClient } from '../testing/client.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { CreateAdministratorService } from './create-administrator.service.ts';

const PASSWORD = 'a-long-password-of-their-own';
let serial = 0;
const anEmail = (): string => `new-${String((serial += 1))}@office.test`;

describe('who is let in, and who no longer is', () => {
  let opened: TestPortal;
  let first: Person;
  let second: Person;
  let stranger: TestClient;

  beforeAll(async () => {
    // Memberships of test people begin by the real clock; they may not end before that.
    opened = await openTestPortal({}, '2099-06-01T12:00:00.000+09:00');
    first = await givenPerson(opened, 'admin', { name: '관리자 하나' });
    second = await givenPerson(opened, 'admin', { name: '관리자 둘' });
    stranger = new TestClient(opened);
  });
  afterAll(() => opened.close());

  const anOfficer = (more: object = {}) => ({
    email: anEmail(),
    name: '새담당',
    role: 'officer',
    organizationId: 'jeonbuk',
    reason: '담당자가 바뀌었습니다.',
    ...more,
  });
  const propose = (body: object, by = first) =>
    by.client.post<StaffProposalView | Problem>('/staff-proposals', body);
  const proposed = async (body: object): Promise<string> =>
    ((await propose(body)).body as StaffProposalView).id;
  const confirm = (id: string, by = second) =>
    by.client.post<StaffProposalView | Problem>(`/staff-proposals/${id}/confirmation`);
  const giveBack = (id: string, reason: unknown, by = second) =>
    by.client.post<StaffProposalView | Problem>(`/staff-proposals/${id}/return`, { reason });
  const end = (id: string, by: Person, reason: unknown = '퇴사했습니다.') =>
    by.client.post<MembershipView & Problem>(`/memberships/${id}/end`, { reason });
  const newestMail = async (to: string) =>
    (await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(to)}`)).body.items[0];
  const signIn = (email: string, password = PASSWORD) =>
    stranger.post<SessionView>('/session', { email, password });
  const membershipOf = async ({ client }: Person) =>
    (await client.get<SessionView>('/session')).body.membershipId;

  /** Somebody who was proposed and confirmed, and has set a password. */
  async function givenLetIn(body: ReturnType<typeof anOfficer>): Promise<void> {
    const id = await proposed(body);
    expect((await confirm(id)).status).toBe(200);
    const token = /token=([\w-]+)/.exec((await newestMail(body.email))?.text ?? '')?.[1];
    expect((await stranger.post('/password-resets/completion', { token, password: PASSWORD })).status).toBe(
      204,
    );
  }

  it('knows where somebody may belong', async () => {
    const { body } = await first.client.get<StaffOrganizationsView>('/staff-organizations');
    expect(body.offices[0]).toEqual({ id: 'national', name: '스마트제조혁신추진단' });
    expect(body.technoParks).toContainEqual({
      id: 'gyeonggi',
      name: expect.stringContaining('경기') as string,
    });
  });

  it('takes two administrators, and then the person’s own password', async () => {
    const body = anOfficer();
    const answer = await propose(body);
    expect(answer).toMatchObject({
      status: 201,
      body: { status: 'proposed', organizationName: '전북특별자치도 전담기관', mayDecide: false },
    });
    const { id } = answer.body as StaffProposalView;
    expect((await newestMail(second.email))?.text).toContain('새담당 님을 등록하자는 제안');
    expect(await confirm(id, first)).toMatchObject({
      status: 403,
      body: { type: expect.stringContaining('own-proposal') },
    });
    expect((await signIn(body.email)).status).toBe(401);

    const seen = await second.client.get<Page<StaffProposalView>>('/staff-proposals');
    expect(seen.body.items[0]).toMatchObject({
      id,
      mayDecide: true,
      whyNot: null,
      proposedBy: '관리자 하나',
    });
    expect((await confirm(id)).body).toMatchObject({
      status: 'confirmed',
      decidedBy: '관리자 둘',
      mayDecide: false,
    });
    expect((await signIn(body.email)).status).toBe(401);

    const mail = await newestMail(body.email);
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1];
    const complete = () => stranger.post('/password-resets/completion', { token, password: PASSWORD });
    expect([(await complete()).status, (await complete()).status]).toEqual([204, 400]);
    expect(await signIn(body.email)).toMatchObject({
      status: 200,
      body: { user: { role: 'officer', organization: { kind: 'program-office', id: 'jeonbuk' } } },
    });
  });

  it('is decided once, whoever decides at the same time', async () => {
    const third = await givenPerson(opened, 'admin');
    const body = anOfficer();
    const id = await proposed(body);
    const statuses = (await Promise.all([confirm(id), confirm(id, third), giveBack(id, '중복입니다.')])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 409, 409]);
    expect((await giveBack(id, '늦었습니다.')).body).toMatchObject({
      detail: expect.stringMatching(/이미 (확인한|돌려보낸) 제안/) as string,
    });
    const people = await opened.database.asOwner('SELECT id FROM users WHERE email = $1', [body.email]);
    expect(people.length).toBeLessThanOrEqual(1);
  });

  it('goes back with its reason to who proposed it, and may be proposed again', async () => {
    const body = anOfficer();
    const id = await proposed(body);
    expect(await giveBack(id, ' ')).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect((await giveBack(id, '소속이 다릅니다.')).body).toMatchObject({
      status: 'returned',
      returnReason: '소속이 다릅니다.',
    });
    expect((await newestMail(first.email))?.text).toContain('소속이 다릅니다.');
    expect((await signIn(body.email)).status).toBe(401);
    expect((await propose(body)).status).toBe(201);
  });

  it('is proposed once for a person, role and place, also by two at once', async () => {
    const body = anOfficer();
    const statuses = (await Promise.all([propose(body), propose(body, second)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409]);
    expect((await propose({ ...body, role: 'approver' })).status).toBe(201);
  });

  it.each([
    ['an officer without an office', { organizationId: undefined }, 'organizationId'],
    ['an office that is none', { organizationId: 'nowhere' }, 'organizationId'],
    ['a TechnoPark that is none', { role: 'consultant', organizationId: 'jeonbuk-1' }, 'organizationId'],
    ['a lead company that is none', { role: 'lead-company', organizationId: 'samsung' }, 'organizationId'],
    ['an evaluator without an organization', { role: 'evaluator' }, 'organizationName'],
    ['a role that companies give', { role: 'applicant' }, 'role'],
    ['no reason', { reason: '' }, 'reason'],
    ['an address that is none', { email: 'kim' }, 'email'],
  ])('refuses %s by naming the field', async (_what, more, field) => {
    expect(await propose(anOfficer(more))).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('gives who has an account another membership, and not the same one twice', async () => {
    const body = anOfficer();
    await givenLetIn(body);
    expect(await propose(body)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('이미') as string },
    });
    const id = await proposed({ ...body, role: 'consultant', organizationId: 'gyeonggi' });
    expect((await confirm(id)).status).toBe(200);
    expect((await newestMail(body.email))?.text).not.toContain('token=');
    const { memberships } = (await signIn(body.email)).body;
    expect(memberships.map(({ role }) => role).sort()).toEqual(['consultant', 'officer']);
  });

  it('is found by group and by part of a name or address', async () => {
    const officer = await givenPerson(opened, 'officer', { name: '천재담당' });
    const company = await givenPerson(opened, 'applicant', { name: '천재대표' });
    const found = async (query: string) =>
      (await first.client.get<Page<AccountView>>(`/accounts?limit=100&${query}`)).body.items.map(
        ({ id }) => id,
      );
    const part = encodeURIComponent('천재');
    expect((await found(`query=${part}`)).sort()).toEqual([officer.userId, company.userId].sort());
    expect(await found(`query=${part}&group=staff`)).toEqual([officer.userId]);
    expect(await found(`query=${part}&group=company`)).toEqual([company.userId]);
    expect(await found(`query=${encodeURIComponent(officer.email.toUpperCase())}&group=`)).toEqual([
      officer.userId,
    ]);
    expect(await found('query=%25')).toEqual([]);
  });

  it('ends at once with a reason, and stays on record', async () => {
    const officer = await givenPerson(opened, 'officer');
    const id = await membershipOf(officer);
    expect((await officer.client.get('/selection-runs')).status).toBe(200);
    expect((await end(id, first)).body).toMatchObject({ id, role: 'officer', endReason: '퇴사했습니다.' });
    expect(await officer.client.get<Problem>('/selection-runs')).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('퇴사했습니다.') as string },
    });
    expect((await newestMail(officer.email))?.subject).toContain('소속이 끝났습니다');
    expect((await end(id, first)).status).toBe(409);
    expect((await end(id, first, '')).status).toBe(400);
    const events = await opened.database.asOwner<{ action: string }>(
      `SELECT action FROM audit_events WHERE chain = $1 ORDER BY sequence DESC LIMIT 1`,
      [`user:${officer.userId}`],
    );
    expect(events).toEqual([{ action: 'membership.ended' }]);
  });

  it('within a company ends by its owner or by the member, never the owner’s own, never another company’s', async () => {
    const owner = await givenPerson(opened, 'applicant');
    const other = await givenPerson(opened, 'applicant');
    const members = await Promise.all([1, 2].map(() => givenPerson(opened, 'applicant')));
    const [member, leaver] = members as [Person, Person];
    const joined = await Promise.all(
      members.map(({ userId }) =>
        opened.portal
          .get(Transactions)
          .asSystem((tx) =>
            joinCompany(tx, { userId, companyId: owner.companyId ?? '', part: 'member' }, opened.clock.now()),
          ),
      ),
    );
    const [ofMember, ofLeaver] = joined.map(({ id }) => id) as [string, string];
    const use = ({ client }: Person, membershipId: string) =>
      client.put('/session/membership', { membershipId });
    await use(member, ofMember);
    await use(leaver, ofLeaver);
    const { members: listed } = (await owner.client.get<CompanyView>('/company')).body;
    expect(listed.map(({ membershipId }) => membershipId)).toEqual(
      expect.arrayContaining([ofMember, ofLeaver]),
    );

    expect((await end(ofMember, other)).status).toBe(404);
    expect((await end(ofMember, leaver)).status).toBe(403);
    expect((await end(await membershipOf(owner), owner)).status).toBe(403);
    expect((await end(await membershipOf(first), owner)).status).toBe(404);
    expect((await end(ofLeaver, leaver)).status).toBe(200);
    expect((await end(ofMember, owner)).status).toBe(200);
    expect((await member.client.get('/company')).status).toBe(403);
  });

  it('leaves no fewer than two administrators, whoever ends at the same time', async () => {
    const third = await givenPerson(opened, 'admin');
    expect((await end(await membershipOf(first), first)).status).toBe(403);
    const running = () =>
      opened.database.asOwner<{ id: string; user_id: string }>(
        `SELECT id, user_id FROM memberships WHERE role = 'admin' AND ended_at IS NULL`,
      );
    const known = [first, second, third].map(({ userId }) => userId);
    for (const { id, user_id: userId } of await running())
      if (!known.includes(userId)) expect((await end(id, first)).status).toBe(200);

    const ids = await Promise.all([first, second, third].map(membershipOf));
    const answers = await Promise.all(
      ids.map((id, index) => end(id, [second, third, first][index] ?? first)),
    );
    expect(answers.map(({ status }) => status).sort()).not.toEqual([200, 200, 200]);
    expect(await running()).toHaveLength(2);
  });
});

describe('the first administrators', () => {
  let opened: TestPortal;
  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());

  it('are made at the machine until there are two, each with a link of their own', async () => {
    const service = opened.portal.get(CreateAdministratorService, { strict: false });
    const one = await service.create(' First@Portal.Test ', '첫 관리자');
    const two = await service.create('second@portal.test', '둘째 관리자');
    expect([one.administrators, two.administrators]).toEqual([1, 2]);
    await expect(service.create('third@portal.test', '셋째')).rejects.toMatchObject({
      contents: { detail: expect.stringContaining('두 사람') as string },
    });
    const stranger = new TestClient(opened);
    const token = /token=([\w-]+)/.exec(one.link ?? '')?.[1];
    expect((await stranger.post('/password-resets/completion', { token, password: PASSWORD })).status).toBe(
      204,
    );
    expect(
      (await stranger.post<SessionView>('/session', { email: 'first@portal.test', password: PASSWORD })).body,
    ).toMatchObject({ user: { role: 'admin', organization: { kind: 'portal', name: '포털 운영' } } });
  });

  it('are not one person twice', async () => {
    const again = opened.portal.get(CreateAdministratorService, { strict: false });
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = now(), end_reason = '시험' WHERE role = 'admin' AND user_id <>
         (SELECT id FROM users WHERE email = 'first@portal.test')`,
    );
    await expect(again.create('first@portal.test', '첫 관리자')).rejects.toMatchObject({
      code: 'already-recorded',
    });
  });
});
