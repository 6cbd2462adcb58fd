import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { A_PDF } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { dueNow, workOff } from '../testing/jobs.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { FileStore } from '../files/file-store.ts';

/** What a scanner finds in a file with this in it. */
const VIRUS = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** A scanner that speaks INSTREAM and remembers the hash of what it was sent. */
class FakeClamd {
  readonly seen: string[] = [];
  isDown = false;
  /** Says this instead, before or after the last chunk. */
  odd: { says: string; early: boolean } | null = null;
  /** What is looked at while the scanner has a file, and what was found. */
  whileScanning: (() => Promise<unknown>) | null = null;
  found: Promise<unknown> = Promise.resolve(null);
  private readonly server: Server = createServer((socket) => this.serve(socket));

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private serve(socket: Socket): void {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    if (this.isDown) return void socket.destroy();
    if (this.odd?.early === true) return void socket.resume().end(this.odd.says);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const contents = contentsOf(received);
      if (contents === null) return;
      if (this.odd !== null) return void socket.end(this.odd.says);
      this.seen.push(createHash('sha256').update(contents).digest('hex'));
      this.found = this.whileScanning?.() ?? Promise.resolve(null);
      void this.found.then(() =>
        socket.end(contents.includes(VIRUS) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'),
      );
    });
  }
}

/** The file, once its last chunk is there. */
function contentsOf(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command))) return null;
  const chunks: Buffer[] = [];
  let at = command.length;
  while (received.length >= at + 4) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

