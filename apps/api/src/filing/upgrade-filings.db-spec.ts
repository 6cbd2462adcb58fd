import type { ApplicationView, FormView, ReceiptView } from '@subsidy/contract';
import { canonicalJson, formOf, publishedTermsOf, PUBLISHED_NOTICES, type JsonValue } from '@subsidy/rules';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../audit/audit.ts';
import { migrate } from '../database/migrate.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openDatabaseBefore, type TestDatabase } from '../testing/test-database.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { FiledForms } from './filed-forms.ts';

const MIGRATION = 'FileWholeContents1764120000000';
const NOTICE = PUBLISHED_NOTICES[0];
if (NOTICE === undefined) throw new Error('no notice');
const FORM = formOf(NOTICE.terms, 'ai-factory');
const FIELDS: Record<string, JsonValue> = Object.fromEntries(
  FORM.application.map(({ field, example }) => [field, example]),
);
const KEY = generateKeyPairSync('ed25519').privateKey;
const MONEY = {
  totalCostKrw: 400_000_000,
  governmentKrw: 200_000_000,
  localGovernmentKrw: 0,
  leadCompanyKrw: 0,
  companyKrw: 200_000_000,
  companyCashKrw: 160_000_000,
  companyInKindKrw: 40_000_000,
};

/** A plan as it was recorded then: without the split of local money. */
const PLAN = {
  ...MONEY,
  companyInKindMaxKrw: 40_000_000,
  governmentCapKrw: 200_000_000,
  governmentRateBp: 5_000,
  lines: [],
  requiredCosts: [],
  warnings: [],
};
const DECISION = {
  noticeId: 'notice',
  noticeVersion: 1,
  program: 'manufacturing-ai',
  type: 'ai-factory',
  outcome: 'eligible',
  bonus: { points: 0, items: [] },
  requiredDocuments: [],
  fundingPlan: PLAN,
  conditions: [],
  warnings: [],
  smallestChange: null,
};

