import type { ApplicationView, CompletenessView, Problem, SelectionRunView } from '@subsidy/contract';
import { Client } from 'pg';
import { givenApplication, givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';
import { until } from '../testing/until.ts';
import { waitingForLocks } from '../testing/waiting-for-locks.ts';

type Run = SelectionRunView & Pick<Problem, 'type' | 'detail'>;
type Started = Problem & { id: string };

/** 동시수행과 선정 이력: what was selected here counts without being typed. */
describe('what a company was selected for', () => {
  let opened: TestPortal;
  let officer: Person;
  let approver: Person;
  let consultant: Person;
  let evaluators: Person[];

  beforeAll(async () => {
    opened = await openTestPortal();
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
    consultant = await givenPerson(opened, 'consultant', { technoParkCode: 'gyeonggi' });
    evaluators = [await givenPerson(opened, 'evaluator')];
  });
  afterAll(async () => {
    await expectWholeRecord(opened);
    await opened.close();
  });

  const reviewed = (person: Person, noticeId: string, type: string) =>
    givenReviewed(opened, person, evaluators, consultant, { noticeId, type, shares: [0.9] });
  const proposed = async (noticeId: string, type: string): Promise<string> => {
    const body = { noticeId, type, budgetKrw: 800_000_000 };
    const run = await officer.client.post<Run>('/selection-runs', body);
    expect([run.status, run.body.detail]).toEqual([201, undefined]);
    expect((await officer.client.post(`/selection-runs/${run.body.id}/proposal`)).status).toBe(200);
    return run.body.id;
  };
  const approve = (run: string) => approver.client.post<Run>(`/selection-runs/${run}/approval`);
  const selectIn = async (noticeId: string, type: string): Promise<void> => {
    expect((await approve(await proposed(noticeId, type))).status).toBe(200);
  };
  const start = (person: Person, noticeId: string, type: string) =>
    person.client.post<Started>('/applications', { noticeId, type });

  it('keeps it out of what the table excludes, at the start, by name and clause', async () => {
    const person = await givenPerson(opened, 'applicant');
    const early = await givenPerson(opened, 'applicant');
    for (const one of [person, early]) await reviewed(one, 'sample-advanced', 'advanced');
    // An application alone is no project.
    expect((await start(early, 'sample-win-win', 'advanced')).status).toBe(201);
    await selectIn('sample-advanced', 'advanced');
    const refused = await start(person, 'sample-win-win', 'advanced');
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: 'excluded-by-running' });
    expect(refused.body.detail).toMatch(/정부형 고도화.*함께 수행할 수 없습니다.*동시수행 제한 표/);
    // 표에 없는 사업 only warns.
    expect((await start(person, 'sample-micro', 'standard')).status).toBe(201);
  });

  it('is an earlier grant and a running project of the next application, unless the company states it', async () => {
    const person = await givenPerson(opened, 'applicant');
    await reviewed(person, 'sample-advanced', 'advanced');
    const { body } = await start(person, 'sample-win-win', 'advanced');
    await person.client.patch(`/applications/${body.id}`, {
      changes: [
        { field: 'company.runningProjects', baseVersion: 0, value: [] },
        { field: 'company.previousGrants', baseVersion: 0, value: [] },
      ],
    });
    const failing = async () => {
      const found = await person.client.get<CompletenessView>(`/applications/${body.id}/completeness`);
      return found.body.eligibility.conditions.filter(({ outcome }) => outcome === 'fail');
    };
    expect((await failing()).map(({ ruleId }) => ruleId)).not.toContain('no-blocking-running-project');
    // Two applications that exclude each other warn, and hold up nothing.
    const { eligibility } = (
      await person.client.get<CompletenessView>(`/applications/${body.id}/completeness`)
    ).body;
    expect(eligibility.warnings.map(({ code }) => code)).toContain('application-excluded-beside');
    await selectIn('sample-advanced', 'advanced');
    expect((await failing()).map(({ ruleId }) => ruleId)).toContain('no-blocking-running-project');
  });

  it('is refused at submission too, and so is a running project that the company states', async () => {
    const person = await givenPerson(opened, 'applicant');
    const stated = { program: 'autonomous-factory', year: 2026, buildEndsOn: '2027-12-31' };
    const id = await givenApplication(opened, person, {
      status: 'draft',
      fields: { 'company.runningProjects': [stated] },
    });
    const body = { declaration: true, consents: ['information-use'] };
    const refused = await person.client.post<Problem>(`/applications/${id}/submission`, body, {
      'idempotency-key': 'one',
    });
    expect([refused.status, refused.body.type]).toEqual([409, 'excluded-by-running']);
    expect(refused.body.detail).toMatch(/자율형공장.*동시수행 제한/);
    const seen = await person.client.get<ApplicationView>(`/applications/${id}`);
    expect(seen.body.status).toBe('draft');
  });

  it('is not chosen twice: the approval that would is refused by name, and nothing is decided', async () => {
    const person = await givenPerson(opened, 'applicant');
    const { id } = await reviewed(person, 'sample-win-win', 'advanced');
    const chosen = await reviewed(person, 'sample-advanced', 'advanced');
    const run = await proposed('sample-win-win', 'advanced');
    await selectIn('sample-advanced', 'advanced');
    const refused = await approve(run);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ type: 'excluded-by-running' });
    expect(refused.body.detail).toMatch(/^한빛정밀\(T26-\d+\): 「/);
    expect(refused.body.detail).toMatch(/고도화.*이미 선정되어/);
    const seen = await consultant.client.get<ApplicationView>(`/applications/${id}`);
    expect(seen.body.status).toBe('review-completed');
    // 선정 포기: what was given up keeps nobody out.
    const reason = { reason: '다른 사업을 하기로 했습니다.' };
    const path = `/applications/${chosen.id}/award-declination`;
    expect((await person.client.post(path, reason)).status).toBe(200);
    const back = { reason: '함께 선정할 수 없습니다.' };
    expect((await approver.client.post(`/selection-runs/${run}/return`, back)).status).toBe(200);
  });

  it('is not chosen twice by two approvals at once', async () => {
    const person = await givenPerson(opened, 'applicant');
    for (const noticeId of ['sample-win-win', 'sample-advanced'])
      await reviewed(person, noticeId, 'advanced');
    const runs = [
      await proposed('sample-win-win', 'advanced'),
      await proposed('sample-advanced', 'advanced'),
    ] as const;
    const other = await givenPerson(opened, 'approver');
    // Both are held before they write, so that neither is over before the other looks.
    const held = new Client({ connectionString: opened.database.ownerUrl });
    await held.connect();
    await held.query('BEGIN; LOCK TABLE approvals IN SHARE MODE');
    const answers = Promise.all([
      approve(runs[0]),
      other.client.post<Run>(`/selection-runs/${runs[1]}/approval`),
    ]);
    await until(async () => (await waitingForLocks(opened)) === 2);
    await held.query('COMMIT');
    await held.end();
    expect((await answers).map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
