import type {
  ApplicationView,
  ApprovalView,
  Page,
  ReceiptView,
  ResultView,
  SelectionRunView,
  SessionView,
} from '@subsidy/contract';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { FiledForms } from '../filing/filed-forms.ts';
import { TestClient } from '../testing/client.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openDatabaseBefore, type TestDatabase } from '../testing/test-database.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { migrate } from './migrate.ts';

const FIXTURE = join(import.meta.dirname, '../testing/fixtures/season-before-filings.json.br');
const MIGRATION = 'FileWholeContents1764120000000';

type Row = Record<string, unknown>;

interface CaseBefore {
  id: string;
  noticeId: string;
  projectTitle: string | null;
  status: string;
  openSupplementRequestId: string | null;
  fields: Row;
  versions: Record<string, number>;
  documents: Row[];
  governmentKrw: number | null;
  receipts: ReceiptView[];
}

/** A whole season as a portal kept it before filings, offices and memberships, and what it answered then. */
interface Season {
  tables: Record<string, Row[]>;
  receiptKey: string;
  cookie: string;
  before: {
    cases: CaseBefore[];
    results: { id: string; score: Row; rank: number; reason: string; governmentKrw: number }[];
    approvals: ApprovalView[];
    run: { id: string; status: string; inputsSha256: string; items: Row[] };
    checked: number;
  };
}

/** Tables that others refer to come first. */
const FIRST = ['companies', 'suppliers', 'users', 'notices', 'notice_versions', 'applications'];
const SECOND = ['supplement_requests', 'review_assignments', 'selection_runs', 'audit_chains'];

async function load(database: TestDatabase, tables: Season['tables']): Promise<void> {
  const rest = Object.keys(tables).filter((name) => ![...FIRST, ...SECOND].includes(name));
  for (const name of [...FIRST, ...SECOND, ...rest]) {
    const rows = (tables[name] ?? []).map((row) =>
      name === 'applications' ? { ...row, open_supplement_request_id: null } : row,
    );
    await database.asOwner(
      `INSERT INTO ${name} OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_recordset(null::${name}, $1)`,
      [JSON.stringify(rows)],
    );
  }
  for (const { id, open_supplement_request_id: open } of tables['applications'] ?? []) {
    if (open === null) continue;
    await database.asOwner('UPDATE applications SET open_supplement_request_id = $2 WHERE id = $1', [
      id,
      open,
    ]);
  }
  await database.asOwner(`SELECT setval('receipt_numbers', 1000)`);
}

