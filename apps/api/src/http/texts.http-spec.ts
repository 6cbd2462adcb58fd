import type { ApplicationView, AutosaveView, CompanyView, Problem, SessionView } from '@subsidy/contract';
import { hash } from '@node-rs/argon2';
import { givenApplication } from '../testing/given-application.ts';
import { TestClient } from '../testing/client.ts';
import { aBusinessNumber, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const INVISIBLE = [
  '   ',
  '\u3164',
  '\u200b\u200b',
  '\u2800',
  '\u00ad',
  '\u115f\u1160',
  '\ufeff',
  '\u200d\ufe0f',
  '\u2003\t',
];
const PASSWORD = 'a-long-enough-password';

/** One reader for every text that comes in. */
describe('texts over HTTP', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let owner: Person;
  let consultant: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
    owner = await givenPerson(opened, 'applicant');
    consultant = await givenPerson(opened, 'consultant');
  });
  afterAll(() => opened.close());

  const aRegistration = (changes: object = {}) => ({
    email: `person-${aBusinessNumber()}@example.test`,
    password: PASSWORD,
    name: '김사장',
    businessRegistrationNumber: aBusinessNumber(),
    companyName: '새빛정밀',
    consents: ['privacy'],
    ...changes,
  });
  const register = (changes: object) =>
    stranger.post<SessionView & Problem>('/accounts', aRegistration(changes));
  const badFieldsOf = ({ status, body }: { status: number; body: Problem }) => [
    status,
    (body.errors ?? []).map(({ field }) => field),
  ];
  const signIn = (email: string, password: string) =>
    stranger.post<SessionView>('/session', { email, password });

  describe.each(INVISIBLE.map((text) => [encodeURIComponent(text), text]))('%s', (_name, blank) => {
    it('is no name of a person or company', async () => {
      expect(badFieldsOf(await register({ name: blank, companyName: blank }))).toEqual([
        400,
        ['name', 'companyName'],
      ]);
      const renamed = await owner.client.patch<Problem>('/company', { name: blank });
      expect(badFieldsOf(renamed)).toEqual([400, ['name']]);
    });

    it('is no reason, and no note', async () => {
      const id = await givenApplication(opened, await givenPerson(opened, 'applicant'));
      const item = { field: 'project.title', reason: blank };
      const asked = { dueOn: '2026-12-01', items: [item] };
      const supplement = await consultant.client.post<Problem>(
        `/applications/${id}/supplement-requests`,
        asked,
      );
      expect(badFieldsOf(supplement)).toEqual([400, ['items[0].reason']]);
      const check = { outcome: 'fail', reasons: [{ ruleId: 'manufacturer', note: blank }] };
      const failed = await consultant.client.post<Problem>(`/applications/${id}/requirement-check`, check);
      expect(badFieldsOf(failed)).toEqual([400, ['reasons[0].note']]);
      const draft = await givenApplication(opened, owner, { status: 'draft' });
      const withdrawn = await owner.client.post<Problem>(`/applications/${draft}/withdrawal`, {
        reason: blank,
      });
      expect(badFieldsOf(withdrawn)).toEqual([400, ['reason']]);
      await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [draft]);
    });
  });

  describe.each([
    ['a null character', 'a\0b', false],
    ['a control character', 'a\u001bb', false],
    ['half a character', 'a\ud83db', false],
    ['a non-character', 'a\ufffeb', false],
    ['a change of direction', 'a\u202eb', false],
    ['a line break', 'a\nb', true],
    ['a tab', 'a\tb', true],
  ])('%s', (_name, text, isWhiteSpace) => {
    it('is refused in one line, by the name of the field', async () => {
      const refused = await register({ name: text, companyName: text });
      expect(badFieldsOf(refused)).toEqual([400, ['name', 'companyName']]);
      for (const { message } of refused.body.errors ?? []) expect(message).toMatch(/문자|줄/);
    });

    it('is refused in several lines unless it is white space', async () => {
      const by = await givenPerson(opened, 'applicant');
      const id = await givenApplication(opened, by, { status: 'draft' });
      const { status } = await by.client.post(`/applications/${id}/withdrawal`, { reason: text });
      expect(status).toBe(isWhiteSpace ? 200 : 400);
    });

    it('is refused in a cell of a table, and nothing of the request is saved', async () => {
      const by = await givenPerson(opened, 'applicant');
      const id = await givenApplication(opened, by, {
        status: 'draft',
        fields: { 'project.title': '옛 제목' },
      });
      const before = (await by.client.get<ApplicationView>(`/applications/${id}`)).body;
      const title = {
        field: 'project.title',
        baseVersion: before.versions['project.title'],
        value: '새 제목',
      };
      const rows = {
        field: 'plan.schedule',
        baseVersion: before.versions['plan.schedule'] ?? 0,
        value: [{ task: text }],
      };
      const refused = await by.client.patch<Problem>(`/applications/${id}`, { changes: [title, rows] });
      expect(badFieldsOf(refused)).toEqual([400, ['changes[1].value']]);
      const after = (await by.client.get<ApplicationView>(`/applications/${id}`)).body;
      expect(after.fields['project.title']).toBe('옛 제목');
    });
  });

  it('keeps texts composed and without blanks around them: names, places, fields, cells', async () => {
    const nfd = (text: string): string => text.normalize('NFD');
    const email = `cafe\u0301-${aBusinessNumber()}@example.test`;
    const body = {
      email,
      name: ` ${nfd('김사장')}\u3164`,
      companyName: nfd('㈜새빛'),
      regionCode: 'gyeonggi',
      city: nfd('안산시'),
    };
    const { status } = await register(body);
    expect(status).toBe(201);
    const signedIn = await signIn(` ${email.normalize('NFC').toUpperCase()}\u200b`, PASSWORD);
    expect(signedIn.body.user).toMatchObject({ email: email.normalize('NFC'), name: '김사장' });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? null;
    const client = new TestClient(opened, cookie);
    const company = await client.get<CompanyView>('/company');
    expect(company.body).toMatchObject({ name: '㈜새빛', city: '안산시', technoParkCode: 'gyeonggi' });

    const started = await client.post<{ id: string }>('/applications', {
      noticeId: 'sample-open',
      type: 'ai-factory',
    });
    const changes = [
      { field: 'project.title', baseVersion: 0, value: `\u3164${nfd('용접 검사')}\u200b ` },
      { field: 'project.overview', baseVersion: 0, value: '첫 줄\r\n둘째 줄\r\n' },
    ];
    const form = await client.get<{ application: { field: string; type: string }[] }>(
      '/notices/sample-open/form?type=ai-factory',
    );
    const long = form.body.application.find(({ type }) => type === 'long-text')?.field ?? '';
    const sent = changes.map((change) =>
      change.field === 'project.title' ? change : { ...change, field: long },
    );
    expect(
      (await client.patch<AutosaveView>(`/applications/${started.body.id}`, { changes: sent })).status,
    ).toBe(200);
    const { fields } = (await client.get<ApplicationView>(`/applications/${started.body.id}`)).body;
    expect([fields['project.title'], fields[long]]).toEqual(['용접 검사', '첫 줄\n둘째 줄']);
  });

  it('finds the district of a draft whose place was typed in parts', async () => {
    const by = await givenPerson(opened, 'applicant', { regionCode: null, city: null });
    const id = await givenApplication(opened, by, { status: 'draft', technoParkCode: '' });
    const { versions } = (await by.client.get<ApplicationView>(`/applications/${id}`)).body;
    const changes = [
      { field: 'company.regionCode', baseVersion: versions['company.regionCode'] ?? 0, value: 'gyeongbuk' },
      {
        field: 'company.city',
        baseVersion: versions['company.city'] ?? 0,
        value: '포항시 남구'.normalize('NFD'),
      },
    ];
    expect((await by.client.patch(`/applications/${id}`, { changes })).status).toBe(200);
    expect((await by.client.get<ApplicationView>(`/applications/${id}`)).body.technoParkCode).toBe('pohang');
  });

  describe('passwords', () => {
    const HANGUL = '공장자동화우리기업비밀번호';

    it.each([
      ['NFC', 'NFD'],
      ['NFD', 'NFC'],
    ])('set as %s sign in as %s', async (set, typed) => {
      const registration = aRegistration({ password: HANGUL.normalize(set) });
      expect((await stranger.post('/accounts', registration)).status).toBe(201);
      expect((await signIn(registration.email, HANGUL.normalize(typed))).status).toBe(200);
    });

    it('set in parts before still sign in, however they are typed', async () => {
      const registration = aRegistration();
      await stranger.post('/accounts', registration);
      const old = await hash(HANGUL.normalize('NFD'), {
        algorithm: 2,
        memoryCost: 19_456,
        timeCost: 2,
        parallelism: 1,
      });
      await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE email = $1', [
        registration.email,
        old,
      ]);
      expect((await signIn(registration.email, HANGUL)).status).toBe(200);
      expect((await signIn(registration.email, HANGUL.normalize('NFD'))).status).toBe(200);
      expect((await signIn(registration.email, `${HANGUL}!`)).status).toBe(401);
    });

    it.each([
      ['counts syllables, not their parts', '비밀번호네개'.normalize('NFD')],
      ['is not made of nothing to see', '\u3164'.repeat(12)],
      ['holds no null character', 'a-long-enough\0password'],
    ])('%s', async (_why, password) => {
      expect(badFieldsOf(await register({ password }))).toEqual([400, ['password']]);
    });

    it('keeps blanks at the ends of a password', async () => {
      const registration = aRegistration({ password: ' a-long-enough-password ' });
      expect((await stranger.post('/accounts', registration)).status).toBe(201);
      expect((await signIn(registration.email, PASSWORD)).status).toBe(401);
      expect((await signIn(registration.email, ` ${PASSWORD} `)).status).toBe(200);
    });
  });

  it.each(['경품 당첨! https://evil.invalid/win', 'www.evil.invalid', 'win@evil.invalid', '당첨\r\nBcc: a'])(
    'takes no message as a name: %p',
    async (name) => {
      expect(badFieldsOf(await register({ name, companyName: name }))).toEqual([
        400,
        ['name', 'companyName'],
      ]);
      expect(badFieldsOf(await owner.client.patch<Problem>('/company', { name }))).toEqual([400, ['name']]);
    },
  );

  it.each(['예스24.com', 'A.B.C 정밀'])('takes %s, which is a name', async (name) => {
    expect((await register({ name: '김사장', companyName: name })).status).toBe(201);
    expect((await owner.client.patch<CompanyView>('/company', { name })).body.name).toBe(name);
  });

  it('takes a key of nothing but blanks as none', async () => {
    const id = await givenApplication(opened, await givenPerson(opened, 'applicant'), { status: 'draft' });
    const rows = await opened.database.asOwner<{ company_id: string }>(
      'SELECT company_id FROM applications WHERE id = $1',
      [id],
    );
    const user = await opened.database.asOwner<{ id: string }>(
      'SELECT user_id AS id FROM memberships WHERE company_id = $1',
      [rows[0]?.company_id],
    );
    const client = await TestClient.signedIn(opened, user[0]?.id ?? '');
    const declared = { declaration: true, consents: ['information-use'] };
    const answer = await client.post<Problem>(`/applications/${id}/submission`, declared, {
      'idempotency-key': '\u00a0\u00ad',
    });
    expect(badFieldsOf(answer)).toEqual([400, ['idempotency-key']]);
  });
});
