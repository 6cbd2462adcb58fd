import type { AnchorComparisonView, AuditAnchorView, AuditVerificationView, Page } from '@subsidy/contract';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SYSTEM } from '../database/actor.ts';
import { CheckpointAuditService } from '../audit/checkpoint-audit.service.ts';
import { workOff } from '../testing/jobs.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { VerifyRecordService } from './verify-record.service.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const run = promisify(execFile);

const CONFIGURATION = `
[tsa]
default_tsa = own
[own]
serial = serial
crypto_device = builtin
signer_cert = cert.pem
signer_key = key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

/** A time-stamp authority of its own: OpenSSL behind a small server. */
class Authority {
  /** Turned off, it answers 503. */
  isOpen = true;

  private constructor(
    readonly folder: string,
    private readonly server: Server,
  ) {}

  static async open(): Promise<Authority> {
    const folder = await mkdtemp(join(tmpdir(), 'tsa-'));
    const subject = [
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      '-subj',
      '/CN=TSA',
    ];
    const use = ['-addext', 'extendedKeyUsage=critical,timeStamping', '-days', '2'];
    await run('openssl', ['req', '-x509', ...subject, ...use], { cwd: folder });
    await writeFile(join(folder, 'tsa.cnf'), CONFIGURATION);
    await writeFile(join(folder, 'serial'), '01');
    const server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on(
        'end',
        () =>
          void authority.answer(Buffer.concat(parts)).then(
            (stamp) => response.writeHead(200, { 'content-type': 'application/timestamp-reply' }).end(stamp),
            () => response.writeHead(503).end(),
          ),
      );
    });
    const authority = new Authority(folder, server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return authority;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async close(): Promise<void> {
    this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async answer(query: Buffer): Promise<Buffer> {
    if (!this.isOpen) throw new Error('closed');
    await writeFile(join(this.folder, 'in.tsq'), query);
    const files = ['-config', 'tsa.cnf', '-queryfile', 'in.tsq', '-out', 'out.tsr'];
    await run('openssl', ['ts', '-reply', ...files], { cwd: this.folder });
    return readFile(join(this.folder, 'out.tsr'));
  }
}

describe('anchors outside the portal', () => {
  let authority: Authority;
  let opened: TestPortal;
  let auditor: Person;

  beforeAll(async () => {
    authority = await Authority.open();
    opened = await openTestPortal({
      PORTAL_TSA_URL: authority.url,
      PORTAL_ANCHOR_MAILS: 'head@office.test, vault@office.test',
    });
    auditor = await givenPerson(opened, 'auditor');
    await opened.portal.get(CheckpointAuditService).checkpoint();
    await opened.database.asOwner('SET session_replication_role = replica');
  }, 60_000);

  afterAll(async () => {
    await opened.close();
    await authority.close();
  });

  const anchors = async (): Promise<AuditAnchorView[]> =>
    (await auditor.client.get<Page<AuditAnchorView>>('/audit/anchors')).body.items;

  const compare = async (number: string, hash: string): Promise<AnchorComparisonView> => {
    const query = new URLSearchParams({ number, hash }).toString();
    return (await auditor.client.get<AnchorComparisonView>(`/audit/anchor-comparison?${query}`)).body;
  };

  it('mails the checkpoint of the day once, also while the authority is away, which stops nothing', async () => {
    authority.isOpen = false;
    await workOff(opened, 'audit-anchor');
    await workOff(opened, 'audit-anchor');
    const [anchor, ...others] = await anchors();
    expect(others).toEqual([]);
    expect(anchor).toMatchObject({
      day: '2026-11-23',
      mailedTo: ['head@office.test', 'vault@office.test'],
      stampedAt: null,
      stampProblem: 'the time-stamp authority answered 503',
    });
    const mails = await opened.database.asOwner<{ recipient: string; body: string }>(
      `SELECT recipient, body FROM outbox WHERE subject LIKE '%기준점%' ORDER BY recipient`,
    );
    expect(mails.map(({ recipient }) => recipient)).toEqual(['head@office.test', 'vault@office.test']);
    expect(mails[0]?.body).toContain(anchor?.checkpointHash);
  });

  it('gets a time stamp that OpenSSL verifies against the hash', async () => {
    authority.isOpen = true;
    await workOff(opened, 'audit-anchor');
    const [anchor] = await anchors();
    expect(anchor).toMatchObject({ stampProblem: null });
    expect(anchor?.stampedAt).not.toBeNull();
    const stamp = await auditor.client.get<Buffer>(`/audit/anchors/${anchor?.id ?? ''}/time-stamp`);
    expect(stamp.status).toBe(200);
    const rows = await opened.database.asOwner<{ stamp: Buffer }>('SELECT stamp FROM audit_anchors');
    await writeFile(join(authority.folder, 'kept.tsr'), rows[0]?.stamp ?? '');
    const hash = ['-digest', anchor?.checkpointHash ?? ''];
    const { stdout } = await run(
      'openssl',
      ['ts', '-verify', ...hash, '-in', 'kept.tsr', '-CAfile', 'cert.pem'],
      {
        cwd: authority.folder,
      },
    );
    expect(stdout).toContain('Verification: OK');
  });

  it('says whether a checkpoint that somebody kept stands', async () => {
    const [anchor] = await anchors();
    const { checkpointId = '', checkpointHash = '' } = anchor ?? {};
    expect(await compare(checkpointId, checkpointHash.toUpperCase())).toEqual({ fits: true, found: 'same' });
    expect(await compare(checkpointId, 'a'.repeat(64))).toEqual({ fits: false, found: 'another-hash' });
    expect(await compare('999999', checkpointHash)).toEqual({ fits: false, found: 'no-such-checkpoint' });
    const bad = await auditor.client.get<unknown>('/audit/anchor-comparison?number=x&hash=y');
    expect(bad.status).toBe(400);
  });

  it('finds a record that was written anew from end to end, by what was kept of it', async () => {
    await opened.database.asOwner(`CREATE TABLE kept AS SELECT * FROM audit_checkpoints;
      DELETE FROM audit_checkpoints; UPDATE audit_chains SET checkpoint_id = NULL, checkpointed_sequence = 0`);
    await opened.portal.get(CheckpointAuditService).checkpoint();
    const { body } = await auditor.client.get<AuditVerificationView>('/audit/verification');
    expect(body.faults).toHaveLength(1);
    expect(body.reason).toMatch(/2026\. 11\. 23\..*에 포털 밖에 남긴 기준점과 다릅니다/);
    expect(body.latestCheckpoint).toBeNull();
  });

  it('starts a verification of its own when the last is too old', async () => {
    const count = async () =>
      (await opened.database.asOwner(`SELECT 1 FROM job_runs WHERE started_by IS NULL`)).length;
    expect(await count()).toBe(1);
    await workOff(opened, 'audit-verification');
    await workOff(opened, 'audit-anchor');
    expect(await count()).toBe(1);
    opened.clock.advance({ days: 1 });
    await workOff(opened, 'audit-anchor');
    expect(await count()).toBe(2);
  });

  it('calls a row without an event put in past the portal, once everything from before is bound', async () => {
    await opened.database
      .asOwner(`INSERT INTO approval_exports (notice_id, format, reason, row_count, totals, sha256, data_sha256,
        file_name, size, storage_key, created_by, created_by_name, created_at)
      SELECT 'sample-open', 'csv', 'x', 1, '{}', 'x', 'x', 'x', 1, 'x', id, 'x', now() FROM users LIMIT 1`);
    await workOff(opened, 'audit-anchor');
    const { faults, unboundRows } = await opened.portal
      .get(VerifyRecordService, { strict: false })
      .verify(SYSTEM);
    expect(unboundRows).toBe(1);
    const forged = faults.filter(({ id }) => id.startsWith('approval-export:'));
    expect(forged).toMatchObject([
      {
        reason: expect.stringMatching(/포털을 거치지 않고/) as string,
      },
    ]);
  });
});
