import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Environment } from '../config/environment.ts';
import { A_PDF } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { workOff } from '../testing/jobs.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const HOUR_MS = 3_600_000;

describe('sweeping files', () => {
  let opened: TestPortal;
  let dataDirectory: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    ({ dataDirectory } = opened.portal.get(Environment));
  });
  afterAll(() => opened.close());

  const everything = async (): Promise<string[]> =>
    (await readdir(dataDirectory, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('keys'))
      .map(({ name }) => name)
      .sort();

  /** A file that was written so many hours before the clock's instant. */
  const given = async (folder: string, name: string, hoursAgo: number): Promise<void> => {
    const path = join(dataDirectory, folder, name);
    await mkdir(join(dataDirectory, folder), { recursive: true });
    await writeFile(path, 'x');
    const at = new Date(opened.clock.now().getTime() - hoursAgo * HOUR_MS);
    await utimes(path, at, at);
  };

  it('removes what is older than a day and belongs to nothing, and no other', async () => {
    const applicant = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, applicant, { status: 'draft' });
    const { body } = await applicant.client.upload<{ id: string }>(
      `/applications/${id}/documents`,
      { documentType: 'bonus-evidence' },
      { name: '가점.pdf', type: 'application/pdf', contents: A_PDF },
    );
    const file = { name: '등록증.pdf', type: 'application/pdf', contents: A_PDF };
    const certificate = await applicant.client.upload<{ id: string }>('/company/certificates', {}, file);
    const certificates = `files/certificates/${applicant.companyId ?? ''}`;
    const old = new Date(opened.clock.now().getTime() - 400 * 24 * HOUR_MS);
    await utimes(join(dataDirectory, 'files', 'documents', id, body.id), old, old);
    await utimes(join(dataDirectory, certificates, certificate.body.id), old, old);
    for (const [age, hoursAgo] of [
      ['old', 25],
      ['new', 23],
    ] as const) {
      await given(`files/documents/${id}`, `${age}-orphan`, hoursAgo);
      await given(certificates, `${age}-certificate`, hoursAgo);
      await given('files/exports', `${age}-orphan.csv`, hoursAgo);
      await given(`files/documents/${id}`, `.${age}.part`, hoursAgo);
      await given('uploads', `${age}.upload`, hoursAgo);
    }
    await given('uploads/export-abc', 'export', 30);
    await utimes(join(dataDirectory, 'uploads', 'export-abc'), old, old);
    await workOff(opened, 'file-sweep');
    expect(await everything()).toEqual(
      [
        body.id,
        certificate.body.id,
        '.new.part',
        'new-certificate',
        'new-orphan',
        'new-orphan.csv',
        'new.upload',
      ].sort(),
    );
  });
});
