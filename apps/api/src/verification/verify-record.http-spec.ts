import type {
  ApprovalExportView,
  AuditVerificationView,
  JobView,
  LatestVerificationView,
  Problem,
  ReceiptView,
  StartedJobView,
} from '@subsidy/contract';
import { CheckpointAuditService } from '../audit/checkpoint-audit.service.ts';
import { workOff } from '../testing/jobs.ts';
import { BindFormerRowsService } from './bind-former-rows.service.ts';
import { outsidePeople, type OutsidePeople } from '../testing/outside-people.ts';
import { EVALUATORS, OutsideWalk } from '../testing/outside-walk.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

/** What somebody with the owner's rights changes behind the portal's back, and how it is put right again. */
type Tampering = readonly [what: string, table: string, change: string, undo: string, where?: string];

const NOTICE = 'sample-micro';
const NEVER = new AbortController().signal;

describe('the record and what it answers for', () => {
  let opened: TestPortal;
  let as: OutsidePeople;
  let id = '';
  let receipt: ReceiptView;

  beforeAll(async () => {
    opened = await openTestPortal({ PORT: '0' });
    const people = ['owner', 'consultant.gyeonggi', 'officer', 'approver', 'auditor', ...EVALUATORS];
    as = await outsidePeople(opened, people);
    const walk = await OutsideWalk.of(as);
    const filed = await walk.file('owner', NOTICE, 'standard', 'gyeonggi');
    await walk.review(filed.at, 'gyeonggi', 1, 60_000_000);
    await walk.select('', { noticeId: NOTICE, type: 'standard', budgetKrw: 42_000_000 });
    id = filed.id;
    [receipt] = (await opened.database.asOwner<ReceiptView>(
      `SELECT receipt_number AS "receiptNumber", content_sha256 AS "contentSha256", signature,
          to_char(filed_at AT TIME ZONE 'Asia/Seoul', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+09:00"') AS "submittedAt" FROM filings`,
    )) as [ReceiptView];
    expect((await exported()).status).toBe(201);
    await opened.portal.get(CheckpointAuditService).checkpoint();
    // From here on the owner's connection runs no trigger and asks no foreign key.
    await opened.database.asOwner('SET session_replication_role = replica');
  }, 60_000);

  afterAll(() => opened.close());

  const exported = () =>
    as('officer').send<ApprovalExportView & Problem>('POST', '/approval-exports', {
      noticeId: NOTICE,
      format: 'json',
      reason: '정산 자료로 씁니다.',
    });

  const verify = async (): Promise<AuditVerificationView> => {
    const answer = await as('auditor').send<AuditVerificationView>('GET', '/audit/verification');
    expect(answer.status).toBe(200);
    return answer.body;
  };

  const asOwner = (sql: string): Promise<Record<string, unknown>[]> => opened.database.asOwner(sql);

  const whileTampered = async (
    [, table, change, undo, where = 'true']: Tampering,
    work: () => Promise<void>,
  ) => {
    await asOwner(`UPDATE ${table} SET ${change} WHERE ${where}`);
    try {
      await work();
    } finally {
      await asOwner(`UPDATE ${table} SET ${undo} WHERE ${where}`);
    }
  };

  it('binds every row that a case leaves behind', async () => {
    expect(await verify()).toMatchObject({ ok: true, unboundRows: 0, faults: [], extent: 'whole' });
    expect((await verify()).checkedRows).toBeGreaterThanOrEqual(10);
  });

  const OF_NOTICE = `notice_id = '${NOTICE}'`;
  const ROWS: readonly Tampering[] = [
    ['filing', 'filings', `content = content || ' '`, 'content = rtrim(content)'],
    ['filing', 'filings', `particulars = particulars || '{"x":1}'`, `particulars = particulars - 'x'`],
    ['filing', 'filings', `in_force = false`, `in_force = true`],
    ['filing', 'filings', `filed_at = filed_at + '1 us'`, `filed_at = filed_at - interval '1 us'`],
    ['requirement-check', 'requirement_checks', `outcome = 'fail'`, `outcome = 'pass'`],
    ['score-sheet', 'score_items', 'points = points - 0.5', 'points = points + 0.5', `criterion = 'plan'`],
    ['site-visit', 'site_visits', 'visited_on = visited_on - 1', 'visited_on = visited_on + 1'],
    ['cost-review', 'cost_reviews', `note = 'x'`, `note = ''`],
    ['selection-run', 'selection_runs', `inputs = inputs || ' '`, `inputs = rtrim(inputs)`],
    ['selection-run', 'selection_items', 'rank = rank + 1', 'rank = rank - 1'],
    [
      'notice-version',
      'notice_versions',
      `terms = terms || '{"x":1}'`,
      `terms = terms - 'x'`,
      `${OF_NOTICE} AND version = 1`,
    ],
    ['approval-export', 'approval_exports', 'row_count = row_count + 1', 'row_count = row_count - 1'],
  ];

  it.each(ROWS)('finds and names a changed %s (%s: %s)', async (...given) => {
    const tampering = given as unknown as Tampering;
    const [kind] = tampering;
    await whileTampered(tampering, async () => {
      const { ok, firstBadId, reason } = await verify();
      expect([ok, firstBadId?.split(':')[0]]).toEqual([false, kind]);
      expect(reason).toMatch(/적힌 뒤에 바뀌었습니다/);
    });
    expect((await verify()).ok).toBe(true);
  });

  it('finds a changed approval, and exports nothing while it stands', async () => {
    const tampering: Tampering = ['approval', 'approvals', 'rank = rank + 1', 'rank = rank - 1'];
    await whileTampered(tampering, async () => {
      expect((await verify()).firstBadId).toMatch(/^approval:/);
      const { status, body } = await exported();
      expect([status, body.type]).toEqual([409, 'record-differs']);
      expect(body.detail).toContain(receipt.receiptNumber);
    });
    expect((await exported()).status).toBe(201);
  });

  it('gives no receipt of a changed filing, and says so to whoever checks one', async () => {
    const check = async () =>
      (await as('nobody').send('POST', '/receipts/verification', receiptOf(receipt))).body;
    expect(await check()).toEqual({ valid: true, recordDiffers: false });
    const tampering: Tampering = [
      'filing',
      'filings',
      `content = content || ' '`,
      'content = rtrim(content)',
    ];
    await whileTampered(tampering, async () => {
      expect(await check()).toEqual({ valid: true, recordDiffers: true });
      for (const paper of ['receipt', 'application']) {
        const { status, body } = await as('owner').send<Problem>('GET', `/applications/${id}/${paper}.pdf`);
        expect([paper, status, body.type]).toEqual([paper, 409, 'record-differs']);
      }
    });
  });

  it('finds a row that was taken away, and several things at once', async () => {
    await asOwner(`CREATE TABLE kept AS SELECT * FROM site_visits; DELETE FROM site_visits`);
    await asOwner(
      `UPDATE audit_events SET actor_role = actor_role || '.' WHERE action = 'application.start'`,
    );
    const { faults } = await verify();
    expect(faults.map(({ id: name }) => name)).toEqual([`application:${id}#1`, `site-visit:${id}`]);
    expect(faults[1]?.reason).toMatch(/지워졌습니다/);
    await asOwner(`INSERT INTO site_visits SELECT * FROM kept; DROP TABLE kept`);
    await asOwner(
      `UPDATE audit_events SET actor_role = rtrim(actor_role, '.') WHERE action = 'application.start'`,
    );
    expect((await verify()).ok).toBe(true);
  });

  it('counts a row from before that no event binds, calls it neither true nor false, and binds it once', async () => {
    const row = `jsonb_build_object('id', gen_random_uuid(), 'reason', 'from before')`;
    const forge = (): Promise<unknown> =>
      asOwner(
        `INSERT INTO approval_exports SELECT (jsonb_populate_record(e, ${row})).* FROM approval_exports e LIMIT 1`,
      );
    await forge();
    expect(await verify()).toMatchObject({ ok: true, unboundRows: 1 });
    await opened.portal.get(BindFormerRowsService, { strict: false }).bind(NEVER);
    expect(await verify()).toMatchObject({ ok: true, unboundRows: 0 });
  });

  it('lets nobody propose or approve a ranking that was changed underneath', async () => {
    const runs = await asOwner(
      `UPDATE selection_runs SET status = 'draft', inputs = inputs || ' ' RETURNING id`,
    );
    const answer = await as('officer').send<Problem>(
      'POST',
      `/selection-runs/${String(runs[0]?.['id'])}/proposal`,
    );
    expect([answer.status, answer.body.type]).toEqual([409, 'record-differs']);
    await asOwner(`UPDATE selection_runs SET status = 'approved', inputs = rtrim(inputs)`);
  });

  const byJob = async (extent: 'whole' | 'new'): Promise<AuditVerificationView> => {
    const started = await as('auditor').send<StartedJobView>('POST', '/audit/verifications', { extent });
    expect(started.status).toBe(202);
    const path = `/jobs/${started.body.jobId}`;
    expect((await as('auditor').send<JobView>('GET', path)).body).toMatchObject({
      state: 'waiting',
      progress: 0,
      result: null,
    });
    expect((await as('officer').send('GET', path)).status).toBe(404);
    const again = await as('auditor').send<StartedJobView>('POST', '/audit/verifications', { extent });
    expect(again.body.jobId).toBe(started.body.jobId);
    await workOff(opened, 'audit-verification');
    const done = await as('auditor').send<JobView>('GET', path);
    expect(done.body).toMatchObject({ state: 'done', progress: 1 });
    return done.body.result as unknown as AuditVerificationView;
  };

  it('verifies as a job: first all of it, then what grew since', async () => {
    const whole = await byJob('whole');
    expect(whole).toMatchObject({ ok: true, extent: 'whole', unboundRows: 0 });
    opened.clock.advance({ minutes: 1 });
    expect((await exported()).status).toBe(201);
    const grown = await byJob('new');
    expect(grown).toMatchObject({ ok: true, extent: 'new', unboundRows: null, checkedCheckpoints: 0 });
    expect(grown.checked).toBeGreaterThan(0);
    expect(grown.checked).toBeLessThan(whole.checked);
    const latest = await as('auditor').send<LatestVerificationView>('GET', '/audit/verifications/latest');
    expect(latest.body).toMatchObject({ latest: { verification: grown }, runningJobId: null });
  });

  it('misses the checkpoints that were cut off, and the one that was verified before', async () => {
    await asOwner(`CREATE TABLE kept AS SELECT * FROM audit_checkpoints; DELETE FROM audit_checkpoints`);
    const last = Number((await asOwner('SELECT max(id) AS id FROM kept'))[0]?.['id']);
    expect((await verify()).firstBadId).toBe(`checkpoint#${last}`);
    const found = await byJob('new');
    expect(found.faults.map(({ reason }) => reason).join()).toMatch(/지난 검증에서 확인한/);
    await asOwner(
      `INSERT INTO audit_checkpoints OVERRIDING SYSTEM VALUE SELECT * FROM kept; DROP TABLE kept`,
    );
    expect((await verify()).ok).toBe(true);
  });
});

const receiptOf = ({ receiptNumber, submittedAt, contentSha256, signature }: ReceiptView) => ({
  receiptNumber,
  submittedAt,
  contentSha256,
  signature,
});
