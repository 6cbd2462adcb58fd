import type {
  ApplicationView,
  ApprovalView,
  AuditEventView,
  Page,
  Problem,
  ResultView,
  SelectionRunSummary,
  SelectionRunView,
} from '@subsidy/contract';
import { givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

type Run = SelectionRunView & Pick<Problem, 'type' | 'detail' | 'errors' | 'found'>;
type Case = { id: string; person: Person };

const REASON = '평가표의 점수를 잘못 옮긴 것이 확인되었습니다.';
const MONEY = 200_000_000;

describe('a result that the office decides again', () => {
  let opened: TestPortal;
  let officer: Person;
  let approver: Person;
  let consultant: Person;
  let evaluators: Person[];
  let best: Case;
  let reserve: Case;
  let declined: Case;

  const candidate = async (share: number): Promise<Case> => {
    const person = await givenPerson(opened, 'applicant');
    const { id } = await givenReviewed(opened, person, evaluators, consultant, { shares: [share] });
    return { id, person };
  };
  const create = (body: object, by = officer) =>
    by.client.post<Run>('/selection-runs', { noticeId: 'sample-open', type: 'ai-factory', ...body });
  const appeal = ({ id }: Case, result: string, more: object = {}, by = officer) =>
    create({ kind: 'appeal', applicationId: id, result, reason: REASON, budgetKrw: MONEY, ...more }, by);
  const step = (id: string, verb: string, by: Person, body?: object) =>
    by.client.post<Run>(`/selection-runs/${id}/${verb}`, body);
  const propose = (id: string, by = officer) => step(id, 'proposal', by);
  const approve = (id: string, by = approver) => step(id, 'approval', by);
  const decided = async (one: Case, result: string): Promise<Run> => {
    const { body: run } = await appeal(one, result);
    expect((await propose(run.id)).status).toBe(200);
    const approved = await approve(run.id);
    expect(approved.status).toBe(200);
    return approved.body;
  };
  const later = (): void => opened.clock.set(new Date(opened.clock.now().getTime() + 60_000).toISOString());
  const caseOf = async ({ id, person }: Case) =>
    (await person.client.get<ApplicationView>(`/applications/${id}`)).body;
  const resultOf = async ({ id, person }: Case) =>
    (await person.client.get<ResultView>(`/applications/${id}/result`)).body;
  const mailsOf = ({ id, person }: Case) =>
    opened.database.asOwner<{ subject: string; body: string }>(
      'SELECT subject, body FROM outbox WHERE application_id = $1 AND recipient = $2 ORDER BY created_at, id',
      [id, person.email],
    );

  beforeAll(async () => {
    opened = await openTestPortal();
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
    consultant = await givenPerson(opened, 'consultant');
    evaluators = [];
    for (let count = 0; count < 3; count += 1) evaluators.push(await givenPerson(opened, 'evaluator'));
  });
  afterAll(() => opened.close());

  /** A decided season: one selected, one on reserve, one below the pass mark. */
  const season = async (): Promise<void> => {
    await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE status <> 'withdrawn'`);
    await opened.database.asOwner(
      `UPDATE selection_runs SET status = 'discarded' WHERE status IN ('draft', 'proposed')`,
    );
    best = await candidate(0.9);
    reserve = await candidate(0.8);
    declined = await candidate(0.3);
    const { body: run } = await create({ kind: 'selection', budgetKrw: MONEY });
    await propose(run.id);
    await approve(run.id);
    expect((await Promise.all([best, reserve, declined].map(caseOf))).map(({ status }) => status)).toEqual([
      'selected',
      'reserve',
      'not-selected',
    ]);
  };

  describe('is refused', () => {
    beforeAll(season);

    it.each<[string, object, string]>([
      ['no application', { applicationId: undefined }, 'applicationId'],
      ['no result', { result: undefined }, 'result'],
      ['an unknown result', { result: 'withdrawn' }, 'result'],
      ['no reason', { reason: undefined }, 'reason'],
      ['a reason that says nothing', { reason: ' 네. ' }, 'reason'],
      ['a reason without end', { reason: '가'.repeat(2_001) }, 'reason'],
      ['the result it has', { result: 'not-selected' }, 'result'],
      ['less money than it takes', { result: 'selected', budgetKrw: MONEY - 1 }, 'budgetKrw'],
      ['no money where it selects', { result: 'selected', budgetKrw: undefined }, 'budgetKrw'],
      [
        'a line of another payer that does not reach',
        { result: 'selected', budgets: [{ payer: 'government', regionCode: 'gyeonggi', budgetKrw: 1 }] },
        'budgets',
      ],
      ['another type', { type: 'data-collection' }, 'applicationId'],
      ['another notice', { noticeId: 'sample-closed' }, 'applicationId'],
    ])('400 by name for %s', async (_what, more, field) => {
      const { status, body } = await appeal(declined, 'reserve', more);
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    });

    it.each(['selection', 'promotion'])('takes nothing of an appeal with a %s', async (kind) => {
      const { status, body } = await appeal(declined, 'reserve', { kind });
      expect([status, body.errors?.map(({ field }) => field)]).toEqual([
        400,
        ['applicationId', 'result', 'reason'],
      ]);
    });

    it('409 with the status found for what has no such result', async () => {
      expect(await appeal(best, 'reserve')).toMatchObject({ status: 409, body: { found: 'selected' } });
      const waiting = await candidate(0.7);
      expect(await appeal(waiting, 'selected')).toMatchObject({
        status: 409,
        body: { type: 'out-of-order', found: 'review-completed' },
      });
    });

    it.each(['applicant', 'supplier', 'consultant', 'evaluator', 'approver', 'auditor', 'admin'] as const)(
      '403 for %s',
      async (role) => {
        expect((await appeal(declined, 'reserve', {}, await givenPerson(opened, role))).status).toBe(403);
      },
    );
  });

  describe('is made', () => {
    beforeEach(season);

    it('selects by four eyes, with an approval row, a mail and the new result; the former one stays in the history', async () => {
      const before = await resultOf(declined);
      const mails = (await mailsOf(declined)).length;
      const others = await Promise.all([best, reserve].map(mailsOf));
      const { status, body: run } = await appeal(declined, 'selected');
      expect([status, run.kind, run.status, run.counts]).toEqual([
        201,
        'appeal',
        'draft',
        { selected: 1, reserve: 0, notSelected: 0 },
      ]);
      expect(run.appeal).toEqual({ former: 'not-selected', result: 'selected', reason: REASON });
      expect(run.companyName).toBe(run.items[0]?.companyName);
      expect(run.items[0]).toMatchObject({
        applicationId: declined.id,
        rank: 3,
        reasonCode: 'decided-again',
      });
      await propose(run.id);
      expect((await caseOf(declined)).status).toBe('not-selected');
      expect(await resultOf(declined)).toEqual(before);
      expect((await approve(run.id)).body.status).toBe('approved');

      const view = await caseOf(declined);
      expect(view.status).toBe('selected');
      const result = await resultOf(declined);
      expect(result).toMatchObject({ outcome: 'selected', rank: 3, score: before.score });
      expect(result.reason).toContain(REASON);
      expect(result.reason).toContain('미선정');
      const told = (await mailsOf(declined)).slice(mails);
      expect(told).toHaveLength(1);
      expect(told[0]?.subject).toContain('재심의 결과: 선정');
      expect(told[0]?.body).toContain(REASON);
      expect(await Promise.all([best, reserve].map(mailsOf))).toEqual(others);
      const approvals = await officer.client.get<Page<ApprovalView>>(
        '/approvals?noticeId=sample-open&limit=100',
      );
      expect(
        approvals.body.items
          .filter(({ runId }) => runId === run.id)
          .map(({ applicationId }) => applicationId),
      ).toEqual([declined.id]);
      const events = await officer.client.get<Page<AuditEventView>>(`/applications/${declined.id}/events`);
      expect(events.body.items.map(({ action }) => action).slice(0, 2)).toEqual([
        'application.selectOnAppeal',
        'application.decline',
      ]);
    });

    it.each<[string, () => Case, string, string]>([
      ['on reserve', () => declined, 'reserve', 'reserveOnAppeal'],
      ['not selected', () => reserve, 'not-selected', 'declineOnAppeal'],
      ['selected out of turn', () => reserve, 'selected', 'selectOnAppeal'],
    ])('takes a case anywhere it may go: %s', async (_what, of, result, action) => {
      const one = of();
      const run = await decided(one, result);
      expect((await caseOf(one)).status).toBe(result);
      expect(await resultOf(one)).toMatchObject({ outcome: result });
      expect((await resultOf(one)).reason).toContain(REASON);
      const steps = await opened.database.asOwner<{ action: string }>(
        'SELECT action FROM application_status_changes WHERE application_id = $1 ORDER BY id DESC LIMIT 1',
        [one.id],
      );
      expect(steps).toEqual([{ action }]);
      const rows = await opened.database.asOwner('SELECT 1 FROM approvals WHERE run_id = $1', [run.id]);
      expect(rows).toHaveLength(result === 'selected' ? 1 : 0);
    });

    it('is decided again and again, and the latest is what counts; a promotion after it too', async () => {
      await decided(declined, 'reserve');
      later();
      await decided(declined, 'not-selected');
      expect((await resultOf(declined)).reason).toContain('이전 결과: 예비');
      later();
      await decided(declined, 'reserve');
      expect(await resultOf(declined)).toMatchObject({ outcome: 'reserve' });
      expect((await resultOf(declined)).reason).toContain('이전 결과: 미선정');
      await decided(reserve, 'not-selected');
      later();
      await decided(reserve, 'reserve');
      const { body: promotion } = await create({ kind: 'promotion', budgetKrw: MONEY });
      await propose(promotion.id);
      expect((await approve(promotion.id)).status).toBe(200);
      expect((await caseOf(reserve)).status).toBe('selected');
      expect((await resultOf(reserve)).reason).toContain('예산 안에서 선정');
      expect(await resultOf(declined)).toMatchObject({ outcome: 'reserve' });
    });

    it('needs no money where it spends none', async () => {
      const { status, body } = await appeal(declined, 'reserve', { budgetKrw: undefined });
      expect([status, body.budgetKrw]).toEqual([201, 0]);
    });

    it('is in the list of runs with its company, and read by the auditor', async () => {
      const { body: run } = await appeal(declined, 'reserve');
      const auditor = await givenPerson(opened, 'auditor');
      const { body } = await auditor.client.get<Page<SelectionRunSummary>>(
        '/selection-runs?noticeId=sample-open',
      );
      const listed = new Map(body.items.map((one) => [one.id, one]));
      expect(listed.get(run.id)).toMatchObject({ kind: 'appeal', companyName: run.companyName });
      const [others] = body.items.filter(({ kind }) => kind === 'selection');
      expect(others?.companyName).toBeNull();
    });

    it('is of the office of the notice alone, from the draft to the approval', async () => {
      const stranger = await givenPerson(opened, 'officer', { officeId: 'jeonbuk' });
      expect((await appeal(declined, 'reserve', {}, stranger)).status).toBe(404);
      const { body: run } = await appeal(declined, 'reserve');
      expect((await propose(run.id, stranger)).status).toBe(404);
      await propose(run.id);
      const other = await givenPerson(opened, 'approver', { officeId: 'jeonbuk' });
      expect((await approve(run.id, other)).status).toBe(404);
    });

    it('is not approved by who proposed it', async () => {
      const { body: run } = await appeal(declined, 'reserve');
      await propose(run.id);
      await opened.database.asOwner('UPDATE selection_runs SET proposed_by = $2 WHERE id = $1', [
        run.id,
        approver.userId,
      ]);
      expect(await approve(run.id)).toMatchObject({ status: 403, body: { type: 'own-proposal' } });
    });

    it('goes back with a reason or is discarded, and nothing has changed', async () => {
      const { body: first } = await appeal(declined, 'reserve');
      await propose(first.id);
      expect((await step(first.id, 'return', approver, { reason: '근거를 더 적어 주세요.' })).status).toBe(
        200,
      );
      const { body: second } = await appeal(declined, 'reserve');
      expect((await step(second.id, 'discard', officer)).status).toBe(200);
      expect((await caseOf(declined)).status).toBe('not-selected');
    });

    it('waits one at a time an application, beside proposals over others', async () => {
      const { body: one } = await appeal(declined, 'reserve');
      const { body: same } = await appeal(declined, 'selected');
      const { body: other } = await appeal(reserve, 'not-selected');
      const { body: promotion } = await create({ kind: 'promotion', budgetKrw: MONEY });
      expect((await propose(one.id)).status).toBe(200);
      expect(await propose(same.id)).toMatchObject({ status: 409, body: { found: 'proposed' } });
      const seen = await officer.client.get<Run>(`/selection-runs/${same.id}`);
      expect(seen.body.openProposalId).toBe(one.id);
      expect((await propose(other.id)).status).toBe(200);
      expect(await propose(promotion.id)).toMatchObject({ status: 409, body: { found: 'proposed' } });
    });

    it('is proposed once of two at the same instant, and approved once', async () => {
      const { body: one } = await appeal(declined, 'reserve');
      const { body: same } = await appeal(declined, 'selected');
      const proposals = await Promise.all([propose(one.id), propose(same.id)]);
      expect(proposals.map(({ status }) => status).sort()).toEqual([200, 409]);
      const id = proposals[0]?.status === 200 ? one.id : same.id;
      const second = await givenPerson(opened, 'approver');
      const answers = await Promise.all([approve(id), approve(id, second)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('is stale when the status or the money has moved, and says so', async () => {
      const { body: late } = await appeal(reserve, 'not-selected');
      await propose(late.id);
      await reserve.person.client.post(`/applications/${reserve.id}/award-declination`, {
        reason: '그만둡니다.',
      });
      expect(await approve(late.id)).toMatchObject({ status: 409, body: { found: 'withdrawn' } });

      const { body: run } = await appeal(declined, 'selected');
      await opened.database.asOwner(
        `UPDATE site_visits SET bonus_accepted = '["none"]' WHERE application_id = $1`,
        [declined.id],
      );
      const { body: stale } = await officer.client.get<Run>(`/selection-runs/${run.id}`);
      expect([stale.isStale, stale.changes.map(({ change }) => change)]).toEqual([true, ['figures']]);
      expect((await propose(run.id)).status).toBe(409);
    });

    it('is offered to the officer and to nobody else', async () => {
      const actionsOf = async (by: Person, { id }: Case): Promise<string[]> =>
        (await by.client.get<ApplicationView>(`/applications/${id}`)).body.allowedActions.map(
          ({ action }) => action,
        );
      expect(await actionsOf(officer, declined)).toEqual(['decideAgain']);
      expect(await actionsOf(officer, reserve)).toEqual(['decideAgain']);
      expect(await actionsOf(officer, best)).toEqual([]);
      expect(await actionsOf(approver, declined)).toEqual([]);
      expect(await actionsOf(declined.person, declined)).toEqual([]);
    });
  });
});
