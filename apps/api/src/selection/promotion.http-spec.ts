import type {
  ApplicationView,
  ApprovalView,
  Page,
  Problem,
  ResultView,
  SelectionRunView,
} from '@subsidy/contract';
import { givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

type Run = SelectionRunView & Pick<Problem, 'type' | 'detail' | 'errors'>;

describe('promotion of what is on reserve', () => {
  let opened: TestPortal;
  let officer: Person;
  let approver: Person;
  let consultant: Person;
  let evaluators: Person[];

  beforeAll(async () => {
    opened = await openTestPortal();
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
    consultant = await givenPerson(opened, 'consultant');
    evaluators = [];
    for (let count = 0; count < 5; count += 1) evaluators.push(await givenPerson(opened, 'evaluator'));
  });
  afterAll(async () => {
    await expectWholeRecord(opened);
    await opened.close();
  });

  const candidate = async (share: number) => {
    const person = await givenPerson(opened, 'applicant');
    const { id } = await givenReviewed(opened, person, evaluators, consultant, { shares: [share] });
    return { id, person };
  };
  const create = (kind: string, budgetKrw = 200_000_000) =>
    officer.client.post<Run>('/selection-runs', {
      kind,
      noticeId: 'sample-open',
      type: 'ai-factory',
      budgetKrw,
    });
  const propose = (id: string) => officer.client.post<Run>(`/selection-runs/${id}/proposal`);
  const approve = (id: string, by = approver) => by.client.post<Run>(`/selection-runs/${id}/approval`);
  const statusOf = async ({ id, person }: Awaited<ReturnType<typeof candidate>>) =>
    (await person.client.get<ApplicationView>(`/applications/${id}`)).body.status;
  const mailsTo = async (id: string) =>
    (await opened.database.asOwner('SELECT id FROM outbox WHERE application_id = $1', [id])).length;

  it('selects in their order what the free money pays for, by four eyes, and leaves the others where they are', async () => {
    expect((await create('promotion')).body.errors?.[0]?.code).toBe('no-candidates');
    const best = await candidate(0.9);
    const next = await candidate(0.8);
    const last = await candidate(0.7);
    const cases = [best, next, last];
    const first = (await create('selection')).body;
    await propose(first.id);
    await approve(first.id);
    expect(await Promise.all(cases.map(statusOf))).toEqual(['selected', 'reserve', 'reserve']);
    const placeOfLast = await last.person.client.get<ResultView>(`/applications/${last.id}/result`);

    await best.person.client.post(`/applications/${best.id}/award-declination`, {
      reason: '사업을 접습니다.',
    });
    const { status, body: run } = await create('promotion');
    expect([status, run.kind, run.counts]).toEqual([
      201,
      'promotion',
      { selected: 1, reserve: 1, notSelected: 0 },
    ]);
    expect(run.items.map(({ applicationId }) => applicationId)).toEqual([next.id, last.id]);
    await propose(run.id);
    const mails = await Promise.all(cases.map(({ id }) => mailsTo(id)));
    expect((await approve(run.id, officer)).status).toBe(403);
    expect((await approve(run.id)).status).toBe(200);

    expect(await Promise.all(cases.map(statusOf))).toEqual(['withdrawn', 'selected', 'reserve']);
    expect(await Promise.all(cases.map(({ id }) => mailsTo(id)))).toEqual(
      mails.map((count, index) => count + (index === 1 ? 1 : 0)),
    );
    const { body: approvals } = await officer.client.get<Page<ApprovalView>>(
      '/approvals?noticeId=sample-open',
    );
    expect(
      approvals.items
        .filter(({ runId }) => runId === run.id)
        .map(({ applicationId, governmentKrw }) => [applicationId, governmentKrw]),
    ).toEqual([[next.id, 200_000_000]]);
    const { body: promoted } = await next.person.client.get<ResultView>(`/applications/${next.id}/result`);
    expect(promoted).toMatchObject({ outcome: 'selected', rank: 1 });
    const { body: stays } = await last.person.client.get<ResultView>(`/applications/${last.id}/result`);
    expect(stays).toEqual(placeOfLast.body);
    const { body: declined } = await best.person.client.get<ResultView>(`/applications/${best.id}/result`);
    expect(declined).toMatchObject({ outcome: 'selected', rank: 1 });
  });

  it('is stale as soon as one of them declines, and names it', async () => {
    const { body: run } = await create('promotion');
    const [only] = run.items;
    await propose(run.id);
    await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [
      only?.applicationId,
    ]);
    const refused = await approve(run.id);
    expect([refused.status, refused.body.type]).toEqual([409, 'out-of-order']);
    expect(refused.body.detail).toContain(only?.receiptNumber ?? '-');
  });

  it('takes no other kind', async () => {
    expect((await create('rerun')).body.errors?.[0]?.field).toBe('kind');
  });
});
