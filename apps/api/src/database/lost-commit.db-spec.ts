import type { DocumentView, Problem } from '@subsidy/contract';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { FileStore } from '../files/file-store.ts';
import { A_PDF } from '../testing/client.ts';
import { DatabaseProxy } from '../testing/database-proxy.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

/** Everything is written, the answer to COMMIT is lost: what the rows name must still be there. */
describe('an answer to COMMIT that is lost', () => {
  let proxy: DatabaseProxy;
  let opened: TestPortal;

  beforeAll(async () => {
    opened = await openTestPortal(async ({ applicationUrl }) => {
      proxy = await DatabaseProxy.to(applicationUrl);
      return { APP_DATABASE_URL: proxy.url };
    });
  });

  afterAll(async () => {
    await opened.close();
    await proxy.close();
  });

  const filesIn = async (folder: string): Promise<string[]> =>
    (
      await readdir(join(opened.portal.get(Environment).dataDirectory, 'files', folder), {
        recursive: true,
        withFileTypes: true,
      }).catch(() => [])
    )
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);

  it('destroys no uploaded file', async () => {
    const applicant = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, applicant, { status: 'draft' });
    const upload = () =>
      applicant.client.upload<DocumentView & Problem>(
        `/applications/${id}/documents`,
        { documentType: 'bonus-evidence' },
        { name: '가점.pdf', type: 'application/pdf', contents: A_PDF },
      );
    proxy.loseCommitOf('INSERT INTO "documents"');
    const { status, body, headers } = await upload();
    expect([status, body.type]).toEqual([503, 'outcome-unknown']);
    expect(headers['retry-after']).toBeDefined();
    const rows = await opened.database.asOwner<{ id: string }>(
      `SELECT id FROM documents WHERE application_id = $1 AND storage_key <> 'documents/none'`,
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(await filesIn(`documents/${id}`)).toEqual([rows[0]?.id]);
    const file = await applicant.client.get<Buffer>(
      `/applications/${id}/documents/${rows[0]?.id ?? ''}/file`,
    );
    expect([file.status, file.body.equals(A_PDF)]).toEqual([200, true]);
  });

  it('destroys no export', async () => {
    const officer = await givenPerson(opened, 'officer');
    proxy.loseCommitOf('INSERT INTO "approval_exports"');
    const { status, body } = await officer.client.post<Problem>('/approval-exports', {
      noticeId: 'sample-closed',
      format: 'csv',
      reason: '예산 집행 점검',
    });
    expect([status, body.type]).toEqual([503, 'outcome-unknown']);
    const [row] = await opened.database.asOwner<{ id: string }>('SELECT id FROM approval_exports');
    expect(await filesIn('exports')).toEqual([`${row?.id ?? ''}.csv`]);
    expect((await officer.client.get(`/approval-exports/${row?.id ?? ''}/file`)).status).toBe(200);
  });

  it('leaves no file of a refusal before it', async () => {
    const applicant = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, applicant, { status: 'draft' });
    const store = opened.portal.get(FileStore);
    const put = store.put.bind(store);
    store.put = async (...file: Parameters<FileStore['put']>) => {
      await put(...file);
      await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [id]);
    };
    const { status } = await applicant.client.upload(
      `/applications/${id}/documents`,
      { documentType: 'bonus-evidence' },
      { name: '가점.pdf', type: 'application/pdf', contents: A_PDF },
    );
    store.put = put;
    expect([status, await filesIn(`documents/${id}`)]).toEqual([409, []]);
  });
});
