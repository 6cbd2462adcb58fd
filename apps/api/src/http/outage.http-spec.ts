import type { Problem } from '@subsidy/contract';
import { jest } from '@jest/globals';
import { Environment } from '../config/environment.ts';
import { FileStore } from '../files/file-store.ts';
import { addressOf, ROUTES } from '@subsidy/contract/routes';
import { A_PDF } from '../testing/client.ts';
import { DatabaseProxy } from '../testing/database-proxy.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { until } from '../testing/until.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const ID = '804ecf19-d99e-4665-a9f8-2f29ab6bbcec';
/** What answers without the database: that the process lives, and what is the same until the next release. */
const WITHOUT_DATABASE = [
  'GET /api/health/live',
  'GET /api/v1/guide-notices',
  'GET /api/v1/receipts/key',
  'GET /api/v1/terms-schema.json',
];

describe('when the database is gone', () => {
  let proxy: DatabaseProxy;
  let opened: TestPortal;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal(async ({ applicationUrl }) => {
      proxy = await DatabaseProxy.to(applicationUrl);
      return { APP_DATABASE_URL: proxy.url };
    });
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, { status: 'draft' });
  });
  afterAll(async () => {
    await opened.close();
    await proxy.close();
  });
  afterEach(() => proxy.reopen());

  it('every route answers 503 and when to come back, and serves again when it is there again', async () => {
    proxy.shut();
    const answers = new Map<string, number>();
    for (const { method, path } of ROUTES.map(addressOf)) {
      const route = `${method} ${path}`;
      if (WITHOUT_DATABASE.includes(route)) continue;
      const { statusCode, headers, body } = await opened.portal.inject({
        method,
        url: path.replaceAll(/\{\w+\}/g, ID),
        headers: { cookie: applicant.client.cookie ?? '' },
        ...(method === 'GET' ? {} : { payload: {} }),
      });
      answers.set(route, statusCode);
      expect([route, statusCode, headers['retry-after'] === undefined, /[가-힣]/.test(body)]).toEqual([
        route,
        503,
        false,
        true,
      ]);
    }
    expect([...answers].filter(([, status]) => status !== 503)).toEqual([]);
    expect(answers.size).toBeGreaterThan(50);
    proxy.reopen();
    expect((await applicant.client.get(`/applications/${id}`)).status).toBe(200);
    const ready = await opened.portal.inject({ method: 'GET', url: '/api/health/ready' });
    expect(ready.statusCode).toBe(200);
  });

  it('a step that was under way is refused with 503, and nothing of it stands', async () => {
    const [holding, waiting] = [
      `BEGIN; SELECT 1 FROM applications WHERE id = '${id}' FOR UPDATE`,
      'ROLLBACK',
    ];
    await opened.database.asOwner(holding);
    const saving = applicant.client.patch<Problem>(`/applications/${id}`, {
      changes: [{ field: 'project.title', baseVersion: 1, value: '다른 제목' }],
    });
    await until(async () => {
      const rows = await opened.database.asOwner(
        'SELECT 1 FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()',
      );
      return rows.length > 0;
    });
    proxy.shut();
    const { status, body, headers } = await saving;
    expect([status, body.type, headers['retry-after']]).toEqual([503, 'unavailable', '5']);
    await opened.database.asOwner(waiting);
    const [row] = await opened.database.asOwner(
      `SELECT version FROM application_fields WHERE application_id = $1 AND field = 'project.title'`,
      [id],
    );
    expect(row).toEqual({ version: 1 });
  });
});

describe('when a disk is full', () => {
  let opened: TestPortal;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, { status: 'draft' });
  });
  afterAll(() => opened.close());

  const upload = () =>
    applicant.client.upload<Problem>(
      `/applications/${id}/documents`,
      { documentType: 'bonus-evidence' },
      { name: '가점.pdf', type: 'application/pdf', contents: A_PDF },
    );
  const rows = () =>
    opened.database.asOwner(
      `SELECT 1 FROM documents WHERE application_id = $1 AND storage_key <> 'documents/none'`,
      [id],
    );
  const isNobodysFault = ({ status, body }: { status: number; body: Problem }): void => {
    expect([status, body.type, body.errors]).toEqual([507, 'storage-full', undefined]);
    expect(body.detail).toContain('보내신 내용에는 문제가 없습니다');
  };

  it('a file that cannot be stored is refused without blame, and nothing of it is left', async () => {
    const store = opened.portal.get(FileStore);
    const put = store.put.bind(store);
    store.put = () =>
      Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
    const answer = await upload();
    store.put = put;
    isNobodysFault(answer);
    expect(await rows()).toEqual([]);
    expect((await upload()).status).toBe(201);
  });

  it('an upload that this machine cannot take in is not called broken', async () => {
    const before = await rows();
    const environment = opened.portal.get(Environment);
    // A folder in which nobody may make a file.
    const spoolDirectory = jest.spyOn(environment, 'spoolDirectory', 'get').mockReturnValue('/proc/self');
    const { status, body } = await upload();
    spoolDirectory.mockRestore();
    expect(status).toBeGreaterThanOrEqual(500);
    expect(body.errors).toBeUndefined();
    expect(await rows()).toEqual(before);
  });

  it('a database without room is nobody’s fault either', async () => {
    await opened.database.asOwner(`
      CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER no_room BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION no_room()`);
    const answer = await applicant.client.patch<Problem>(`/applications/${id}`, {
      changes: [{ field: 'project.title', baseVersion: 1, value: '다른 제목' }],
    });
    await opened.database.asOwner('DROP TRIGGER no_room ON audit_events; DROP FUNCTION no_room()');
    isNobodysFault(answer);
    const [row] = await opened.database.asOwner(
      `SELECT version FROM application_fields WHERE application_id = $1 AND field = 'project.title'`,
      [id],
    );
    expect(row).toEqual({ version: 1 });
  });
});

it('an address that is no text is refused with 400', async () => {
  const opened = await openTestPortal();
  try {
    for (const url of [
      '/%ED%A0%80',
      '/cases/%ED%A0%80',
      '/api/v1/notices/%ED%A0%80',
      '/%',
      '/assets/%C0%AF',
    ]) {
      const answer = await opened.portal.inject({ method: 'GET', url });
      expect([url, answer.statusCode, answer.json<Problem>().type]).toEqual([url, 400, 'bad-request']);
    }
    const { client } = await givenPerson(opened, 'applicant');
    const mangled = await client.get<Problem>('/applications/not-an-id');
    expect(mangled).toMatchObject({
      status: 400,
      body: { detail: expect.stringMatching(/^주소/) as string },
    });
    for (const text of ['%ED%A0%80', '%ED%BF%BF', '%00', '%']) {
      expect((await client.get(`/suppliers?query=${text}`)).status).toBeLessThan(500);
      expect((await client.get(`/applications?query=${text}&cursor=${text}`)).status).toBeLessThan(500);
    }
  } finally {
    await opened.close();
  }
});
