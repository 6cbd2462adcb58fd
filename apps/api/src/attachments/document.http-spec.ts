import type { ApplicationView, DocumentView, Problem } from '@subsidy/contract';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { anHwpHeader, anOleFile } from '../testing/an-ole-file.ts';
import { A_PDF } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

const LIMIT = 52_428_800;

describe('documents over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, { status: 'draft' });
    await opened.database.asOwner('UPDATE documents SET deleted_at = now() WHERE application_id = $1', [id]);
  });

  const upload = (
    fields: Record<string, string>,
    {
      name = '납세증명서.pdf',
      contents = A_PDF,
      by = applicant,
      to = id,
    }: { name?: string; contents?: Buffer; by?: Person; to?: string } = {},
  ) =>
    by.client.upload<DocumentView & Problem>(`/applications/${to}/documents`, fields, {
      name,
      type: 'application/pdf',
      contents,
    });
  const DATED = { documentType: 'national-tax-clearance', issuedOn: '2026-11-20' };
  const documentsOf = async (by = applicant, of = id) =>
    (await by.client.get<ApplicationView>(`/applications/${of}`)).body.documents;
  const filesOnDisk = async () => {
    const { dataDirectory } = opened.portal.get(Environment);
    const list = (folder: string) =>
      readdir(join(dataDirectory, folder), { recursive: true }).catch(() => []);
    return [...(await list(`files/documents/${id}`)), ...(await list('uploads'))];
  };

  it('keeps the bytes, their hash and the name, and gives them back as an attachment', async () => {
    const { status, body } = await upload(DATED);
    const sha256 = createHash('sha256').update(A_PDF).digest('hex');
    expect([status, body]).toMatchObject([
      201,
      {
        documentType: 'national-tax-clearance',
        fileName: '납세증명서.pdf',
        size: A_PDF.length,
        sha256,
        issuedOn: '2026-11-20',
        scan: 'not-scanned',
        stage: 'application',
        uploadedBy: 'applicant',
      },
    ]);
    expect(await documentsOf()).toEqual([body]);
    const file = await applicant.client.get<Buffer>(`/applications/${id}/documents/${body.id}/file`);
    expect(file.body.equals(A_PDF)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'x-content-sha256': sha256,
    });
    expect(file.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('납세증명서.pdf')}`,
    );
    expect(await filesOnDisk()).toEqual([body.id]);
  });

  it('reads the fields when they come after the file', async () => {
    const boundary = 'x-boundary';
    const part = (head: string, contents: Buffer | string) =>
      Buffer.concat([
        Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(contents),
        Buffer.from('\r\n'),
      ]);
    const payload = Buffer.concat([
      part('name="file"; filename="a.pdf"\r\nContent-Type: application/pdf', A_PDF),
      part('name="issuedOn"', '2026-11-20'),
      part('name="documentType"', 'national-tax-clearance'),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    const answer = await applicant.client.send<DocumentView>(
      'POST',
      `/applications/${id}/documents`,
      payload,
      {
        'content-type': `multipart/form-data; boundary=${boundary}`,
      },
    );
    expect([answer.status, answer.body.documentType]).toEqual([201, 'national-tax-clearance']);
  });

  it.each<[string, string, Buffer, string, string]>([
    [
      'a locked workbook',
      '실적.xlsx',
      anOleFile({ EncryptedPackage: Buffer.alloc(9) }),
      'locked',
      '암호가 걸린 파일입니다. 암호를 풀어 다시 올려 주세요.',
    ],
    [
      'a locked document of Hangul',
      '계획.hwp',
      anOleFile({ FileHeader: anHwpHeader(3) }),
      'locked',
      '암호가 걸린 파일입니다. 암호를 풀어 다시 올려 주세요.',
    ],
    [
      'an old workbook by a new name',
      '실적.xlsx',
      anOleFile({ Workbook: Buffer.alloc(9) }),
      'wrong-format',
      'xlsx 형식으로 다시 저장해',
    ],
    ['a PDF by another name', '실적.xlsx', A_PDF, 'wrong-format', '이름은 xlsx인데 내용은 pdf입니다.'],
    [
      'half a workbook',
      '실적.xlsx',
      Buffer.from('PK\u0003\u0004...', 'latin1'),
      'damaged',
      '파일이 손상되어',
    ],
    [
      'any other container',
      '계획.hwp',
      anOleFile({ Other: Buffer.alloc(9) }),
      'wrong-format',
      '실제 내용이 확장자(hwp)와',
    ],
    ['nothing', '실적.xlsx', Buffer.alloc(0), 'empty', '빈 파일입니다.'],
  ])('says why it does not take %s', async (_, name, contents, code, message) => {
    const { status, body } = await upload({ documentType: 'bonus-evidence' }, { name, contents });
    expect([status, body.errors?.map((error) => [error.field, error.code])]).toEqual([400, [['file', code]]]);
    expect(body.errors?.[0]?.message).toContain(message);
  });

  it('takes twenty files for a document and no more, until one is removed', async () => {
    await opened.database.asOwner(
      `INSERT INTO documents (application_id, document_type, stage, file_name, size, sha256, storage_key, scan, uploaded_role,
         uploaded_by, uploaded_at)
       SELECT $1, 'bonus-evidence', 'application', 'a.pdf', 1, '', 'documents/none', 'not-scanned', 'applicant', $2, now()
         FROM generate_series(1, 20)`,
      [id, applicant.userId],
    );
    const refused = await upload({ documentType: 'bonus-evidence' });
    expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, 'too-many']);
    expect((await upload(DATED)).status).toBe(201);
    const file = (await documentsOf()).find(({ documentType }) => documentType === 'bonus-evidence');
    await applicant.client.delete(`/applications/${id}/documents/${file?.id ?? ''}`);
    expect((await upload({ documentType: 'bonus-evidence' })).status).toBe(201);
  });

  describe('refuses and keeps nothing', () => {
    afterEach(async () => {
      expect(await filesOnDisk()).toEqual([]);
      expect(await documentsOf()).toEqual([]);
    });

    it.each`
      fields                                        | file                                             | bad
      ${{ documentType: 'no-such-document' }}       | ${{}}                                            | ${['documentType']}
      ${{}}                                         | ${{}}                                            | ${['documentType']}
      ${{ documentType: 'national-tax-clearance' }} | ${{}}                                            | ${['issuedOn']}
      ${{ ...DATED, issuedOn: '2026-02-30' }}       | ${{}}                                            | ${['issuedOn']}
      ${{ ...DATED, issuedOn: '2026-11-24' }}       | ${{}}                                            | ${['issuedOn']}
      ${{ ...DATED, issuedOn: '2026-08-22' }}       | ${{}}                                            | ${['issuedOn']}
      ${DATED}                                      | ${{ name: '증명서.exe' }}                        | ${['file']}
      ${DATED}                                      | ${{ name: '증명서.png' }}                        | ${['file']}
      ${DATED}                                      | ${{ contents: Buffer.from('MZ no pdf at all') }} | ${['file']}
      ${DATED}                                      | ${{ contents: Buffer.alloc(0) }}                 | ${['file']}
      ${{ ...DATED, issuedOn: 'yesterday' }}        | ${{ contents: Buffer.alloc(0) }}                 | ${['issuedOn', 'file']}
      ${{ ...DATED, surprise: 'x' }}                | ${{}}                                            | ${['surprise']}
    `('400 names $bad', async ({ fields, file, bad }) => {
      const { status, body } = await upload(fields as Record<string, string>, file as object);
      expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, bad]);
      expect(body.errors?.[0]?.message).toMatch(/[가-힣]/);
    });

    it('a file one byte over the limit', async () => {
      const contents = Buffer.concat([A_PDF, Buffer.alloc(LIMIT + 1 - A_PDF.length)]);
      const { status, body } = await upload(DATED, { contents });
      expect([status, body.errors?.map(({ field, code }) => [field, code])]).toEqual([
        400,
        [['file', 'too-large']],
      ]);
    });

    it('what is no upload, or breaks off', async () => {
      const json = await applicant.client.post<Problem>(`/applications/${id}/documents`, DATED);
      expect([json.status, json.body.errors?.map(({ field }) => field)]).toEqual([400, ['file']]);
      const broken = await applicant.client.send<Problem>(
        'POST',
        `/applications/${id}/documents`,
        Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4'),
        { 'content-type': 'multipart/form-data; boundary=b' },
      );
      expect([broken.status, broken.body.errors?.map(({ field }) => field)]).toEqual([400, ['file']]);
    });

    it('after the deadline', async () => {
      const { body } = await applicant.client.get<ApplicationView>(`/applications/${id}`);
      opened.clock.set(body.closesAt);
      opened.clock.advance({ milliseconds: 1 });
      const answer = await upload({ documentType: 'bonus-evidence' });
      expect([answer.status, answer.body.type]).toEqual([409, 'deadline-passed']);
    });

    it('a document of the plan in a draft, and anything from another company', async () => {
      const plan = await upload({ documentType: 'business-plan-attachment' });
      expect([plan.status, plan.body.type, plan.body.found]).toEqual([409, 'out-of-order', 'draft']);
      const stranger = await givenPerson(opened, 'applicant');
      expect((await upload(DATED, { by: stranger })).status).toBe(404);
    });
  });

  it('takes a certificate on the last day it is young enough, and a file of exactly the limit', async () => {
    expect((await upload({ ...DATED, issuedOn: '2026-08-23' })).status).toBe(201);
    expect((await upload({ ...DATED, issuedOn: '2026-11-23' })).status).toBe(201);
    const contents = Buffer.concat([A_PDF, Buffer.alloc(LIMIT - A_PDF.length)]);
    expect((await upload(DATED, { contents })).body.size).toBe(LIMIT);
  });

  it('removes a document while it may still be written, and its file can no longer be had', async () => {
    const { body } = await upload(DATED);
    const path = `/applications/${id}/documents/${body.id}`;
    expect((await applicant.client.delete(path)).status).toBe(204);
    expect((await applicant.client.delete(path)).status).toBe(404);
    expect((await applicant.client.get(`${path}/file`)).status).toBe(404);
    expect(await documentsOf()).toEqual([]);
    const actions = await opened.database.asOwner<{ action: string }>(
      'SELECT action FROM audit_events WHERE application_id = $1 ORDER BY sequence',
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'application.document-added',
      'application.document-removed',
    ]);
    const other = (await upload(DATED)).body;
    await opened.database.asOwner(`UPDATE applications SET status = 'submitted' WHERE id = $1`, [id]);
    const late = await applicant.client.delete<Problem>(`/applications/${id}/documents/${other.id}`);
    expect([late.status, late.body.found]).toEqual([409, 'submitted']);
  });

  it('is not shown to staff before the application is submitted', async () => {
    const consultant = await givenPerson(opened, 'consultant');
    const { body } = await upload(DATED);
    const path = `/applications/${id}/documents/${body.id}/file`;
    expect((await consultant.client.get(path)).status).toBe(404);
    expect(await documentsOf(consultant)).toEqual([]);
    await opened.database.asOwner(
      `UPDATE applications SET status = 'submitted', submitted_at = now() WHERE id = $1`,
      [id],
    );
    expect((await consultant.client.get(path)).status).toBe(200);
    const elsewhere = await givenPerson(opened, 'consultant', { technoParkCode: 'jeonbuk' });
    expect((await elsewhere.client.get(path)).status).toBe(404);
  });

  it('lets a supplier send its own documents of the plan, and nothing else', async () => {
    const supplier = await givenPerson(opened, 'supplier');
    const owner = await givenPerson(opened, 'applicant');
    const to = await givenApplication(opened, owner, {
      status: 'plan-open',
      supplierId: supplier.supplierId,
    });
    const own = { documentType: 'supplier-national-tax-clearance', issuedOn: '2026-11-20' };
    const sent = await upload(own, { by: supplier, to });
    expect([sent.status, sent.body.uploadedBy, sent.body.stage]).toEqual([201, 'supplier', 'plan']);
    expect((await upload({ documentType: 'business-plan-attachment' }, { by: supplier, to })).status).toBe(
      403,
    );
    const attached = await upload({ documentType: 'business-plan-attachment' }, { by: owner, to });
    expect(attached.status).toBe(201);
    expect((await supplier.client.delete(`/applications/${to}/documents/${attached.body.id}`)).status).toBe(
      403,
    );
    expect((await documentsOf(supplier, to)).map(({ stage }) => stage)).toEqual(['plan', 'plan']);
    const certificate = (await documentsOf(owner, to)).find(({ stage }) => stage === 'application');
    expect((await supplier.client.get(`/applications/${to}/documents/${certificate?.id}/file`)).status).toBe(
      404,
    );
    expect((await supplier.client.delete(`/applications/${to}/documents/${sent.body.id}`)).status).toBe(204);
  });
});
