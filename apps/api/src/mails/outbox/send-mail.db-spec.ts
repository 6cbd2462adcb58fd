import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { SYSTEM } from '../../database/actor.ts';
import { Transactions } from '../../database/transactions.ts';
import { dueNow, workOff } from '../../testing/jobs.ts';
import { until } from '../../testing/until.ts';
import { openTestPortal, type TestPortal } from '../../testing/test-portal.ts';
import { Worker } from '../../worker/worker.ts';
import { MailSeal } from './mail-seal.ts';
import { LINK_TOKEN } from '../mail.ts';
import { putInOutbox } from './outbox.ts';

/** A real SMTP server that can be told to refuse. */
async function openMailServer() {
  const received: string[] = [];
  const state = { refusing: false, down: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(state.refusing ? new Error('mailbox full') : undefined),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('utf8'));
        done();
      });
    },
  });
  server.server.prependListener('connection', (socket: Socket) => {
    if (state.down) socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    state,
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

const TO = ['kim@example.test'];
const A_MAIL = { subject: '접수', body: '받았습니다', sealedToken: null as string | null };

const write = (opened: TestPortal, mail = A_MAIL): Promise<void> =>
  opened.portal.get(Transactions).as(SYSTEM, (tx) => putInOutbox(tx, TO, mail, opened.clock.now()));

const rowsOf = (opened: TestPortal, columns = 'state, attempts') =>
  opened.database.asOwner<Record<string, unknown>>(`SELECT ${columns} FROM outbox ORDER BY id`);

describe('sending mail', () => {
  let mailServer: Awaited<ReturnType<typeof openMailServer>>;
  let opened: TestPortal;

  beforeEach(async () => {
    mailServer = await openMailServer();
    opened = await openTestPortal({ SMTP_URL: mailServer.url });
  });

  afterEach(async () => {
    await opened.close();
    await mailServer.close();
  });

  it('sends each waiting mail once, over SMTP', async () => {
    await write(opened);
    await Promise.all([workOff(opened, 'mail'), workOff(opened, 'mail')]);
    await workOff(opened, 'mail');
    expect(mailServer.received).toHaveLength(1);
    expect(mailServer.received[0]).toContain('To: kim@example.test');
    expect(await rowsOf(opened)).toEqual([{ state: 'sent', attempts: 1 }]);
  });

  it('sends nothing of a transaction that was undone', async () => {
    const undone = opened.portal.get(Transactions).as(SYSTEM, async (tx) => {
      await putInOutbox(tx, TO, A_MAIL, opened.clock.now());
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await workOff(opened, 'mail')).toBe(0);
  });

  it('keeps a mail that was refused and tries again later', async () => {
    await write(opened);
    mailServer.state.refusing = true;
    await workOff(opened, 'mail');
    expect(await rowsOf(opened, 'state, attempts, last_error')).toMatchObject([
      { state: 'waiting', attempts: 1, last_error: expect.stringContaining('mailbox full') as string },
    ]);
    mailServer.state.refusing = false;
    expect(await workOff(opened, 'mail')).toBe(0);
    await dueNow(opened);
    expect(await workOff(opened, 'mail')).toBe(1);
    expect(await rowsOf(opened)).toEqual([{ state: 'sent', attempts: 2 }]);
  });

  it('gives up after eight tries over two days, and then waits for a person', async () => {
    await write(opened);
    mailServer.state.refusing = true;
    const pauses: number[] = [];
    for (;;) {
      await workOff(opened, 'mail');
      const [row] = await rowsOf(
        opened,
        `state, extract(epoch FROM next_attempt_at - '${opened.clock.now().toISOString()}') AS pause`,
      );
      if (row?.['state'] !== 'waiting') break;
      pauses.push(Number(row['pause']));
      await dueNow(opened);
    }
    expect(await rowsOf(opened)).toEqual([{ state: 'failed', attempts: 8 }]);
    expect(pauses).toEqual([60, 240, 960, 3_840, 15_360, 61_440, 86_400]);
  });

  it('sends what waits as soon as one gets through after an outage, and not before', async () => {
    mailServer.state.down = true;
    for (let count = 0; count < 3; count += 1) await write(opened);
    expect(await workOff(opened, 'mail')).toBe(3);
    mailServer.state.down = false;
    expect(await workOff(opened, 'mail')).toBe(0);
    await write(opened);
    expect(await workOff(opened, 'mail')).toBe(4);
    expect(mailServer.received).toHaveLength(4);
  });

  it('leaves mails that were refused to their own pauses', async () => {
    mailServer.state.refusing = true;
    for (let count = 0; count < 3; count += 1) await write(opened);
    await workOff(opened, 'mail');
    mailServer.state.refusing = false;
    await write(opened);
    expect(await workOff(opened, 'mail')).toBe(1);
  });

  it('takes up a mail that no job knows of', async () => {
    await write(opened);
    await opened.database.asOwner('DELETE FROM pgboss.job');
    expect(await workOff(opened, 'mail')).toBe(0);
    await workOff(opened, 'upkeep');
    expect(await workOff(opened, 'mail')).toBe(1);
    expect(mailServer.received).toHaveLength(1);
  });

  it('keeps the token of a link out of the text, sends it, and then knows it no longer', async () => {
    const token = 'a-token-that-nobody-else-may-read';
    const sealedToken = opened.portal.get(MailSeal).seal(token);
    await write(opened, { ...A_MAIL, body: `https://portal.example/x?token=${LINK_TOKEN}`, sealedToken });
    expect(JSON.stringify(await rowsOf(opened, '*'))).not.toContain(token);
    await workOff(opened, 'mail');
    expect(mailServer.received[0]).toContain(`?token=${token}`);
    expect(await rowsOf(opened, 'sealed_token')).toEqual([{ sealed_token: null }]);
  });
});

/** A server that takes a connection and never says a word, as a hung one does. */
async function openSilentServer() {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    connected: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

describe('a mail server that never answers', () => {
  it('holds up no other queue, no transaction and not the end of the process', async () => {
    const silent = await openSilentServer();
    const opened = await openTestPortal({ SMTP_URL: `smtp://127.0.0.1:${silent.port}` });
    try {
      await write(opened);
      const worker = opened.portal.get(Worker, { strict: false });
      worker.start();
      await until(() => Promise.resolve(silent.connected() > 0));
      await until(async () => {
        const rows = await opened.database.asOwner(
          `SELECT 1 FROM pgboss.job WHERE name = 'upkeep' AND state = 'completed'`,
        );
        return rows.length > 0;
      });
      // The mail is being sent all this while: sooner or later nothing is open.
      await until(async () => {
        const open = await opened.database.asOwner(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
        );
        return open.length === 0;
      });
      expect(silent.connected()).toBe(1);
      const began = Date.now();
      await worker.stop();
      expect(Date.now() - began).toBeLessThan(8_000);
      expect(await rowsOf(opened)).toEqual([{ state: 'waiting', attempts: 1 }]);
    } finally {
      await opened.close();
      await silent.close();
    }
  });
});