describe('a whole season of an older portal, brought up to this one', () => {
  let season: Season;
  let opened: TestPortal;
  let auditor: Person;
  let officer: Person;

  beforeAll(async () => {
    season = JSON.parse(brotliDecompressSync(await readFile(FIXTURE)).toString()) as Season;
    const database = await openDatabaseBefore(MIGRATION);
    await load(database, season.tables);
    await migrate(database.ownerUrl, database.applicationUrl);
    const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-upgrade-'));
    await mkdir(join(dataDirectory, 'keys'));
    await writeFile(join(dataDirectory, 'keys', 'receipt-ed25519.pem'), season.receiptKey, { mode: 0o600 });
    opened = await openTestPortal(
      { PORTAL_DATA_DIR: dataDirectory },
      '2026-11-27T12:00:00.000+09:00',
      database,
    );
    await opened.portal.get(FiledForms, { strict: false }).complete();
    auditor = await givenPerson(opened, 'auditor');
    officer = await givenPerson(opened, 'officer');
  });
  afterAll(() => opened.close());

  const read = async <Body>(path: string, by = auditor): Promise<Body> =>
    (await by.client.get<Body>(path)).body;

  it('answers every case as before: contents, versions, documents, money and receipts', async () => {
    for (const { governmentKrw, documents, projectTitle, ...before } of season.before.cases) {
      const now = await read<ApplicationView>(`/applications/${before.id}`);
      expect(now).toMatchObject(before);
      // Read by an officer, who sees of a draft that it is there.
      if (before.status !== 'draft') expect(now.projectTitle).toBe(projectTitle);
      expect(now.documents).toMatchObject(documents);
      expect(now.fundingPlan?.governmentKrw ?? null).toBe(governmentKrw);
    }
    expect(season.before.cases.length).toBeGreaterThan(50);
  });

  it('claims the number of every company: proved where a check has passed, pending otherwise', async () => {
    const rows = await opened.database.asOwner<{ status: string; passed: boolean; cases: string }>(
      `SELECT k.status, EXISTS (SELECT 1 FROM requirement_checks r JOIN applications a ON a.id = r.application_id
                WHERE a.company_id = c.id AND r.outcome = 'pass') AS passed, count(*) AS cases
         FROM companies c LEFT JOIN company_claims k ON k.company_id = c.id GROUP BY 1, 2 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { status: 'pending', passed: false, cases: expect.any(String) as string },
      { status: 'proved', passed: true, cases: expect.any(String) as string },
    ]);
  });

  it('verifies every receipt', async () => {
    const receipts = season.before.cases.flatMap((one) => one.receipts);
    for (const { receiptNumber, submittedAt, contentSha256, signature } of receipts) {
      const four = { receiptNumber, submittedAt, contentSha256, signature };
      expect((await auditor.client.post('/receipts/verification', four)).body).toEqual({
        valid: true,
        recordDiffers: false,
      });
    }
    expect(receipts.length).toBeGreaterThan(50);
  });

  it('keeps the audit chain, and replays every decision to the same bytes', async () => {
    expect(await read('/audit/verification')).toMatchObject({ ok: true });
    const { checked } = season.before;
    expect(await read('/eligibility-decisions/replay')).toMatchObject({ ok: true, checked });
  });

  it('answers results, approvals and the ranking as before, and exports them', async () => {
    for (const { id, governmentKrw, ...before } of season.before.results) {
      const now = await read<ResultView>(`/applications/${id}/result`);
      expect(now).toMatchObject(before);
      expect(now.fundingPlan?.governmentKrw).toBe(governmentKrw);
    }
    const { approvals, run } = season.before;
    const page = await read<Page<ApprovalView>>('/approvals?noticeId=sample-season&limit=100', officer);
    expect(page.items).toMatchObject(approvals);
    const { items, ...head } = run;
    const now = await read<SelectionRunView>(`/selection-runs/${run.id}`, officer);
    expect(now).toMatchObject(head);
    expect(now.items).toMatchObject(items);
    expect(now.typeLabel).toBe('AI공장 구축');
    const made = await officer.client.post('/approval-exports', {
      noticeId: 'sample-season',
      format: 'csv',
      reason: '협약 준비',
    });
    expect([made.status, made.body]).toMatchObject([201, { rows: approvals.length }]);
  });

  it('lets a session of before go on, with the membership of its person', async () => {
    const owner = new TestClient(opened, season.cookie);
    const { status, body } = await owner.get<SessionView>('/session');
    expect([status, body]).toMatchObject([
      200,
      { user: { email: 'owner@sample.test', role: 'applicant' }, memberships: [{ role: 'applicant' }] },
    ]);
  });

  it('lets drafts be written on: one just begun, one half written, one complete', async () => {
    const drafts = season.before.cases.filter(
      ({ status, noticeId }) => status === 'draft' && noticeId === 'sample-open',
    );
    const sizes = drafts.map(({ fields }) => Object.keys(fields).length);
    expect(Math.min(...sizes)).toBe(0);
    expect(new Set(sizes).size).toBeGreaterThanOrEqual(3);
    for (const { id, versions } of drafts) {
      const [company] = await opened.database.asOwner<{ user_id: string }>(
        `SELECT m.user_id FROM applications a JOIN memberships m ON m.company_id = a.company_id WHERE a.id = $1`,
        [id],
      );
      const client = await TestClient.signedIn(opened, company?.user_id ?? '');
      const field = 'project.title';
      const change = { field, baseVersion: versions[field] ?? 0, value: '이어서 쓴 과제명' };
      const saved = await client.patch(`/applications/${id}`, { changes: [change] });
      expect([saved.status, saved.body]).toMatchObject([200, { conflicts: [] }]);
    }
  });
});
