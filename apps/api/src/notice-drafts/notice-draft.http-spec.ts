import type { NoticeDraftView, NoticeView, Page, Problem } from '@subsidy/contract';
import { brotliDecompressSync } from 'node:zlib';
import { Transactions } from '../database/transactions.ts';
import { TestClient } from '../testing/client.ts';
import { givenMembership, givenPerson, type Person } from '../testing/people.ts';
import { requirePlainWords } from '../testing/plain-words.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

type Draft = NoticeDraftView & Omit<Problem, 'status'>;

const WINDOWS = { opensAt: '2026-11-01T00:00:00+09:00', closesAt: '2026-12-20T17:00:00+09:00' };

describe('notice drafts', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let officer: Person;
  let approver: Person;
  let otherOfficer: Person;
  let otherApprover: Person;
  /** 전북 as it is answered, which is accepted unchanged. */
  let terms: Record<string, unknown>;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
    otherOfficer = await givenPerson(opened, 'officer', { officeId: 'jeonbuk' });
    otherApprover = await givenPerson(opened, 'approver', { officeId: 'jeonbuk' });
    terms = (await stranger.get('/notices/sample-jeonbuk/terms')).body;
  });
  afterAll(() => opened.close());

  const written = (changes: object = {}): object => ({
    title: '지역 스마트공장',
    windows: WINDOWS,
    terms,
    ...changes,
  });
  const draft = async (body: object = written(), by = officer): Promise<Draft> => {
    const { status, body: made } = await by.client.post<Draft>('/notice-drafts', body);
    expect([status, made.errors]).toEqual([201, undefined]);
    requirePlainWords([...made.problems, ...made.warnings].map(({ message }) => message));
    return made;
  };
  const propose = (id: string, by = officer) => by.client.post<Draft>(`/notice-drafts/${id}/proposal`);
  const publish = (id: string, by = approver, body: object = {}) =>
    by.client.post<{ noticeId: string; version: number } & Problem>(`/notice-drafts/${id}/publication`, body);

  it('answers the terms in force of every notice, and takes them unchanged', async () => {
    const notices = (await stranger.get<Page<NoticeView>>('/notices')).body.items;
    expect(notices.length).toBeGreaterThan(5);
    for (const { id, planOpensAt, planClosesAt } of notices) {
      const answer = await stranger.get(`/notices/${id}/terms`);
      expect(answer.status).toBe(200);
      const made = await draft(
        written({
          terms: answer.body,
          windows: { ...WINDOWS, planOpensAt, planClosesAt: planClosesAt && WINDOWS.closesAt },
        }),
      );
      expect([id, made.problems.filter(({ path }) => path.startsWith('terms'))]).toEqual([id, []]);
      expect(made.terms).toEqual(answer.body);
    }
    expect((await stranger.get('/notices/none/terms')).status).toBe(404);
  });

  it.each(['/terms-schema.json', '/notices/sample-open/terms'])(
    'sends %s again only where it differs',
    async (path) => {
      const ask = (headers: object) =>
        opened.portal.inject({ method: 'GET', url: `/api/v1${path}`, headers: { ...headers } });
      const plain = await ask({});
      expect(plain.headers['cache-control']).toBe('public, no-cache');
      const packed = await ask({ 'accept-encoding': 'br' });
      expect(brotliDecompressSync(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
      expect((await ask({ 'if-none-match': String(plain.headers.etag) })).statusCode).toBe(304);
    },
  );

  it('takes terms with faults, names each with its path, and lets nobody propose or publish them', async () => {
    const faulty = structuredClone(terms) as { rubric: { maxPoints: number }[]; types: { local: object }[] };
    if (faulty.rubric[0]) faulty.rubric[0].maxPoints += 1;
    if (faulty.types[0]) faulty.types[0].local = { rateBp: 8_000 };
    const windows = { opensAt: WINDOWS.closesAt, closesAt: WINDOWS.opensAt, planOpensAt: WINDOWS.opensAt };
    const made = await draft(written({ terms: faulty, windows }));
    const paths = made.problems.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'terms.rubric',
        'terms.types[0].local.rateBp',
        'terms.types[0].local.maxKrw',
        'windows.closesAt',
        'windows.planOpensAt',
      ]),
    );
    const proposed = await propose(made.id);
    expect([proposed.status, proposed.body.errors?.map(({ field }) => field)]).toEqual([422, paths]);
    expect((await publish(made.id)).status).toBe(422);
  });

  it('keeps whatever JSON the terms are, and never fails over it', async () => {
    const odd: unknown[] = [
      5,
      'x',
      [],
      {},
      { note: 'a\u0000b' },
      { note: '\ud800' },
      { format: 2, types: [null] },
    ];
    for (const one of odd) {
      const made = await draft(written({ terms: one }));
      expect(made.problems.length).toBeGreaterThan(0);
      const read = await officer.client.get<Draft>(`/notice-drafts/${made.id}`);
      expect(read.body.terms).toEqual(one);
    }
  });

  it.each<[string, object, string[]]>([
    ['nothing', {}, ['title', 'windows', 'terms']],
    ['a copy of a notice that there is not', { fromNoticeId: 'none' }, ['fromNoticeId']],
    ['a copy with a title', { fromNoticeId: 'sample-open', title: '가' }, ['fromNoticeId']],
    ['no windows', { title: '가', terms: {} }, ['windows']],
    [
      '30 February',
      { title: '가', terms: {}, windows: { ...WINDOWS, opensAt: '2026-02-30T00:00:00+09:00' } },
      ['windows.opensAt'],
    ],
    ['an id', written0({ id: 'my-notice' }), ['id']],
  ])('refuses %s', async (_what, body, fields) => {
    const { status, body: answer } = await officer.client.post<Problem>('/notice-drafts', body);
    expect([status, answer.errors?.map(({ field }) => field)]).toEqual([400, fields]);
  });

  function written0(changes: object): object {
    return { title: '가', windows: WINDOWS, terms: {}, ...changes };
  }

  it('goes from a copy over proposal to a notice by two people, frozen as it was published', async () => {
    const made = await draft({ fromNoticeId: 'sample-jeonbuk' });
    expect(made).toMatchObject({ version: 1, status: 'draft', problems: [], terms });
    expect((await publish(made.id)).body).toMatchObject({ status: 409, found: 'draft' });
    expect((await propose(made.id)).body).toMatchObject({ status: 'proposed', problems: [] });
    expect((await propose(made.id)).status).toBe(409);
    expect((await publish(made.id, approver, { at: '2027-01-01T00:00:00+09:00' })).body.errors).toMatchObject(
      [{ field: 'at' }],
    );
    const published = await publish(made.id);
    expect([published.status, published.body]).toEqual([201, { noticeId: made.noticeId, version: 1 }]);
    const notice = (await stranger.get<NoticeView>(`/notices/${made.noticeId}`)).body;
    expect(notice).toMatchObject({
      office: { id: 'national' },
      sample: false,
      version: 1,
      program: terms['program'],
    });
    expect((await stranger.get(`/notices/${made.noticeId}/terms`)).body).toEqual(terms);
    const edited = await officer.client.put<Draft>(`/notice-drafts/${made.id}`, {
      baseVersion: 1,
      ...written(),
    });
    expect([edited.status, edited.body.found]).toEqual([409, 'published']);
    expect((await publish(made.id)).status).toBe(409);
    const events = await opened.database.asOwner<{ action: string; actor_role: string }>(
      'SELECT action, actor_role FROM audit_events WHERE chain = $1 ORDER BY sequence',
      [`notice:${made.noticeId}`],
    );
    expect(events.map(({ action, actor_role: role }) => `${action} ${role}`)).toEqual([
      'notice-draft.created officer',
      'notice-draft.proposed officer',
      'notice.published approver',
    ]);
  });

  it('is edited from the version that was seen; the same again is no edit, a stale one is told what stands', async () => {
    const { id } = await draft();
    const edit = (baseVersion: number, changes: object = {}) =>
      officer.client.put<Draft>(`/notice-drafts/${id}`, { baseVersion, ...written(changes) });
    expect((await edit(1, { title: '고친 제목' })).body).toMatchObject({ version: 2, title: '고친 제목' });
    expect((await edit(1, { title: '고친 제목' })).body).toMatchObject({ version: 2 });
    const stale = await edit(1, { title: '다른 제목' });
    expect(stale.body).toMatchObject({
      status: 409,
      currentVersion: 2,
      currentValue: { title: '고친 제목' },
    });
    await propose(id);
    expect((await edit(2, { title: '제안 뒤' })).body).toMatchObject({
      version: 3,
      status: 'draft',
      proposedBy: null,
    });
    expect((await publish(id)).body).toMatchObject({ status: 409, found: 'draft' });
  });

  it('is not published unseen: by the version that was read, where that is said', async () => {
    const { id } = await draft();
    await propose(id);
    await officer.client.put(`/notice-drafts/${id}`, { baseVersion: 1, ...written({ title: '고친 제목' }) });
    await propose(id);
    const publishing = (baseVersion: unknown) =>
      approver.client.post<Problem>(`/notice-drafts/${id}/publication`, { baseVersion });
    expect(await publishing(1)).toMatchObject({
      status: 409,
      body: { type: expect.stringContaining('conflict') as string, conflicts: [{ currentVersion: 2 }] },
    });
    expect((await publishing('two')).status).toBe(400);
    expect((await publishing(2)).status).toBe(201);
  });

  it('is heard of by who may publish it, then by who proposed it; of another office nobody hears', async () => {
    opened.clock.advance({ minutes: 1 });
    const colleague = await givenPerson(opened, 'officer');
    const { id, noticeId } = await draft();
    const heard = async (what: string): Promise<string[]> => {
      const mails = await opened.database.asOwner<{ recipient: string; body: string }>(
        `SELECT recipient, body FROM outbox WHERE created_at = $1 AND subject LIKE '%' || $2 ORDER BY recipient`,
        [opened.clock.now(), what],
      );
      const link = what.includes('공개되었습니다') ? `/notices/${noticeId}` : `/notice-drafts/${id}`;
      for (const { body } of mails) {
        expect(body).toContain('지역 스마트공장');
        expect(body).toContain(link);
      }
      return mails.map(({ recipient }) => recipient);
    };
    await propose(id);
    const asked = await heard('공고 초안 공개 요청');
    expect(asked).toContain(approver.email);
    expect(asked).not.toContain(otherApprover.email);
    expect(asked).not.toContain(officer.email);
    const edit = (baseVersion: number, title: string, by: Person) =>
      by.client.put(`/notice-drafts/${id}`, { baseVersion, ...written({ title }) });
    expect((await edit(1, '지역 스마트공장 2', officer)).status).toBe(200);
    expect(await heard('초안이 바뀌었습니다')).toEqual([]);
    await propose(id);
    expect((await edit(2, '지역 스마트공장 3', colleague)).status).toBe(200);
    expect(await heard('초안이 바뀌었습니다')).toEqual([officer.email]);
    await propose(id);
    expect((await publish(id)).status).toBe(201);
    expect(await heard('공개되었습니다')).toEqual([officer.email]);
  });

  it('is never published by who proposed it, whichever membership they use', async () => {
    const { id } = await draft();
    await propose(id);
    const both = await givenMembership(opened, officer.userId, { role: 'approver' });
    await officer.client.put('/session/membership', { membershipId: both });
    const own = await publish(id, officer);
    expect([own.status, own.body.type]).toEqual([403, expect.stringContaining('own-proposal')]);
    const [first] = await opened.database.asOwner<{ id: string }>(
      `SELECT id FROM memberships WHERE user_id = $1 AND role = 'officer'`,
      [officer.userId],
    );
    await officer.client.put('/session/membership', { membershipId: first?.id });
    expect((await publish(id)).status).toBe(201);
  });

  it('is not there for another office', async () => {
    opened.clock.advance({ minutes: 1 });
    const { id } = await draft();
    await propose(id);
    expect((await otherOfficer.client.get(`/notice-drafts/${id}`)).status).toBe(404);
    const edited = await otherOfficer.client.put(`/notice-drafts/${id}`, { baseVersion: 1, ...written() });
    expect(edited.status).toBe(404);
    expect((await propose(id, otherOfficer)).status).toBe(404);
    expect((await publish(id, otherApprover)).status).toBe(404);
    const lists = [officer, otherOfficer, otherApprover].map(({ client }) =>
      client.get<Page<NoticeDraftView>>('/notice-drafts?limit=1'),
    );
    const [own, ...others] = (await Promise.all(lists)).map(({ body }) => body);
    expect(own).toMatchObject({ items: [{ id, status: 'proposed' }], nextCursor: expect.any(String) });
    expect(others).toEqual([
      { items: [], nextCursor: null },
      { items: [], nextCursor: null },
    ]);
    const next = await officer.client.get<Page<NoticeDraftView>>(
      `/notice-drafts?limit=1&cursor=${own?.nextCursor ?? ''}`,
    );
    expect(next.body.items).toHaveLength(1);
    expect(next.body.items[0]?.id).not.toBe(id);
    const auditor = await givenPerson(opened, 'auditor');
    expect((await auditor.client.get<Draft>(`/notice-drafts/${id}`)).body.problems).toEqual([]);
  });

  it('is published once, though two approvers do it at the same instant', async () => {
    const { id } = await draft();
    await propose(id);
    const second = await givenPerson(opened, 'approver');
    const answers = await Promise.all([publish(id), publish(id, second)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('makes a notice only of what was proposed, the database itself sees to it', async () => {
    const { noticeId } = await draft();

    const actor = {
      userId: approver.userId,
      name: '시험',
      role: 'approver',
      companyId: null,
      supplierId: null,
      leadCompanyId: null,
      technoParkCode: null,
      officeId: 'national',
    } as const;
    const forged = opened.portal
      .get(Transactions)
      .as(actor, (tx) =>
        tx.query(
          `INSERT INTO notices (id, title, program, sample, office_id) VALUES ($1, 'x', 'x', false, 'national')`,
          [noticeId],
        ),
      );
    await expect(forged).rejects.toThrow('row-level security');
    const taken = opened.portal
      .get(Transactions)
      .as(actor, (tx) =>
        tx.query(`UPDATE notice_drafts SET status = 'published', published_by = $1 WHERE notice_id = $2`, [
          approver.userId,
          noticeId,
        ]),
      );
    await expect(taken).rejects.toThrow(/may not go|row-level security/);
  });
});
