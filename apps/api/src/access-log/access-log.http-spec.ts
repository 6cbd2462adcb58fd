import type {
  AccessMonthView,
  AccessReviewView,
  AccessView,
  OwnAccessView,
  Page,
  Problem,
  RightsChangeView,
} from '@subsidy/contract';
import { ROUTES, type RouteName } from '@subsidy/contract/routes';
import { Transactions } from '../database/transactions.ts';
import { A_PDF } from '../testing/client.ts';
import { actorOf, openCaseWorld, type CaseWorld } from '../testing/case-world.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { forgetAccesses } from './forget-accesses.ts';

/** What shows nobody else's data: one's own account and company, what is published, figures without people. */
const SHOWS_NOBODY: readonly RouteName[] = [
  'GET /session',
  'GET /account/second-factor',
  'GET /account/passkeys',
  'GET /account/copy',
  'GET /account/erasure',
  'GET /account/identities',
  'GET /account/email-change',
  'GET /account/sessions',
  'GET /company',
  'GET /company/accesses',
  'GET /company/membership-requests',
  'GET /applications/counts',
  'GET /suppliers',
  'GET /lead-companies',
  'GET /notice-drafts',
  'GET /notice-drafts/{draftId}',
  'GET /approval-exports',
  'GET /selection-runs',
  'GET /notices/{noticeId}/budget-ledger',
  'GET /staff-organizations',
  'GET /operations',
  'GET /failed-jobs',
  'GET /jobs/{jobId}',
  'GET /audit/verification',
  'GET /audit/verifications/latest',
  'GET /audit/anchors',
  'GET /audit/anchors/{anchorId}/time-stamp',
  'GET /audit/anchor-comparison',
  'GET /eligibility-decisions/replay',
];