describe('a portal that kept submissions, brought up to filings', () => {
  let database: TestDatabase;
  let opened: TestPortal;
  const ids = { version: '', company: '', user: '', supplier: '' };
  const applications: Record<string, string> = {};
  const receipts: ReceiptView[] = [];
  let applicant: Person;
  let consultant: Person;
  let requestId: string;

  const insert = async (sql: string, values: unknown[] = []): Promise<string> =>
    (await database.asOwner<{ id: string }>(`${sql} RETURNING id`, values))[0]?.id ?? '';

  const givenNames = async (): Promise<void> => {
    await database.asOwner(`INSERT INTO notices VALUES ('n', '그때의 공고', 'manufacturing-ai', true)`);
    ids.version = await insert(
      `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at,
         terms, terms_sha256) VALUES ('n', 1, '2026-03-01', '2026-03-01', '2026-04-30', '2026-05-01', '2026-06-30', $1, 'h')`,
      [JSON.stringify(publishedTermsOf(NOTICE.terms))],
    );
    ids.company = await insert(
      `INSERT INTO companies (business_registration_number, name, region_code, city, created_at)
       VALUES ('1248600018', '한빛정밀', 'gyeonggi', '안산시', now())`,
    );
    ids.supplier = await insert(
      `INSERT INTO suppliers (business_registration_number, name, in_pool, created_at)
       VALUES ('1248600019', '지능공정', true, now())`,
    );
    ids.user = await insert(
      `INSERT INTO users (email, name, password_hash, role, company_id, created_at)
       VALUES ('owner@example.test', '이담당', 'x', 'applicant', $1, now())`,
      [ids.company],
    );
  };

  const givenApplication = async (name: string, status: string): Promise<string> => {
    const isDraft = status === 'draft';
    const id = await insert(
      `INSERT INTO applications (notice_id, notice_version_id, type, company_id, business_site, supplier_id, region_code,
         city, techno_park_code, status, status_since, receipt_number, submitted_at, plan_submitted_at, project_title,
         total_cost_krw, government_krw, created_by, created_at, updated_at)
       VALUES ('n', $1, 'ai-factory', $2, $3, $4, 'gyeonggi', '안산시', 'gyeonggi', $5, now(), $6, $7, $8, 'AI 도입',
         400000000, 200000000, $9, '2026-04-01', '2026-04-01')`,
      [
        ids.version,
        ids.company,
        `site-${name}`,
        ids.supplier,
        status,
        isDraft ? null : `MA26-${name}`,
        isDraft ? null : '2026-04-10T12:00:00+09:00',
        status === 'selected' ? '2026-05-10T12:00:00+09:00' : null,
        ids.user,
      ],
    );
    applications[name] = id;
    await database.asOwner(
      `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
       SELECT $1, key, value, 1, $2, '2026-04-01' FROM jsonb_each($3)`,
      [id, ids.user, JSON.stringify(FIELDS)],
    );
    return id;
  };

  const givenFile = (applicationId: string, name: string, at: string, deletedAt: string | null = null) =>
    database.asOwner(
      `INSERT INTO documents (application_id, document_type, stage, file_name, size, sha256, storage_key, scan,
         uploaded_role, uploaded_by, uploaded_at, deleted_at)
       VALUES ($1, 'financial-statements', 'application', $2, 10, repeat('0', 64), 'k', 'clean', 'applicant', $3, $4, $5)`,
      [applicationId, name, ids.user, at, deletedAt],
    );

  const givenSubmission = async (name: string, stage: 'application' | 'plan'): Promise<void> => {
    const isPlan = stage === 'plan';
    const at = isPlan ? '2026-05-10T12:00:00.000+09:00' : '2026-04-10T12:00:00.000+09:00';
    const fields = isPlan ? { ...FIELDS, 'plan.scope': '범위' } : FIELDS;
    const content = canonicalJson({
      stage,
      noticeId: 'n',
      noticeVersion: 1,
      type: 'ai-factory',
      businessRegistrationNumber: `site-${name}`,
      supplierId: ids.supplier,
      fields,
      documents: [{ documentType: 'financial-statements', sha256: '0'.repeat(64) }],
    });
    const receiptNumber = `MA26-${name}${isPlan ? '-P' : ''}`;
    const signed = Buffer.from(`${receiptNumber}\n${at}\n${sha256(content)}`);
    const receipt: ReceiptView = {
      stage,
      occasion: 'submission',
      receiptNumber,
      submittedAt: at,
      contentSha256: sha256(content),
      signature: sign(null, signed, KEY).toString('base64url'),
    };
    receipts.push(receipt);
    await database.asOwner(
      `INSERT INTO submissions (application_id, stage, idempotency_key, receipt_number, submitted_at, content,
         content_sha256, signature, submitted_by) VALUES ($1, $2, 'key', $3, $4, $5, $6, $7, $8)`,
      [
        applications[name],
        stage,
        receipt.receiptNumber,
        at,
        content,
        receipt.contentSha256,
        receipt.signature,
        ids.user,
      ],
    );
    await database.asOwner(
      `INSERT INTO eligibility_decisions (application_id, stage, notice_version_id, terms_sha256, as_of, facts, decision,
         decided_at) VALUES ($1, $2, $3, 'h', $4, '{}', $5, $4)`,
      [applications[name], stage, ids.version, at, JSON.stringify(DECISION)],
    );
  };

  beforeAll(async () => {
    database = await openDatabaseBefore(MIGRATION);
    await givenNames();
    const supplemented = await givenApplication('supplemented', 'submitted');
    await givenFile(supplemented, 'first.pdf', '2026-04-09T00:00:00Z', '2026-04-21T00:00:00Z');
    await givenSubmission('supplemented', 'application');
    requestId = await insert(
      `INSERT INTO supplement_requests (application_id, status, due_on, items, before, requested_by, requested_by_name,
         requested_at, responded_by, responded_at, note)
       VALUES ($1, 'answered', '2026-04-30', $2, $3, $4, '최컨설', '2026-04-20', $4, '2026-04-22', '고쳤습니다.')`,
      [
        supplemented,
        JSON.stringify([
          { field: 'project.title', reason: '고쳐 주세요' },
          { documentType: 'financial-statements', reason: '다시' },
        ]),
        JSON.stringify({ 'project.title': FIELDS['project.title'] ?? null, 'financial-statements': null }),
        ids.user,
      ],
    );
    await database.asOwner(
      `UPDATE application_fields SET value = '"새 과제명"', version = 2 WHERE application_id = $1 AND field = 'project.title'`,
      [supplemented],
    );
    await givenFile(supplemented, 'second.pdf', '2026-04-21T00:00:00Z');
    const decided = await givenApplication('decided', 'selected');
    await givenFile(decided, 'decided.pdf', '2026-04-09T00:00:00Z');
    await givenSubmission('decided', 'application');
    await givenSubmission('decided', 'plan');
    await givenFile(await givenApplication('hand-made', 'submitted'), 'hand.pdf', '2026-04-09T00:00:00Z');
    await givenApplication('draft', 'draft');

    await migrate(database.ownerUrl, database.applicationUrl);
    const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-upgrade-'));
    await mkdir(join(dataDirectory, 'keys'));
    const pem = KEY.export({ type: 'pkcs8', format: 'pem' });
    await writeFile(join(dataDirectory, 'keys', 'receipt-ed25519.pem'), pem, { mode: 0o600 });
    const variables = { PORTAL_DATA_DIR: dataDirectory };
    opened = await openTestPortal(variables, '2026-06-01T12:00:00.000+09:00', database);
    await opened.portal.get(FiledForms, { strict: false }).complete();
    consultant = await givenPerson(opened, 'consultant');
    applicant = await givenPerson(opened, 'applicant');
    await database.asOwner('UPDATE memberships SET company_id = $1 WHERE user_id = $2', [
      ids.company,
      applicant.userId,
    ]);
  });
  afterAll(() => opened.close());

  const view = async (name: string, by = applicant) =>
    (await by.client.get<ApplicationView>(`/applications/${applications[name] ?? ''}`)).body;

  it('keeps every receipt byte for byte', async () => {
    const kept = [...(await view('supplemented')).receipts, ...(await view('decided')).receipts];
    expect(kept).toEqual(receipts);
    for (const { receiptNumber, submittedAt, contentSha256, signature } of kept) {
      const four = { receiptNumber, submittedAt, contentSha256, signature };
      const { body } = await applicant.client.post('/receipts/verification', four);
      expect(body).toEqual({ valid: true, recordDiffers: false });
    }
    const rows = await database.asOwner<{ content: string; content_sha256: string; reconstructed: boolean }>(
      `SELECT content, content_sha256, reconstructed FROM filings ORDER BY receipt_number`,
    );
    expect(rows).toHaveLength(5);
    for (const { content, content_sha256: hash, reconstructed } of rows)
      expect([sha256(content), canonicalJson(JSON.parse(content) as JsonValue), reconstructed]).toEqual([
        hash,
        content,
        true,
      ]);
  });

  it('shows what was answered in a supplement as what stands filed', async () => {
    const seen = await view('supplemented', consultant);
    expect(seen).toMatchObject({
      companyName: '한빛정밀',
      supplierName: '지능공정',
      projectTitle: '새 과제명',
      fields: { 'project.title': '새 과제명' },
    });
    expect(seen.documents.map(({ fileName }) => fileName)).toEqual(['second.pdf']);
    expect(seen.supplementRequests).toMatchObject([
      {
        id: requestId,
        after: { 'project.title': '새 과제명', 'financial-statements': [{ fileName: 'second.pdf' }] },
        receiptNumber: 'MA26-supplemented-S1',
      },
    ]);
    const filings = await database.asOwner(
      `SELECT number, occasion, in_force, signature IS NULL AS unsigned, particulars -> 'documents' -> 0 ->> 'fileName' AS file
         FROM filings WHERE application_id = $1 ORDER BY number`,
      [applications['supplemented']],
    );
    expect(filings).toEqual([
      { number: 1, occasion: 'submission', in_force: false, unsigned: false, file: 'first.pdf' },
      { number: 2, occasion: 'supplement', in_force: true, unsigned: true, file: 'second.pdf' },
    ]);
  });

  it('shows a decided case with its plan and the money as applied for', async () => {
    const seen = await view('decided', consultant);
    expect(seen.fields['plan.scope']).toBe('범위');
    expect(seen.fundingPlan).toMatchObject(MONEY);
    const [facts] = await database.asOwner('SELECT * FROM case_facts WHERE application_id = $1', [
      applications['decided'],
    ]);
    expect(facts).toMatchObject({
      company_name: '한빛정밀',
      notice_title: '그때의 공고',
      target_level: FIELDS['project.targetLevel'],
      months: FIELDS['project.months'],
      ai_cells: FIELDS['project.aiCells'],
      applied_total_cost_krw: '400000000',
      applied_province_krw: '0',
    });
  });

  it('files a case of which no submission stands from what it holds, without a receipt', async () => {
    const seen = await view('hand-made', consultant);
    expect(seen.fields['project.title']).toBe(FIELDS['project.title']);
    expect(seen.documents.map(({ fileName }) => fileName)).toEqual(['hand.pdf']);
    expect(seen.receipts).toEqual([]);
  });

  it('leaves a draft a draft, and gives every filing the form of its notice version', async () => {
    expect(
      await database.asOwner('SELECT 1 FROM filings WHERE application_id = $1', [applications['draft']]),
    ).toEqual([]);
    expect(await database.asOwner('SELECT 1 FROM filings WHERE form_sha256 IS NULL')).toEqual([]);
    const { body } = await consultant.client.get<FormView>(
      `/applications/${applications['decided'] ?? ''}/form`,
    );
    expect(body).toEqual(JSON.parse(JSON.stringify(FORM)));
  });

  it('answers a supplement of an upgraded case on top of what stands filed', async () => {
    const { body } = await consultant.client.post<{ id: string }>(
      `/applications/${applications['supplemented'] ?? ''}/supplement-requests`,
      { dueOn: '2026-06-10', items: [{ field: 'project.title', reason: '한 번 더' }] },
    );
    const path = `/applications/${applications['supplemented'] ?? ''}/supplement-requests/${body.id}/response`;
    const answer = await applicant.client.post<{ receiptNumber: string }>(path, { note: randomUUID() });
    expect(answer.body.receiptNumber).toBe('MA26-supplemented-S2');
  });
});
