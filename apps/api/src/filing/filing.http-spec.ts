import type {
  ApplicationSummary,
  ApplicationView,
  ApprovalView,
  FormView,
  MyAssignmentView,
  Page,
  ReceiptView,
  RequirementFactsView,
  SelectionRunView,
  StaffScoreSheetView,
  SupplementRequestView,
} from '@subsidy/contract';
import { randomUUID } from 'node:crypto';
import { A_PDF, TestClient } from '../testing/client.ts';
import { givenApplication, givenDocument, givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

const DECLARED = { declaration: true, consents: ['information-use'] };

describe('what was filed', () => {
  let opened: TestPortal;
  let applicant: Person;
  let supplier: Person;
  let consultant: Person;
  let officer: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
    officer = await givenPerson(opened, 'officer');
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant', { companyName: '옛이름정밀', name: '이담당' });
    supplier = await givenPerson(opened, 'supplier', { companyName: '옛이름솔루션' });
  });

  const { asOwner } = { asOwner: (sql: string, values: unknown[]) => opened.database.asOwner(sql, values) };
  const view = async (id: string, by: Person) =>
    (await by.client.get<ApplicationView>(`/applications/${id}`)).body;
  const receiptPdf = async (id: string, query = '') =>
    (await applicant.client.get<Buffer>(`/applications/${id}/receipt.pdf${query}`)).body;
  const submit = async (id: string): Promise<ReceiptView> => {
    const key = { 'idempotency-key': randomUUID() };
    const answer = await applicant.client.post<ReceiptView>(`/applications/${id}/submission`, DECLARED, key);
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const submitted = async (): Promise<{ id: string; receipt: ReceiptView }> => {
    const id = await givenApplication(opened, applicant, {
      status: 'draft',
      supplierId: supplier.supplierId,
    });
    return { id, receipt: await submit(id) };
  };
  const renameEverything = async (id: string): Promise<void> => {
    expect((await applicant.client.patch('/company', { name: '새이름정밀' })).status).toBe(200);
    await asOwner(`UPDATE suppliers SET name = '새이름솔루션', in_pool = false WHERE id = $1`, [
      supplier.supplierId,
    ]);
    await asOwner(`UPDATE users SET name = '새담당' WHERE id = $1`, [applicant.userId]);
    await asOwner(`UPDATE documents SET file_name = 'renamed.pdf' WHERE application_id = $1`, [id]);
  };

  it('prints the same receipt to the byte after company, supplier, person and files were renamed', async () => {
    const { id } = await submitted();
    const before = await receiptPdf(id);
    await renameEverything(id);
    expect((await receiptPdf(id)).equals(before)).toBe(true);
  });

  it('shows desks, lists and the company itself the names as filed, and the name of today as a finding', async () => {
    const { id } = await submitted();
    await renameEverything(id);
    for (const who of [consultant, officer, applicant]) {
      const seen = await view(id, who);
      expect(seen).toMatchObject({
        companyName: '옛이름정밀',
        supplierName: who === applicant ? '새이름솔루션' : '옛이름솔루션',
        company: { name: '옛이름정밀', nameNow: '새이름정밀' },
      });
      expect(seen.documents.map(({ fileName }) => fileName)).not.toContain('renamed.pdf');
    }
    expect((await view(id, consultant)).supplier).toMatchObject({ name: '옛이름솔루션', inPool: true });
    const { body } = await consultant.client.get<Page<ApplicationSummary>>('/applications?limit=100');
    expect(body.items.find((one) => one.id === id)).toMatchObject({ companyName: '옛이름정밀' });
    const facts = await consultant.client.get<RequirementFactsView>(`/applications/${id}/requirement-facts`);
    const files = facts.body.conditions.flatMap(({ documents }) => documents);
    expect(files.length).toBeGreaterThan(0);
    expect(files.map(({ fileName }) => fileName)).not.toContain('renamed.pdf');
  });

  it('names each file of two slots that hold the same bytes', async () => {
    const id = await givenApplication(opened, applicant, { status: 'draft' });
    await givenDocument(opened, id, applicant, 'bonus-evidence');
    await submit(id);
    const names = (await view(id, consultant)).documents.map(({ fileName }) => fileName);
    expect(names).toEqual(expect.arrayContaining(['bonus-evidence.pdf', 'financial-statements.pdf']));
    expect(new Set(names).size).toBe(names.length);
  });

  it('goes into rankings, score sheets and approvals as it was filed', async () => {
    const evaluator = await givenPerson(opened, 'evaluator');
    const approver = await givenPerson(opened, 'approver');
    const { id } = await givenReviewed(opened, applicant, [evaluator], consultant, {
      supplierId: supplier.supplierId,
      type: 'data-collection',
    });
    await renameEverything(id);
    const mine = await evaluator.client.get<Page<MyAssignmentView>>('/assignments');
    expect(mine.body.items).toMatchObject([{ companyName: '옛이름정밀', supplierName: '옛이름솔루션' }]);
    const sheets = await officer.client.get<{ items: StaffScoreSheetView[] }>(
      `/applications/${id}/assignments`,
    );
    expect(sheets.body.items).toMatchObject([{ companyName: '옛이름정밀' }]);
    const run = await officer.client.post<SelectionRunView>('/selection-runs', {
      noticeId: 'sample-open',
      type: 'data-collection',
      budgetKrw: 500_000_000,
    });
    expect(run.body.items).toMatchObject([{ companyName: '옛이름정밀' }]);
    await officer.client.post(`/selection-runs/${run.body.id}/proposal`);
    expect((await approver.client.post(`/selection-runs/${run.body.id}/approval`)).status).toBe(200);
    const approvals = await officer.client.get<Page<ApprovalView>>('/approvals?noticeId=sample-open');
    expect(approvals.body.items).toMatchObject([
      {
        companyName: '옛이름정밀',
        supplierName: '옛이름솔루션',
        aiCells: ['D2'],
        months: expect.any(Number),
      },
    ]);
  });

  it('keeps the form with its labels', async () => {
    const { id } = await submitted();
    const form = async () => (await consultant.client.get<FormView>(`/applications/${id}/form`)).body;
    const now = await new TestClient(opened).get<FormView>('/notices/sample-open/form?type=ai-factory');
    expect(await form()).toEqual(now.body);
    const [kept] = await opened.database.asOwner<{ catalogue: string; sha256: string }>(
      `SELECT t.* FROM filings f JOIN filed_forms t ON t.sha256 = f.form_sha256 WHERE f.application_id = $1`,
      [id],
    );
    const other = (kept?.catalogue ?? '').replace('과제명', '사업 제목');
    expect(other).not.toBe(kept?.catalogue);
    await asOwner('INSERT INTO filed_forms VALUES ($1, $2)', ['other', other]);
    await asOwner('ALTER TABLE filings DISABLE TRIGGER filings_are_kept', []);
    await asOwner(`UPDATE filings SET form_sha256 = 'other' WHERE application_id = $1`, [id]);
    await asOwner('ALTER TABLE filings ENABLE TRIGGER filings_are_kept', []);
    const labelOf = ({ application }: FormView) =>
      application.find(({ field }) => field === 'project.title')?.label;
    expect(labelOf(await form())).toBe('사업 제목');
    expect(labelOf(now.body)).toBe('과제명');
  });

  describe('with a supplement', () => {
    let id: string;
    let receipt: ReceiptView;
    let requestId: string;

    beforeEach(async () => {
      ({ id, receipt } = await submitted());
      const answer = await consultant.client.post<{ id: string }>(`/applications/${id}/supplement-requests`, {
        dueOn: '2026-11-30',
        items: [
          { field: 'project.title', reason: '과제명을 고쳐 주세요.' },
          { documentType: 'financial-statements', reason: '다시 올려 주세요.' },
        ],
      });
      requestId = answer.body.id;
    });

    const change = async (field: string, value: unknown) => {
      const { versions } = await view(id, applicant);
      const changes = [{ field, baseVersion: versions[field] ?? 0, value }];
      return applicant.client.patch(`/applications/${id}`, { changes });
    };
    const answer = () =>
      applicant.client.post<SupplementRequestView>(
        `/applications/${id}/supplement-requests/${requestId}/response`,
        { note: '고쳤습니다.' },
      );
    const replaceFile = async (): Promise<string> => {
      const file = (await view(id, applicant)).documents.find(
        ({ documentType }) => documentType === 'financial-statements',
      );
      await applicant.client.delete(`/applications/${id}/documents/${file?.id ?? ''}`);
      return file?.id ?? '';
    };

    it('shows staff what stands filed until the answer is in, then the answer', async () => {
      const before = await view(id, consultant);
      expect((await change('project.title', '새 과제명')).status).toBe(200);
      const removed = await replaceFile();
      const meanwhile = await view(id, consultant);
      expect([meanwhile.fields, meanwhile.documents, meanwhile.projectTitle]).toEqual([
        before.fields,
        before.documents,
        before.projectTitle,
      ]);
      expect((await view(id, applicant)).fields['project.title']).toBe('새 과제명');
      await givenDocument(opened, id, applicant, 'financial-statements');

      const { status, body } = await answer();
      expect(status).toBe(200);
      expect(body).toMatchObject({
        before: { 'project.title': before.fields['project.title'] },
        after: { 'project.title': '새 과제명' },
        receiptNumber: `${receipt.receiptNumber}-S1`,
      });
      const after = await view(id, consultant);
      expect(after).toMatchObject({ projectTitle: '새 과제명', fields: { 'project.title': '새 과제명' } });
      expect(after.documents.map((one) => one.id)).not.toContain(removed);
      expect(after.supplementRequests).toMatchObject([
        { after: body.after, receiptNumber: body.receiptNumber },
      ]);
    });

    it('gives the answer a receipt of its own that verifies, and leaves the first one as it was', async () => {
      const first = await receiptPdf(id);
      await change('project.title', '새 과제명');
      await answer();
      const { receipts } = await view(id, applicant);
      expect(receipts.map(({ occasion, receiptNumber }) => [occasion, receiptNumber])).toEqual([
        ['submission', receipt.receiptNumber],
        ['supplement', `${receipt.receiptNumber}-S1`],
      ]);
      expect(receipts[0]).toEqual(receipt);
      expect(receipts[1]?.contentSha256).not.toBe(receipt.contentSha256);
      for (const { receiptNumber, submittedAt, contentSha256, signature } of receipts) {
        const four = { receiptNumber, submittedAt, contentSha256, signature };
        const { body } = await new TestClient(opened).post('/receipts/verification', four);
        expect(body).toEqual({ valid: true, recordDiffers: false });
      }
      expect((await receiptPdf(id)).equals(first)).toBe(true);
      await expectWholeRecord(opened);
      const second = await receiptPdf(id, `?receiptNumber=${receipts[1]?.receiptNumber ?? ''}`);
      expect(second.equals(first)).toBe(false);
    });

    it('still opens a file that was filed and taken away since, and one that was never filed no longer', async () => {
      const upload = async (name: string): Promise<string> => {
        const { body } = await applicant.client.upload<{ id: string }>(
          `/applications/${id}/documents`,
          { documentType: 'financial-statements' },
          { name, type: 'application/pdf', contents: A_PDF },
        );
        return body.id;
      };
      const remove = (file: string) => applicant.client.delete(`/applications/${id}/documents/${file}`);
      const open = async (file: string, by: Person) =>
        (await by.client.get(`/applications/${id}/documents/${file}/file`)).status;
      const [filed, dropped] = [await upload('filed.pdf'), await upload('dropped.pdf')];
      await remove(dropped);
      await answer();
      await consultant.client.post(`/applications/${id}/supplement-requests`, {
        dueOn: '2026-11-30',
        items: [{ documentType: 'financial-statements', reason: '한 번 더 올려 주세요.' }],
      });
      expect((await remove(filed)).status).toBe(204);
      expect([await open(filed, consultant), await open(filed, applicant)]).toEqual([200, 200]);
      expect([await open(dropped, consultant), await open(dropped, applicant)]).toEqual([404, 404]);
      const stranger = await givenPerson(opened, 'consultant', { technoParkCode: 'jeonbuk' });
      expect(await open(filed, stranger)).toBe(404);
    });

    it('files no edit that was not named, nor one of a supplement that lapsed', async () => {
      const filedTitle = (await view(id, consultant)).fields['project.title'];
      await change('project.title', '내지 않은 과제명');
      opened.clock.advance({ days: 8 });
      const check = { outcome: 'pass', reasons: [] };
      expect((await consultant.client.post(`/applications/${id}/requirement-check`, check)).status).toBe(200);
      for (const who of [consultant, applicant, supplier])
        expect((await view(id, who)).fields['project.title']).toBe(filedTitle);
    });
  });

  it('counts once: in force is the last filing of a stage, and none is ever changed or taken away', async () => {
    const { id } = await submitted();
    const forbidden = [
      `UPDATE filings SET content = '{}' WHERE application_id = $1`,
      `UPDATE filings SET particulars = '{}' WHERE application_id = $1`,
      `UPDATE filings SET form_sha256 = NULL WHERE application_id = $1`,
      `DELETE FROM filings WHERE application_id = $1`,
    ];
    for (const sql of forbidden)
      await expect(asOwner(sql, [id])).rejects.toThrow(/never changed|append-only/);
    await asOwner('UPDATE filings SET in_force = false WHERE application_id = $1', [id]);
    await expect(
      asOwner('UPDATE filings SET in_force = true WHERE application_id = $1', [id]),
    ).rejects.toThrow('never changed');
  });

  it('puts the facts of the case into typed columns', async () => {
    const { id } = await submitted();
    const [facts] = await opened.database.asOwner('SELECT * FROM case_facts WHERE application_id = $1', [id]);
    expect(facts).toMatchObject({
      notice_id: 'sample-open',
      notice_version: 1,
      program: 'manufacturing-ai',
      sample: true,
      type: 'ai-factory',
      company_name: '옛이름정밀',
      supplier_name: '옛이름솔루션',
      region_code: 'gyeonggi',
      city: '안산시',
      techno_park_code: 'gyeonggi',
      target_level: 'intermediate-1',
      ai_cells: ['D2'],
      ksic_code: '25924',
      size_certificate: 'sme',
      applied_total_cost_krw: '400000000',
      applied_government_krw: '200000000',
      applied_company_cash_krw: '160000000',
      applied_company_in_kind_krw: '40000000',
    });
  });
});