describe('the access log', () => {
  let opened: TestPortal;
  let world: CaseWorld;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal({}, '2099-06-03T21:00:30.000+09:00');
    world = await openCaseWorld(opened);
    id = world.ids['applicationId'] ?? '';
  });
  afterAll(() => opened.close());

  const log = async (query = ''): Promise<AccessView[]> =>
    (await world.people.admin.client.get<Page<AccessView>>(`/access-log?month=2099-06&limit=100${query}`))
      .body.items;
  const of = async (who: keyof CaseWorld['people']): Promise<AccessView[]> =>
    (await log()).filter(({ personId }) => personId === world.people[who].userId);

  it('every route that is read behind a session says what of others it shows', () => {
    const unmarked = ROUTES.filter(
      ({ name, access, shows }) => name.startsWith('GET ') && access !== 'public' && shows === undefined,
    ).map(({ name }) => name);
    expect(unmarked.filter((name) => !SHOWS_NOBODY.includes(name))).toEqual([]);
    expect(SHOWS_NOBODY.filter((name) => !unmarked.includes(name))).toEqual([]);
  });

  it('records who looked at whose case from where, once in ten minutes, and not what is one’s own', async () => {
    const { desk, company, otherDesk } = world.people;
    for (const person of [desk, desk, company, otherDesk]) await person.client.get(`/applications/${id}`);
    opened.clock.advance({ minutes: 11 });
    await desk.client.get(`/applications/${id}`);
    const seen = (await of('desk')).filter(({ route }) => route === 'GET /applications/{applicationId}');
    expect(seen.map(({ times }) => times)).toEqual([1, 2]);
    expect(seen[0]).toMatchObject({
      role: 'consultant',
      address: '127.0.0.1',
      kind: 'case',
      applicationId: id,
      companyId: company.companyId,
      reason: null,
    });
    expect(await of('company')).toEqual([]);
    expect(await of('otherDesk')).toEqual([]);
  });

  it('records a document that is opened, and what a list showed', async () => {
    const { supplier, officer, company } = world.people;
    const sent = await company.client.upload<{ id: string }>(
      '/company/certificates',
      {},
      { name: '등록증.pdf', type: 'application/pdf', contents: A_PDF },
    );
    await world.people.auditor.client.get(`/company-certificates/${sent.body.id}/file`);
    await supplier.client.get(`/applications/${id}/form`);
    await officer.client.get('/applications?limit=1');
    await officer.client.get('/applications?limit=1');
    expect((await of('auditor'))[0]).toMatchObject({ kind: 'document', companyId: company.companyId });
    expect((await of('supplier')).map(({ kind }) => kind)).toEqual(['case']);
    expect(await of('officer')).toMatchObject([{ kind: 'list', times: 2, shown: 2, applicationId: null }]);
  });

  it('is a file with a reason, which stands in the log as bulk; cells run nothing', async () => {
    const { auditor } = world.people;
    const file = '/access-log/file?month=2099-06';
    expect((await auditor.client.get<Problem>(file)).body.errors?.[0]?.field).toBe('reason');
    const { status, body } = await auditor.client.get<string>(
      `${file}&reason=${encodeURIComponent('=월별 점검입니다')}`,
    );
    expect(status).toBe(200);
    expect(String(body)).toContain(`"GET /applications/{applicationId}"`.replaceAll('"', ''));
    const [bulk] = await log(`&kind=bulk&personId=${auditor.userId}`);
    expect(bulk).toMatchObject({ reason: '=월별 점검입니다', kind: 'bulk' });
    expect(String((await auditor.client.get(`${file}&reason=abcdef`)).body)).toContain(`'=월별`);
  });

  it('the review of a month says who stands out, and by whom and when it was looked through', async () => {
    const { auditor, admin } = world.people;
    const month = () => admin.client.get<AccessMonthView>('/access-log/summary?month=2099-06');
    const found = (await month()).body.people.find(({ personId }) => personId === auditor.userId);
    expect(found?.findings).toContain('bulk');
    expect(found?.outsideHours).toBe(found?.accesses);
    const signed = await auditor.client.post<AccessReviewView>('/access-reviews', {
      month: '2099-06',
      note: '내려받은 까닭을 확인했습니다.',
    });
    expect(signed.status).toBe(201);
    expect((await month()).body.reviews).toEqual([signed.body]);
    expect((await month()).body.people.length).toBeGreaterThan(2);
    expect(
      (await admin.client.get<AccessMonthView>('/access-log/summary?month=2099-05')).body.people,
    ).toEqual([]);
  });

  it('a company reads who looked at its data, by role and without names; another company nothing', async () => {
    const read = async (who: 'company' | 'otherCompany') =>
      (await world.people[who].client.get<Page<OwnAccessView>>('/company/accesses')).body.items;
    const seen = await read('company');
    expect([...new Set(seen.map(({ role }) => role))].sort()).toEqual(['auditor', 'consultant', 'supplier']);
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual(['applicationId', 'at', 'id', 'kind', 'role', 'times']);
    expect(await read('otherCompany')).toEqual([]);
  });

  it('changes of rights are noted by the database, with who made them', async () => {
    const { admin, desk } = world.people;
    const [membership] = await opened.database.asOwner<{ id: string }>(
      'SELECT id FROM memberships WHERE user_id = $1',
      [desk.userId],
    );
    await admin.client.post(`/memberships/${membership?.id ?? ''}/end`, { reason: '퇴사했습니다.' });
    const { items } = (await admin.client.get<Page<RightsChangeView>>('/rights-changes')).body;
    expect(items.find(({ change }) => change === 'ended')).toMatchObject({
      role: 'consultant',
      reason: '퇴사했습니다.',
    });
    expect(items.some(({ change }) => change === 'granted')).toBe(true);
  });

  it.each([
    `INSERT INTO personal_data_accesses (at) VALUES (now())`,
    `UPDATE personal_data_accesses SET times = 1`,
    `INSERT INTO rights_changes (at) VALUES (now())`,
    `UPDATE rights_changes SET reason = ''`,
    `UPDATE access_reviews SET note = 'x'`,
    `DELETE FROM access_reviews`,
  ])('nobody: %s', async (sql) => {
    for (const who of ['admin', 'auditor', 'desk'] as const) {
      const attempt = opened.portal.get(Transactions).as(actorOf(world, who), (tx) => tx.query(sql));
      await expect(attempt).rejects.toThrow(/permission denied|row-level security/);
    }
  });

  it('accesses go after two years, rights after three, and nothing younger, whoever asks for it', async () => {
    const { asOwner } = opened.database;
    await asOwner(
      `UPDATE personal_data_accesses SET last_at = now() - interval '25 months' WHERE kind = 'list'`,
    );
    await asOwner(`UPDATE rights_changes SET at = now() - interval '37 months' WHERE change = 'ended'`);
    const transactions = opened.portal.get(Transactions);
    const left = async () =>
      (await asOwner<{ kind: string }>('SELECT DISTINCT kind FROM personal_data_accesses ORDER BY kind')).map(
        ({ kind }) => kind,
      );
    const remove = 'DELETE FROM personal_data_accesses';
    await transactions.as(actorOf(world, 'admin'), (tx) => tx.query(remove));
    expect(await left()).toContain('list');
    await transactions.asSystem((tx) => forgetAccesses(tx, opened.clock.now()));
    expect(await left()).toEqual(['bulk', 'case', 'document']);
    expect(await asOwner(`SELECT 1 FROM rights_changes WHERE change = 'ended'`)).toEqual([]);
    expect((await asOwner(`SELECT 1 FROM rights_changes`)).length).toBeGreaterThan(0);
  });
});
