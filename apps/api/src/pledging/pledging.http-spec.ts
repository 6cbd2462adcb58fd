import type {
  ApplicationView,
  CompletenessView,
  CostReviewView,
  LeadCompanyView,
  LeadPledgeDetail,
  LeadPledgeSummary,
  NamedLeadCompanyView,
  Page,
  Problem,
} from '@subsidy/contract';
import { randomUUID } from 'node:crypto';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

const CONSENT = { declaration: true, consents: ['information-use'] };
const PASS = { outcome: 'pass', reasons: [] };

/** 주관기관: named by the company, confirmed by its own people. The form's examples are a project of 400,000,000 won. */
describe('lead companies over HTTP', () => {
  let opened: TestPortal;
  let consultant: Person;
  let lead: Person;
  let other: Person;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
    lead = await givenPerson(opened, 'lead-company', { companyName: '큰바다전자' });
    other = await givenPerson(opened, 'lead-company', { companyName: '높은산자동차' });
  });
  afterAll(() => opened.close());

  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, {
      status: 'draft',
      noticeId: 'sample-win-win',
      type: 'advanced',
    });
  });

  const at = (path = ''): string => `/applications/${id}${path}`;
  const name = (whom: Person | null) =>
    applicant.client.send<NamedLeadCompanyView & Problem>('PUT', at('/lead-company'), {
      leadCompanyId: whom?.leadCompanyId ?? null,
    });
  const say = (body: object, by = lead) =>
    by.client.post<LeadPledgeDetail & Problem>(at('/lead-company/confirmation'), body);
  const submit = () =>
    applicant.client.post<Problem>(at('/submission'), CONSENT, { 'idempotency-key': randomUUID() });
  const check = () => consultant.client.post<Problem>(at('/requirement-check'), PASS);
  const viewOf = async (by = applicant) => (await by.client.get<ApplicationView>(at())).body;
  const setTotal = async (totalCostKrw: number) => {
    const { versions } = await viewOf();
    const field = 'project.totalCostKrw';
    const changes = [{ field, baseVersion: versions[field] ?? 0, value: totalCostKrw }];
    expect((await applicant.client.send('PATCH', at(), { changes })).status).toBe(200);
  };
  /** How the list shows the pledge, which its own page shows the same way. */
  const pledgeOf = async (by = lead): Promise<LeadPledgeSummary | undefined> => {
    const { body } = await by.client.get<Page<LeadPledgeSummary>>('/lead-pledges?limit=100');
    const listed = body.items.find(({ applicationId }) => applicationId === id);
    const page = await by.client.get<LeadPledgeDetail>(`/lead-pledges/${listed?.id ?? ''}`);
    expect(page.body).toMatchObject({ ...listed });
    return listed;
  };
  const mailsTo = async (email: string): Promise<string[]> => {
    const rows = await opened.database.asOwner<{ subject: string }>(
      'SELECT subject FROM outbox WHERE application_id = $1 AND recipient = $2 ORDER BY subject DESC',
      [id, email],
    );
    return rows.map(({ subject }) => subject.replace(/^\[[^\]]+\] /, ''));
  };
  const errorOf = ({ status, body }: { status: number; body: Problem }) => [
    status,
    body.errors?.map(({ field, code }) => `${field} ${code}`),
  ];

  it('are found by name or number, page by page', async () => {
    const found = await applicant.client.get<Page<LeadCompanyView>>('/lead-companies?query=높은산');
    expect(found.body.items.map(({ id: one }) => one)).toEqual([other.leadCompanyId]);
    const first = await applicant.client.get<Page<LeadCompanyView>>('/lead-companies?limit=1');
    expect(first.body.items).toHaveLength(1);
    const next = await applicant.client.get<Page<LeadCompanyView>>(
      `/lead-companies?limit=1&cursor=${first.body.nextCursor ?? ''}`,
    );
    expect(next.body.items[0]?.id).not.toBe(first.body.items[0]?.id);
  });

  it('have to be named before submission, and need not have said anything by then', async () => {
    expect(errorOf(await submit())).toEqual([422, ['leadCompanyId required']]);
    const missing = await applicant.client.get<CompletenessView>(at('/completeness'));
    expect(missing.body.missing.map(({ field }) => field)).toEqual(['leadCompanyId']);
    expect(await name(lead)).toMatchObject({
      status: 200,
      body: { id, leadCompany: { status: 'named', leadCompanyName: '큰바다전자', amountKrw: null } },
    });
    expect((await submit()).status).toBe(201);
    expect(await mailsTo(lead.email)).toEqual([
      '주관기관으로 내실 금액을 확인해 주세요',
      '제출된 신청의 주관기관 금액을 확인해 주세요',
    ]);
  });

  it('see what they are asked, and nobody else does', async () => {
    await name(lead);
    const list = await lead.client.get<Page<LeadPledgeSummary>>('/lead-pledges');
    const one = list.body.items.find(({ applicationId }) => applicationId === id);
    expect(one).toMatchObject({
      applicationId: id,
      companyName: '한빛정밀',
      caseStatus: 'draft',
      answerable: true,
    });
    const read = await lead.client.get<LeadPledgeDetail>(`/lead-pledges/${one?.id ?? ''}`);
    expect(read.body).toMatchObject({
      money: { leastKrw: 120_000_000, neededKrw: 120_000_000, mostKrw: 280_000_000 },
      fundingPlan: { governmentKrw: 120_000_000, leadCompanyKrw: 120_000_000, companyKrw: 160_000_000 },
    });
    expect((await other.client.get<Page<LeadPledgeSummary>>('/lead-pledges')).body.items).toEqual([]);
    expect((await other.client.get(`/lead-pledges/${one?.id ?? ''}`)).status).toBe(404);
    expect((await say({}, other)).status).toBe(404);
    expect((await lead.client.get(at())).status).toBe(403);
  });

  it('pay the least share unless they say more; none less, none more than the government leaves', async () => {
    await name(lead);
    expect(errorOf(await say({ amountKrw: 119_999_999 }))).toEqual([
      400,
      ['amountKrw lead-company-below-least'],
    ]);
    expect(errorOf(await say({ amountKrw: 280_000_001 }))).toEqual([
      400,
      ['amountKrw lead-company-above-rest'],
    ]);
    expect(errorOf(await say({ amountKrw: 1, decline: true }))).toEqual([
      400,
      ['amountKrw not-with-decline'],
    ]);
    expect(await lead.client.post(at('/lead-company/confirmation'))).toMatchObject({
      status: 200,
      body: { status: 'confirmed', amountKrw: 120_000_000, version: 2 },
    });
    expect(await say({ amountKrw: 280_000_000, reason: ' 모두 냅니다. ' })).toMatchObject({
      status: 200,
      body: { amountKrw: 280_000_000, reason: '모두 냅니다.', version: 3, fundingPlan: { companyKrw: 0 } },
    });
    expect(await viewOf()).toMatchObject({
      leadCompany: { status: 'confirmed', amountKrw: 280_000_000 },
      fundingPlan: { leadCompanyKrw: 280_000_000, companyKrw: 0 },
    });
    expect(await mailsTo(applicant.email)).toEqual([
      '주관기관이 낼 금액을 확인했습니다',
      '주관기관이 낼 금액을 확인했습니다',
    ]);
    const events = await opened.database.asOwner<{ action: string }>(
      'SELECT action FROM audit_events WHERE application_id = $1 ORDER BY sequence',
      [id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'application.lead-company-named',
      'application.lead-company-confirmed',
      'application.lead-company-confirmed',
    ]);
  });

  it('cannot say an amount of a project whose cost is not known', async () => {
    await name(lead);
    await opened.database.asOwner(
      `UPDATE application_fields SET value = 'null' WHERE application_id = $1 AND field = 'project.totalCostKrw'`,
      [id],
    );
    expect(errorOf(await say({}))).toEqual([422, ['project.totalCostKrw required']]);
    // null means the same as absent.
    const nothing = { amountKrw: null, reason: null, baseVersion: null };
    expect((await say({ decline: true, ...nothing })).status).toBe(200);
  });

  it('overwrite no colleague unseen, and the same answer again is none', async () => {
    await name(lead);
    const colleague = await givenPerson(opened, 'lead-company', { leadCompanyId: lead.leadCompanyId });
    const both = await Promise.all([
      say({ amountKrw: 130_000_000, baseVersion: 1 }),
      say({ amountKrw: 140_000_000, baseVersion: 1 }, colleague),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const standing = (await viewOf()).leadCompany;
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      type: 'conflict',
      conflicts: [
        { field: 'leadCompany', currentVersion: 2, currentValue: { amountKrw: standing?.amountKrw } },
      ],
    });
    expect((await say({ amountKrw: standing?.amountKrw, baseVersion: 1 })).body).toMatchObject({
      version: 2,
    });
    expect(await mailsTo(applicant.email)).toHaveLength(1);
  });

  it('stand down once another one is named, and hear of it', async () => {
    await name(lead);
    await say({ amountKrw: 150_000_000 });
    expect((await name(lead)).body).toMatchObject({ leadCompany: { status: 'confirmed' } });
    expect((await name(other)).body).toMatchObject({
      leadCompany: { leadCompanyName: '높은산자동차', status: 'named' },
    });
    expect((await say({})).status).toBe(404);
    expect(await mailsTo(lead.email)).toEqual([
      '주관기관으로 내실 금액이 없어졌습니다',
      '주관기관으로 내실 금액을 확인해 주세요',
    ]);
    const list = await lead.client.get<Page<LeadPledgeSummary>>('/lead-pledges');
    expect(list.body.items.find(({ applicationId }) => applicationId === id)).toMatchObject({
      status: 'stood-down',
      answerable: false,
      totalCostKrw: null,
    });
    expect((await viewOf()).fundingPlan).toMatchObject({ leadCompanyKrw: 120_000_000 });
    expect((await name(null)).body).toEqual({ id, leadCompany: null });
    expect((await say({}, other)).status).toBe(404);
  });

  it('leave one of two standing when they are named and say yes at once', async () => {
    await name(lead);
    const [said, named] = await Promise.all([say({}), name(other)]);
    expect([200, 404]).toContain(said.status);
    expect(named.status).toBe(200);
    expect((await viewOf()).leadCompany).toMatchObject({
      leadCompanyId: other.leadCompanyId,
      status: 'named',
    });
  });

  it('may decline; then the company names another, after submission too', async () => {
    await name(lead);
    await submit();
    expect(await name(other)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'submitted' },
    });
    expect(await say({ decline: true, reason: '올해 예산이 없습니다.' })).toMatchObject({
      status: 200,
      body: { status: 'declined', amountKrw: null },
    });
    expect(await mailsTo(applicant.email)).toContain('주관기관이 비용을 내지 않겠다고 답했습니다');
    expect(await mailsTo(consultant.email)).toContain('주관기관이 비용을 내지 않겠다고 답했습니다');
    expect(await check()).toMatchObject({ status: 409, body: { type: 'lead-company-unconfirmed' } });
    expect((await name(null)).status).toBe(409);
    expect((await name(other)).status).toBe(200);
    await say({}, other);
    expect((await check()).status).toBe(200);
  });

  it('keep an application from being submitted where they declined', async () => {
    await name(lead);
    await say({ decline: true });
    expect(errorOf(await submit())).toEqual([422, ['leadCompanyId lead-company-declined']]);
    expect((await name(lead)).body).toMatchObject({ leadCompany: { status: 'named' } });
    expect((await submit()).status).toBe(201);
  });

  it('hold up the pass until they have confirmed, and the desk sees why', async () => {
    await name(lead);
    await submit();
    const refused = await check();
    expect(refused).toMatchObject({
      status: 409,
      body: { type: 'lead-company-unconfirmed', found: 'submitted' },
    });
    expect(refused.body.detail).toMatch(/주관기관 담당자가 포털에 로그인해 확인/);
    const pass = (await viewOf(consultant)).allowedActions.find(
      ({ action }) => action === 'passRequirements',
    );
    expect(pass).toMatchObject({ allowed: false, reason: refused.body.detail });
    await say({ amountKrw: 125_000_000 });
    expect(await viewOf(consultant)).toMatchObject({
      leadCompany: { status: 'confirmed', amountKrw: 125_000_000 },
      fundingPlan: { leadCompanyKrw: 125_000_000, companyKrw: 155_000_000 },
      appliedFundingPlan: { leadCompanyKrw: 120_000_000, companyKrw: 160_000_000 },
    });
    expect((await check()).status).toBe(200);
    expect(await say({ amountKrw: 130_000_000 })).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'plan-open' },
    });
    expect((await say({ decline: true })).status).toBe(409);
  });

  it('have to confirm again once the cost has outgrown what they confirmed', async () => {
    await setTotal(300_000_000);
    await name(lead);
    expect((await say({})).body).toMatchObject({ waiting: false });
    await setTotal(310_000_000);
    expect(await pledgeOf()).toMatchObject({ status: 'confirmed', waiting: true });
    await submit();
    expect(await pledgeOf()).toMatchObject({ status: 'confirmed', waiting: true });
    expect(await mailsTo(lead.email)).toContain('제출된 신청의 주관기관 금액을 확인해 주세요');
    const refused = await check();
    expect(refused).toMatchObject({ status: 409, body: { type: 'lead-company-unconfirmed' } });
    expect(refused.body.detail).toMatch(/총사업비가 바뀌어/);
    expect((await say({})).body).toMatchObject({ amountKrw: 93_000_000, waiting: false });
    expect(await pledgeOf()).toMatchObject({ waiting: false });
    expect((await check()).status).toBe(200);
  });

  it('find first what waits for them, page by page, what has outgrown them among it', async () => {
    const lead = await givenPerson(opened, 'lead-company', { companyName: '넓은들제철' });
    const cases: string[] = [];
    for (const [index, totalCostKrw] of [300_000_000, 310_000_000, 320_000_000, 330_000_000].entries()) {
      opened.clock.advance({ minutes: 1 });
      applicant = await givenPerson(opened, 'applicant');
      const of = { status: 'draft', noticeId: 'sample-win-win', type: 'advanced' } as const;
      id = await givenApplication(opened, applicant, of);
      cases.push(id);
      await setTotal(totalCostKrw);
      await name(lead);
      if (index !== 2) await say({}, lead);
      // The first one grows afterwards, so that its confirmed amount is too little.
      if (index === 0) await setTotal(totalCostKrw + 1_000_000);
    }
    const [grown, settled, unanswered, newest] = cases;
    const seen: [string, boolean][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { body: Page<LeadPledgeSummary> } = await lead.client.get(`/lead-pledges?limit=1${more}`);
      seen.push(...page.body.items.map((one): [string, boolean] => [one.applicationId, one.waiting]));
      cursor = page.body.nextCursor;
    }
    expect(seen).toEqual([
      [unanswered, true],
      [grown, true],
      [newest, false],
      [settled, false],
    ]);
  });

  it('and the company: no case passes in which the company pays more than the notice lets it', async () => {
    await setTotal(500_000_000);
    await name(lead);
    expect((await say({})).body).toMatchObject({ amountKrw: 150_000_000, money: { neededKrw: 180_000_000 } });
    await submit();
    expect(await check()).toMatchObject({ status: 409, body: { type: 'company-share-above-limit' } });
    await say({ amountKrw: 180_000_000 });
    expect((await check()).status).toBe(200);
  });

  it('have nothing more to do with what was withdrawn', async () => {
    await name(lead);
    await say({});
    await applicant.client.post(at('/withdrawal'), { reason: '사정이 바뀌었습니다.' });
    expect(await mailsTo(lead.email)).toContain('주관기관으로 내실 금액이 없어졌습니다');
    expect((await say({})).status).toBe(404);
    expect(await name(other)).toMatchObject({ status: 409, body: { found: 'withdrawn' } });
  });

  it('pay their part of the cost that is accepted', async () => {
    await setTotal(300_000_000);
    await name(lead);
    await say({ amountKrw: 150_000_000 });
    await submit();
    await opened.database.asOwner(`UPDATE applications SET status = 'under-review' WHERE id = $1`, [id]);
    const cut = { acceptedTotalCostKrw: 200_000_000, note: '장비 단가가 높습니다.' };
    const reviewed = await consultant.client.send<CostReviewView>('PUT', at('/cost-review'), cut);
    expect(reviewed.body.fundingPlan).toMatchObject({
      governmentKrw: 60_000_000,
      leadCompanyKrw: 100_000_000,
      companyKrw: 40_000_000,
    });
  });

  it('leave a record that fits what stands', () => expectWholeRecord(opened));

  it('and companies write no more of a pledge than is theirs, whatever statement asks for it', async () => {
    const { body } = await name(lead);
    const pledgeId = body.leadCompany?.id ?? '';
    const changed = async (
      person: Person,
      role: 'applicant' | 'lead-company',
      set: string,
    ): Promise<number> => {
      const { userId, companyId, leadCompanyId } = person;
      const actor = { ...SYSTEM, name: '시험', role, userId, companyId, leadCompanyId };
      const write = opened.portal.get(Transactions).as(actor, async (tx) => {
        const [, count]: [unknown, number] = await tx.query(
          `UPDATE lead_pledges SET ${set} WHERE id = '${pledgeId}'`,
        );
        return count;
      });
      return write.catch((error: unknown) => {
        expect(String(error)).toMatch(/row-level security|may not go|permission denied/);
        return 0;
      });
    };
    const confirmed = `status = 'confirmed', amount_krw = 1, answered_at = now(), answered_by_name = 'x'`;
    const by = (person: Person) => `${confirmed}, answered_by = '${person.userId}'`;
    expect(await changed(applicant, 'applicant', by(applicant))).toBe(0);
    expect(await changed(other, 'lead-company', by(other))).toBe(0);
    expect(await changed(lead, 'lead-company', by(applicant))).toBe(0);
    expect(await changed(lead, 'lead-company', `status = 'stood-down', stood_down_at = now()`)).toBe(0);
    expect(await changed(lead, 'lead-company', `lead_company_id = '${other.leadCompanyId ?? ''}'`)).toBe(0);
    expect(await changed(lead, 'lead-company', by(lead))).toBe(1);
    expect(await changed(applicant, 'applicant', `status = 'stood-down', stood_down_at = now()`)).toBe(1);
  });

  it('are no part of other notices, and nobody names one that there is not', async () => {
    expect(
      await applicant.client.send('PUT', at('/lead-company'), { leadCompanyId: randomUUID() }),
    ).toMatchObject({ status: 400, body: { errors: [{ field: 'leadCompanyId', code: 'unknown-code' }] } });
    const stranger = await givenPerson(opened, 'applicant');
    const foreign = { leadCompanyId: lead.leadCompanyId };
    expect((await stranger.client.send('PUT', at('/lead-company'), foreign)).status).toBe(404);
    id = await givenApplication(opened, stranger, { status: 'draft' });
    expect(await stranger.client.send('PUT', at('/lead-company'), foreign)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'draft' },
    });
  });
});
