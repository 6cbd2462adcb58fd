import type {
  ApplicationSummary,
  ApplicationView,
  AuditVerificationView,
  Page,
  SelectionRunSummary,
  SelectionRunView,
} from '@subsidy/contract';
import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readEnvironment } from '../config/environment.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TEST_NOW } from '../testing/test-portal.ts';
import { createPortal } from '../portal-application.ts';
import { loadSamplePeople, seasonOf, withPortal } from './load-sample-data.ts';
import { playSampleSeason, playSeason } from './play-season.ts';
import { SampleClient } from './sample-client.ts';
import { sampleStateOf } from './sample-state.ts';
import { SeasonClock } from './season-clock.ts';
import { CASE_KINDS, smallSeason, type CaseKind } from './season-plan.ts';
import { SEASON_NOTICE } from './season.ts';

describe('the sample season, small', () => {
  let database: TestDatabase;
  let dataDirectory: string;
  let reading: NestFastifyApplication;
  let cases: Map<CaseKind, ApplicationView[]>;
  const today = new Date(TEST_NOW);
  const refused: string[] = [];

  const environment = () =>
    readEnvironment({
      NODE_ENV: 'test',
      DATABASE_URL: database.ownerUrl,
      PORTAL_DATA_DIR: dataDirectory,
      PORTAL_SAMPLE_DATA: 'true',
      PORTAL_SAMPLE_SEASON: 'small',
      PORTAL_WORKER: 'off',
      DATABASE_POOL: '6',
    });
  const play = () => playSampleSeason(environment(), today, (text) => refused.push(text));
  const as = (name: string) => SampleClient.of(reading, `${name}@sample.test`);
  const state = async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    return sampleStateOf(owner).finally(() => owner.end());
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    dataDirectory = await mkdtemp(join(tmpdir(), 'season-test-'));
    await loadSamplePeople(environment(), today, () => undefined);
    expect(await state()).toBe('people');
    await brokenOffAfter(140);
  });
  beforeAll(() => brokenOffAfter(420));
  beforeAll(() => brokenOffAfter(420));
  beforeAll(play);
  beforeAll(async () => {
    reading = await createPortal(environment(), new SeasonClock(today));
    await reading.init();
    await reading.getHttpAdapter().getInstance().ready();
    cases = await casesByKind(await as('auditor'));
  });
  afterAll(async () => {
    await reading.close();
    await database.close();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  /** The season as it stands when its process ends after so many requests. */
  async function brokenOffAfter(requests: number): Promise<void> {
    const clock = new SeasonClock(today);
    let left = requests;
    const send = SampleClient.prototype.send;
    const spy = jest.spyOn(SampleClient.prototype, 'send').mockImplementation(function (
      this: SampleClient,
      ...request
    ) {
      left -= 1;
      if (left < 0) throw new Error('broken off');
      return send.apply(this, request);
    });
    await withPortal(environment(), clock, async (portal) => {
      const season = await seasonOf(portal, clock);
      await expect(playSeason(season, smallSeason())).rejects.toThrow('broken off');
    });
    spy.mockRestore();
    expect(await state()).toBe('people');
  }

  const of = (kind: CaseKind): ApplicationView => {
    const [first] = cases.get(kind) ?? [];
    if (first === undefined) throw new Error(`no case ${kind}`);
    return first;
  };

  it('is played without a refusal, and once', async () => {
    expect(refused).toEqual([]);
    expect(await state()).toBe('loaded');
    // A draft is its company's alone.
    const filed = Object.keys(CASE_KINDS).filter((kind) => kind !== 'draft');
    expect([...cases.keys()].sort()).toEqual(filed.sort());
    const rows = await database.asOwner(`SELECT 1 FROM applications WHERE notice_id = '${SEASON_NOTICE}'`);
    expect(rows).toHaveLength(smallSeason().length);
  });

  it('has supplements open, overdue and answered, with a failing and a doubtful finding', () => {
    const request = (kind: CaseKind) => of(kind).supplementRequests[0];
    expect(of('supplement-open').openSupplementRequestId).not.toBeNull();
    expect(request('supplement-open')?.dueOn.localeCompare('2026-11-23')).toBe(1);
    expect(of('supplement-overdue').openSupplementRequestId).not.toBeNull();
    expect(request('supplement-overdue')?.dueOn.localeCompare('2026-11-23')).toBe(-1);
    expect(request('supplement-answered')?.status).toBe('answered');
    expect(of('supplement-answered').decision?.outcome).toBe('eligible');
    expect(of('answered-failing').decision?.outcome).toBe('ineligible');
    expect(of('answered-unknown').decision?.outcome).toBe('needs-evidence');
  });

  it('has every end of a case and every state of its review', () => {
    expect(of('not-met').status).toBe('requirements-not-met');
    for (const kind of ['withdrawn-submitted', 'withdrawn-plan', 'withdrawn-review'] as const) {
      expect(of(kind).status).toBe('withdrawn');
    }
    expect(of('recused').assignments.map(({ status }) => status)).toContain('recused');
    expect(of('assigned').assignments.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['assigned']),
    );
    expect(of('failed-visit').siteVisit?.checks.some(({ pass }) => !pass)).toBe(true);
    expect(of('cut-waiting').costReview?.status).toBe('awaiting-answer');
    expect(of('cut-objected').costReview).toMatchObject({ status: 'objected', answer: { accepted: false } });
    expect(of('cut-lapsed').costReview).toMatchObject({ status: 'final', settledBy: 'lapse' });
    const { costReview } = of('cut-waiting');
    expect(costReview?.acceptedTotalCostKrw).toBeLessThan(costReview?.appliedTotalCostKrw ?? 0);
  });

  it('ranks with a tie in full and one in the sum, and leaves nothing in an open notice', async () => {
    const officer = await as('officer');
    const runs = await officer.send<Page<SelectionRunSummary>>('GET', '/selection-runs?limit=100');
    expect(runs.items.map(({ status }) => status).sort()).toEqual([
      'approved',
      'approved',
      'proposed',
      'returned',
    ]);
    expect(runs.items.every(({ noticeId }) => noticeId === SEASON_NOTICE)).toBe(true);
    const approved = runs.items.find(({ status, type }) => status === 'approved' && type === 'ai-factory');
    const run = await officer.send<SelectionRunView>('GET', `/selection-runs/${approved?.id ?? ''}`);
    const rows = run.items.map(({ score, technical, bonus }) => JSON.stringify([score, technical, bonus]));
    expect(new Set(rows).size).toBe(rows.length - 1);
    const sums = run.items.map(({ score }) => score);
    expect(new Set(sums).size).toBe(sums.length - 2);
    const mine = await officer.send<Page<ApplicationSummary>>('GET', '/applications?limit=100');
    const open = mine.items.filter(({ noticeId }) => noticeId !== SEASON_NOTICE);
    expect(open.every(({ status }) => status === 'draft')).toBe(true);
  });

  it('stands up to the verification of the record, and is not played again', async () => {
    const auditor = await as('auditor');
    const before = await auditor.send<AuditVerificationView>('GET', '/audit/verification');
    expect(before).toMatchObject({ ok: true, firstBadId: null });
    await play();
    const owned = await database.asOwner(
      'SELECT count(*)::int AS n FROM audit_events WHERE action = $$sample-data.loaded$$',
    );
    expect(owned).toEqual([{ n: 1 }]);
    const left = await database.asOwner(
      `SELECT 1 FROM sessions s JOIN memberships m ON m.id = s.membership_id WHERE m.role = 'applicant'`,
    );
    expect(left).toEqual([]);
  });

  /** The cases of the season as the auditor reads them. */
  async function casesByKind(auditor: SampleClient): Promise<Map<CaseKind, ApplicationView[]>> {
    const { items } = await auditor.send<Page<ApplicationSummary>>('GET', '/applications?limit=100');
    const found = new Map<CaseKind, ApplicationView[]>();
    for (const one of smallSeason()) {
      const row = items.find(
        ({ noticeId, businessRegistrationNumber }) =>
          noticeId === SEASON_NOTICE && businessRegistrationNumber === one.company.businessRegistrationNumber,
      );
      if (row === undefined) continue;
      const view = await auditor.send<ApplicationView>('GET', `/applications/${row.id}`);
      found.set(one.kind, [...(found.get(one.kind) ?? []), view]);
    }
    return found;
  }
});