describe('scanning documents', () => {
  const clamd = new FakeClamd();
  let opened: TestPortal;
  let applicant: Person;
  let applicationId: string;

  beforeAll(async () => {
    const port = await clamd.listen();
    opened = await openTestPortal({ CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(port) });
    applicant = await givenPerson(opened, 'applicant');
    applicationId = await givenApplication(opened, applicant, { status: 'draft' });
  });
  afterAll(async () => {
    await opened.close();
    await clamd.close();
  });

  const upload = async (contents: Buffer, name = '서류.pdf') =>
    (
      await applicant.client.upload<{ id: string; scan: string }>(
        `/applications/${applicationId}/documents`,
        { documentType: 'bonus-evidence' },
        { name, type: 'application/pdf', contents },
      )
    ).body;

  const scanOf = async (id: string) =>
    (await opened.database.asOwner<{ scan: string }>('SELECT scan FROM documents WHERE id = $1', [id]))[0]
      ?.scan;

  const download = (id: string) =>
    applicant.client.get(`/applications/${applicationId}/documents/${id}/file`);

  it('keeps a file back until it is scanned, and gives it out when it is clean', async () => {
    const { id, scan: first } = await upload(A_PDF);
    expect(first).toBe('pending');
    expect(await download(id)).toMatchObject({
      status: 409,
      body: { type: 'file-not-ready', found: 'pending' },
    });
    expect(await workOff(opened, 'scan')).toBe(1);
    expect(await scanOf(id)).toBe('clean');
    expect(clamd.seen).toEqual([createHash('sha256').update(A_PDF).digest('hex')]);
    expect((await download(id)).status).toBe(200);
  });

  it('scans the certificate of a company too, and shuts an infected one', async () => {
    const certificate = async (contents: Buffer) => {
      const owner = await givenPerson(opened, 'applicant');
      const file = { name: '등록증.pdf', type: 'application/pdf', contents };
      const { body } = await owner.client.upload<{ id: string }>('/company/certificates', {}, file);
      const read = () => owner.client.get(`/company-certificates/${body.id}/file`);
      expect(await read()).toMatchObject({ status: 409, body: { found: 'pending' } });
      return { read, id: body.id };
    };
    const good = await certificate(A_PDF);
    const bad = await certificate(Buffer.concat([A_PDF, Buffer.from(VIRUS)]));
    expect(await workOff(opened, 'scan')).toBe(2);
    clamd.seen.length = 0;
    expect((await good.read()).status).toBe(200);
    expect(await bad.read()).toMatchObject({ status: 409, body: { found: 'infected' } });
    const admin = await givenPerson(opened, 'admin');
    const confirm = await admin.client.post(`/company-certificates/${bad.id}/confirmation`);
    expect(confirm).toMatchObject({ status: 409, body: { type: 'file-not-ready' } });
  });

  it('marks what is infected, tells the company and never gives it out', async () => {
    const { id } = await upload(Buffer.concat([A_PDF, Buffer.from(VIRUS)]), '감염.pdf');
    await workOff(opened, 'scan');
    expect(await scanOf(id)).toBe('infected');
    expect(await download(id)).toMatchObject({ status: 409, body: { found: 'infected' } });
    const mails = await opened.database.asOwner<{ recipient: string; body: string }>(
      `SELECT recipient, body FROM outbox WHERE subject LIKE '%악성코드%'`,
    );
    expect(mails).toMatchObject([{ recipient: applicant.email }]);
    expect(mails[0]?.body).toContain('Eicar-Test-Signature');
    const events = await opened.database.asOwner(
      `SELECT 1 FROM audit_events WHERE action = 'application.document-scanned' AND details ->> 'documentId' = $1`,
      [id],
    );
    expect(events).toHaveLength(1);
  });

  it('leaves files waiting while the scanner cannot be reached, and takes them up again', async () => {
    const { id } = await upload(A_PDF);
    clamd.isDown = true;
    await workOff(opened, 'scan');
    expect(await scanOf(id)).toBe('pending');
    clamd.isDown = false;
    await dueNow(opened);
    expect(await workOff(opened, 'scan')).toBe(1);
    expect(await scanOf(id)).toBe('clean');
  });

  describe('takes for clean only what says so after the last chunk', () => {
    afterEach(() => {
      clamd.odd = null;
    });

    it.each`
      says                                       | early
      ${'HTTP/1.1 200 OK'}                       | ${false}
      ${'HTTP/1.1 200 OK\0'}                     | ${false}
      ${'stream: OK'}                            | ${false}
      ${'stream: OK\n'}                          | ${false}
      ${' stream: OK\0'}                         | ${false}
      ${'stream: not OK\0'}                      | ${false}
      ${'INSTREAM size limit exceeded. ERROR\0'} | ${false}
      ${'stream: OK\0stream: Virus FOUND\0'}     | ${false}
      ${''}                                      | ${false}
      ${'stream: OK\0'}                          | ${true}
      ${'stream: Virus FOUND\0'}                 | ${true}
    `('$says early: $early', async (odd: { says: string; early: boolean }) => {
      const { id } = await upload(odd.early ? Buffer.concat([A_PDF, Buffer.alloc(4_000_000)]) : A_PDF);
      clamd.odd = odd;
      await workOff(opened, 'scan');
      expect(await scanOf(id)).toBe('pending');
      expect((await download(id)).status).toBe(409);
      await opened.database.asOwner('UPDATE documents SET deleted_at = now() WHERE id = $1', [id]);
    });
  });

  it('lets a file that is lost hold up no other', async () => {
    const lost = await upload(A_PDF);
    await opened.database.asOwner(`UPDATE documents SET storage_key = 'documents/lost' WHERE id = $1`, [
      lost.id,
    ]);
    const { id } = await upload(A_PDF);
    await workOff(opened, 'scan');
    expect([await scanOf(lost.id), await scanOf(id)]).toEqual(['pending', 'clean']);
    await opened.database.asOwner('UPDATE documents SET deleted_at = now() WHERE id = $1', [lost.id]);
  });

  it('reads and scans outside any transaction', async () => {
    const { id } = await upload(Buffer.concat([A_PDF, Buffer.alloc(1_000)]));
    clamd.whileScanning = () =>
      opened.database.asOwner(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      );
    await workOff(opened, 'scan');
    expect(await clamd.found).toEqual([]);
    expect(await scanOf(id)).toBe('clean');
  });

  it('tells company and TechnoPark of a virus that is found after filing; the filing stands', async () => {
    const consultant = await givenPerson(opened, 'consultant');
    const filed = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    const [row] = await opened.database.asOwner<{ id: string }>(
      `UPDATE documents SET scan = 'pending', storage_key = (SELECT storage_key FROM documents WHERE id = $2)
        WHERE id = (SELECT id FROM documents WHERE application_id = $1 LIMIT 1) RETURNING id`,
      [filed, (await upload(Buffer.concat([A_PDF, Buffer.from(VIRUS)]), '뒤늦은.pdf')).id],
    );
    await workOff(opened, 'upkeep');
    await workOff(opened, 'scan');
    expect(await scanOf(row?.id ?? '')).toBe('infected');
    const mails = await opened.database.asOwner<{ recipient: string; body: string }>(
      'SELECT recipient, body FROM outbox WHERE application_id = $1 ORDER BY id',
      [filed],
    );
    expect(mails.map(({ recipient }) => recipient)).toContain(consultant.email);
    expect(mails[0]?.body).toContain('제출은 그대로 유효');
    const answer = await consultant.client.get(`/applications/${filed}/documents/${row?.id ?? ''}/file`);
    expect(answer).toMatchObject({ status: 409, body: { found: 'infected' } });
  });

  it('opens no file from before there was a scanner, until it is scanned', async () => {
    const { id } = await upload(A_PDF);
    await opened.database.asOwner(`UPDATE documents SET scan = 'not-scanned' WHERE id = $1`, [id]);
    await opened.database.asOwner(`DELETE FROM pgboss.job WHERE name = 'scan'`);
    expect(await download(id)).toMatchObject({ status: 409, body: { found: 'pending' } });
    await workOff(opened, 'upkeep');
    await workOff(opened, 'scan');
    expect((await download(id)).status).toBe(200);
  });

  it('sends a file of several megabytes whole', async () => {
    const large = Buffer.concat([A_PDF, Buffer.alloc(5_000_000, randomUUID())]);
    const { id } = await upload(large);
    await workOff(opened, 'scan');
    expect(await scanOf(id)).toBe('clean');
    expect(clamd.seen.at(-1)).toBe(createHash('sha256').update(large).digest('hex'));
  });

  it('scans each file once when two workers look at the same time', async () => {
    for (let number = 0; number < 4; number += 1) await upload(A_PDF);
    const before = clamd.seen.length;
    await Promise.all([workOff(opened, 'scan'), workOff(opened, 'scan')]);
    expect(clamd.seen.length - before).toBe(4);
  });

  it('stores files under the data directory when no object store is configured', async () => {
    const { id } = await upload(A_PDF);
    const rows = await opened.database.asOwner<{ storage_key: string }>(
      'SELECT storage_key FROM documents WHERE id = $1',
      [id],
    );
    const stream = await opened.portal.get(FileStore).open(rows[0]?.storage_key ?? '');
    stream.destroy();
    expect(rows[0]?.storage_key).toBe(`documents/${applicationId}/${id}`);
  });
});
