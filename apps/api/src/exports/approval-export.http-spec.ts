import type { ApprovalExportView, ApprovalView, Page } from '@subsidy/contract';
import { canonicalJson, roleLabel } from '@subsidy/rules';
import ExcelJS from 'exceljs';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** 신청 5억 원, 인정 4억 원. */
const MONEY = {
  totalCostKrw: 400_000_000,
  governmentKrw: 200_000_000,
  localGovernmentKrw: 0,
  provinceKrw: 0,
  cityKrw: 0,
  leadCompanyKrw: 0,
  companyKrw: 200_000_000,
  companyCashKrw: 160_000_000,
  companyInKindKrw: 40_000_000,
  appliedTotalCostKrw: 500_000_000,
  appliedGovernmentKrw: 200_000_000,
  appliedLocalGovernmentKrw: 0,
  appliedProvinceKrw: 0,
  appliedCityKrw: 0,
  appliedLeadCompanyKrw: 0,
  appliedCompanyKrw: 300_000_000,
  appliedCompanyCashKrw: 240_000_000,
  appliedCompanyInKindKrw: 60_000_000,
};

const REASON = '예산 집행 점검';

describe('approval exports over HTTP', () => {
  let opened: TestPortal;
  let officer: Person;
  let approver: Person;
  let applicant: Person;
  let runId: string;
  const noticeId = 'sample-closed';

  beforeAll(async () => {
    opened = await openTestPortal();
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
    applicant = await givenPerson(opened, 'applicant');
    const rows = await opened.database.asOwner<{ id: string }>(
      `INSERT INTO selection_runs (notice_id, type, budget_krw, status, inputs, inputs_sha256, created_by,
         created_by_name, created_at, notice_title, type_label)
         VALUES ($1, 'ai-factory', 1, 'approved', '', '', $2, '담당', now(), '2026년 마감된 공고', 'AI공장 구축') RETURNING id`,
      [noticeId, officer.userId],
    );
    runId = rows[0]?.id ?? '';
  });
  afterAll(() => opened.close());

  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    await opened.database.asOwner('DELETE FROM approvals');
  });

  const aRow = (change: Partial<ApprovalView> = {}): Partial<ApprovalView> => ({
    runId,
    noticeId,
    noticeVersion: 1,
    companyName: '한빛정밀',
    businessRegistrationNumber: '2208139938',
    corporateRegistrationNumber: '1101110012346',
    regionCode: 'gyeonggi',
    city: '안산시',
    technoParkCode: 'gyeonggi',
    program: 'manufacturing-ai',
    type: 'ai-factory',
    projectTitle: '용접 불량 예측',
    supplierName: '지능공정',
    leadCompanyName: null,
    currentLevel: 'basic',
    targetLevel: 'intermediate-1',
    aiCells: ['D2'],
    ...MONEY,
    bonusPoints: 3,
    score: 83.25,
    result: 'selected',
    months: 9,
    submittedAt: '2026-04-20T16:59:59.999+09:00',
    selectedAt: '2026-06-01T09:00:00.000+09:00',
    approvedAt: '2026-06-02T00:30:00.000+09:00',
    approvedBy: '승인호',
    ...change,
  });

  /** Stores approvals of distinct business sites; the receipt number counts up. */
  const givenApprovals = (count: number, row = aRow()): Promise<object[]> =>
    opened.database.asOwner(
      `WITH application AS (
         INSERT INTO applications (notice_id, notice_version_id, type, company_id, business_site, status, status_since,
           receipt_number, created_by, created_at, updated_at)
         SELECT $1, (SELECT id FROM notice_versions WHERE notice_id = $1), 'ai-factory', $2, gen_random_uuid()::text,
                'selected', now(), gen_random_uuid()::text, $3, now(), now() FROM generate_series(1, $5) RETURNING id),
       numbered AS (SELECT id, row_number() OVER (ORDER BY id)::int AS number FROM application)
       INSERT INTO approvals (id, application_id, run_id, notice_id, rank, total_cost_krw, government_krw,
         local_government_krw, lead_company_krw, company_krw, company_cash_krw, company_in_kind_krw, row, approved_by,
         approved_at)
       SELECT id, id, $6, $1, number, 4, 2, 0, 0, 2, 1, 1, $4::jsonb || jsonb_build_object('id', id, 'applicationId', id,
         'rank', number, 'receiptNumber', 'MA26-' || lpad(number::text, 6, '0')), $3, '2026-06-02T00:30:00+09:00'
         FROM numbered`,
      [noticeId, applicant.companyId, approver.userId, JSON.stringify(row), count, runId],
    );
  const create = (format: string, change: object = {}, by = officer) =>
    by.client.post<ApprovalExportView>('/approval-exports', { noticeId, format, reason: REASON, ...change });
  const download = async (id: string, by = officer) => by.client.get<Buffer>(`/approval-exports/${id}/file`);
  /** The file as it comes over the wire. */
  const raw = (id: string) =>
    opened.portal.inject({
      url: `/api/v1/approval-exports/${id}/file`,
      headers: { cookie: officer.client.cookie ?? '' },
    });
  const textOf = async (format: 'csv' | 'json'): Promise<string> => {
    const { body } = await create(format);
    return (await raw(body.id)).rawPayload.toString('utf8');
  };

  it.each(['xlsx', 'csv', 'json'])(
    '%s: the totals are those of the API to the won, the hash is that of the file',
    async (format) => {
      await givenApprovals(3);
      const answer = await create(format);
      expect(answer.status).toBe(201);
      const list = await officer.client.get<Page<ApprovalView>>(`/approvals?noticeId=${noticeId}`);
      expect(answer.body).toMatchObject({
        rows: 3,
        totals: Object.fromEntries(Object.entries(MONEY).map(([name, amount]) => [name, 3 * amount])),
        reason: REASON,
        createdBy: `${roleLabel('officer')} 담당자`,
      });
      const lines = list.body.items.map((row) => `${canonicalJson({ ...row })}\n`).join('');
      expect(answer.body.dataSha256).toBe(sha256(lines));

      const file = await raw(answer.body.id);
      expect(file.statusCode).toBe(200);
      expect(sha256(file.rawPayload)).toBe(answer.body.sha256);
      expect(file.rawPayload).toHaveLength(answer.body.size);
      expect(file.headers).toMatchObject({
        'x-content-sha256': answer.body.sha256,
        'x-content-type-options': 'nosniff',
        'content-length': String(answer.body.size),
      });
      expect(file.headers['content-disposition']).toContain(
        `filename*=UTF-8''${encodeURIComponent('승인내역_')}`,
      );
    },
  );

  it('xlsx: numbers as numbers, dates as Seoul dates, text as text, totals, frozen header, control sheet', async () => {
    await givenApprovals(2, aRow({ companyName: '=HYPERLINK("http://x")', supplierName: null }));
    const { body } = await create('xlsx');
    const { rawPayload } = await raw(body.id);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(rawPayload as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('승인내역');
    const headings = (sheet?.getRow(1).values ?? []) as string[];
    const cell = (row: number, heading: string) => sheet?.getCell(row, headings.indexOf(heading));
    expect(headings[1]).toBe('접수번호');
    expect(cell(2, '접수번호')?.value).toBe('MA26-000001');
    expect(cell(2, '기업명')).toMatchObject({
      value: '=HYPERLINK("http://x")',
      type: ExcelJS.ValueType.String,
    });
    expect(cell(2, '사업자등록번호')?.value).toBe('220-81-39938');
    expect(cell(2, '법인등록번호')).toMatchObject({ value: '110111-0012346', numFmt: '@' });
    expect(cell(2, '과제명')?.value).toBe('용접 불량 예측');
    expect(cell(2, '시·군·구')?.value).toBe('안산시');
    expect(cell(2, '공급기업')?.value).toBeNull();
    expect(cell(2, '인정 총사업비(원)')).toMatchObject({ value: 400_000_000, numFmt: '#,##0' });
    expect(cell(2, '신청 총사업비(원)')?.value).toBe(500_000_000);
    expect(cell(2, '종합점수')?.value).toBe(83.25);
    expect(cell(2, '승인(한국시각)')?.value).toEqual(new Date('2026-06-02T00:30:00.000Z'));
    expect(cell(4, '접수번호')?.value).toBe('합계');
    expect(cell(4, '인정 총사업비(원)')?.value).toBe(800_000_000);
    expect(cell(4, '인정 기업부담 현금(원)')?.value).toBe(320_000_000);
    expect(cell(4, '인정 기업부담 현물(원)')?.value).toBe(80_000_000);
    expect(cell(4, '신청 기업부담 현물(원)')?.value).toBe(120_000_000);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toMatch(/^A1:[A-Z]{2}3$/);
    const control = workbook.getWorksheet('확인표');
    const figures = new Map(
      control
        ?.getSheetValues()
        .slice(2)
        .map((row) => (row as unknown[]).slice(1) as [string, unknown]),
    );
    expect(figures.get('건수')).toBe(2);
    expect(figures.get('인정 총사업비 합계(원)')).toBe(800_000_000);
    expect(figures.get('인정 기업부담 현금 합계(원)')).toBe(320_000_000);
    expect(figures.get('신청 총사업비 합계(원)')).toBe(1_000_000_000);
    expect(figures.get('내보낸 이유')).toBe(REASON);
    expect(figures.get('자료 SHA-256')).toBe(body.dataSha256);
  });

  it('csv: BOM, CRLF, quotes doubled, formulas kept as text, numbers bare, rows alone', async () => {
    await givenApprovals(
      1,
      aRow({ companyName: '=1+1', supplierName: '"지능", 공정', technoParkCode: '@cmd' }),
    );
    const text = await textOf('csv');
    expect(text.startsWith('\uFEFF접수번호,기업명,')).toBe(true);
    const lines = text.slice(1).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(text).not.toContain('합계');
    expect(lines[1]).toContain("MA26-000001,'=1+1,220-81-39938,110111-0012346,경기도,안산시,'@cmd,");
    expect(lines[1]).toContain(',용접 불량 예측,');
    expect(lines[1]).toContain(`"""지능"", 공정"`);
    expect(lines[1]).toContain(
      ',400000000,200000000,0,0,0,0,200000000,160000000,40000000,' +
        '500000000,200000000,0,0,0,0,300000000,240000000,60000000,3,83.25,1,선정,9,2026-04-20 16:59:59,',
    );
    expect(lines[2]).toBe('');
    const widths = lines.slice(0, 2).map((line) => line.replace(/"(""|[^"])*"/g, '').split(',').length);
    expect(widths[0]).toBe(widths[1]);
  });

  it('json: rows and totals, readable with nothing in it too', async () => {
    const empty = JSON.parse(await textOf('json')) as { rows: object[]; totals: object };
    expect(empty.rows).toEqual([]);
    await givenApprovals(2);
    const filled = JSON.parse(await textOf('json')) as {
      rows: ApprovalView[];
      totals: object;
      control: object;
    };
    expect(filled.rows.map(({ receiptNumber }) => receiptNumber)).toEqual(['MA26-000001', 'MA26-000002']);
    expect(filled.totals).toMatchObject({ totalCostKrw: 800_000_000 });
    expect(filled.control).toMatchObject({ noticeId, noticeVersions: [1], rows: 2, reason: REASON });
  });

  it.each(['xlsx', 'csv', 'json'])('%s without approvals is an answer, not an error', async (format) => {
    expect(await create(format)).toMatchObject({
      status: 201,
      body: { rows: 0, totals: { totalCostKrw: 0 } },
    });
  });

  it('carries 12,000 approvals without loss', async () => {
    await givenApprovals(12_000);
    const { status, body } = await create('xlsx');
    expect(status).toBe(201);
    expect(body).toMatchObject({ rows: 12_000, totals: { totalCostKrw: 4_800_000_000_000 } });
  }, 60_000);

  it.each(['xlsx', 'csv', 'json'])(
    '%s: a failure on the way leaves neither file nor register entry',
    async (format) => {
      await givenApprovals(500);
      await opened.database.asOwner(
        `UPDATE approvals SET row = row || '{"governmentKrw":"많음"}' WHERE rank = 450`,
      );
      const files = join(opened.portal.get(Environment).dataDirectory, 'files', 'exports');
      const before = await readdir(files).catch(() => []);
      opened.portal.useLogger(false);
      expect((await create(format)).status).toBe(500);
      opened.portal.useLogger(['error', 'warn']);
      expect(await readdir(files).catch(() => [])).toEqual(before);
      await opened.database.asOwner('DELETE FROM approvals');
      expect((await create(format)).status).toBe(201);
    },
  );

  it('completes what was approved before applied figures, title and place were part of a row', async () => {
    const former = [
      ...[
        'appliedTotalCostKrw',
        'appliedGovernmentKrw',
        'provinceKrw',
        'city',
        'projectTitle',
        'leadCompanyName',
      ],
    ];
    await givenApprovals(2);
    await opened.database.asOwner('UPDATE approvals SET row = row - $1::text[] WHERE rank = 1', [former]);
    const { body } = await create('json');
    expect(body.totals).toMatchObject({
      totalCostKrw: 800_000_000,
      provinceKrw: 0,
      appliedTotalCostKrw: null,
      appliedCompanyKrw: 600_000_000,
    });
    const list = await officer.client.get<Page<ApprovalView>>(`/approvals?noticeId=${noticeId}`);
    expect(list.body.items[0]).toMatchObject({
      city: null,
      projectTitle: null,
      leadCompanyName: null,
      appliedTotalCostKrw: null,
    });
    expect((await create('csv')).body.dataSha256).toBe(body.dataSha256);
  });

  it('says null for sums that an older register entry lacks', async () => {
    const { body } = await create('csv');
    const older = {
      totalCostKrw: 1,
      governmentKrw: 1,
      localGovernmentKrw: 0,
      leadCompanyKrw: 0,
      companyKrw: 0,
    };
    await opened.database.asOwner('ALTER TABLE approval_exports DISABLE TRIGGER USER');
    await opened.database.asOwner('UPDATE approval_exports SET totals = $2 WHERE id = $1', [body.id, older]);
    await opened.database.asOwner('ALTER TABLE approval_exports ENABLE TRIGGER USER');
    const register = await officer.client.get<Page<ApprovalExportView>>('/approval-exports');
    expect(register.body.items.find(({ id }) => id === body.id)?.totals).toMatchObject({
      ...older,
      companyCashKrw: null,
      appliedTotalCostKrw: null,
    });
  });

  it('enters each export and each download in the register and the audit trail', async () => {
    const { body } = await create('csv');
    await download(body.id, approver);
    const register = await officer.client.get<Page<ApprovalExportView>>(
      `/approval-exports?noticeId=${noticeId}&limit=1`,
    );
    expect(register.body.items).toHaveLength(1);
    expect(register.body.nextCursor).not.toBeNull();
    const events = await opened.database.asOwner<{ action: string; actor_role: string }>(
      'SELECT action, actor_role FROM audit_events WHERE chain = $1 ORDER BY sequence',
      [`export:${body.id}`],
    );
    expect(events).toEqual([
      { action: 'export.created', actor_role: 'officer' },
      { action: 'export.downloaded', actor_role: 'approver' },
    ]);
  });

  it('pages through approvals and register without losing or repeating one', async () => {
    await givenApprovals(7);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const more: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: { body: Page<ApprovalView> } = await officer.client.get(
        `/approvals?noticeId=${noticeId}&limit=3${more}`,
      );
      seen.push(...page.body.items.map(({ id }) => id));
      cursor = page.body.nextCursor;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it.each([{ reason: '짧다' }, { noticeId: 'nowhere' }, { format: 'pdf' }, { columns: 'all' }])(
    '400 for %j',
    async (change) => {
      expect((await create('csv', change)).status).toBe(400);
    },
  );

  it.each(['applicant', 'supplier', 'consultant', 'evaluator', 'auditor', 'admin'] as const)(
    '403 for %s',
    async (role) => {
      await givenApplication(opened, await givenPerson(opened, 'applicant'));
      const other = await givenPerson(opened, role);
      expect((await create('csv', {}, other)).status).toBe(403);
      const mayRead = role === 'auditor' ? 200 : 403;
      expect((await other.client.get('/approvals')).status).toBe(mayRead);
      expect((await other.client.get('/approval-exports')).status).toBe(mayRead);
    },
  );

  it('404 for a file that is not there', async () => {
    expect((await download(officer.userId)).status).toBe(404);
  });
});
