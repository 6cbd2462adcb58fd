import { SMTPServer } from 'smtp-server';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { notify } from './notify.ts';
import { SendMailService } from './send-mail.service.ts';

/** A real SMTP server that can be told to refuse. */
async function openMailServer() {
  const received: string[] = [];
  const state = { refusing: false };
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

  const write = (): Promise<void> =>
    opened.portal
      .get(Transactions)
      .as(SYSTEM, (tx) =>
        notify(tx, { to: 'kim@example.test', subject: '접수', text: '받았습니다' }, opened.clock.now()),
      );

  const states = () =>
    opened.database.asOwner<{ state: string; attempts: number }>(
      'SELECT state, attempts FROM outbox ORDER BY id',
    );

  it('sends each waiting mail once, over SMTP', async () => {
    await write();
    const { sendBatch } = bind(opened);
    await Promise.all([sendBatch(), sendBatch()]);
    await sendBatch();
    expect(mailServer.received).toHaveLength(1);
    expect(mailServer.received[0]).toContain('To: kim@example.test');
    expect(await states()).toEqual([{ state: 'sent', attempts: 1 }]);
  });

  it('keeps a mail that was refused and tries again later', async () => {
    await write();
    mailServer.state.refusing = true;
    const { sendBatch } = bind(opened);
    await sendBatch();
    expect(await states()).toEqual([{ state: 'waiting', attempts: 1 }]);
    mailServer.state.refusing = false;
    expect(await sendBatch()).toBe(0);
    opened.clock.advance({ minutes: 1 });
    expect(await sendBatch()).toBe(1);
    expect(await states()).toEqual([{ state: 'sent', attempts: 2 }]);
  });

  it('gives up after eight attempts and says so', async () => {
    await write();
    mailServer.state.refusing = true;
    const { sendBatch } = bind(opened);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await sendBatch();
      opened.clock.advance({ days: 1 });
    }
    expect(await states()).toEqual([{ state: 'failed', attempts: 8 }]);
  });
});

function bind(opened: TestPortal) {
  const service = opened.portal.get(SendMailService, { strict: false });
  return { sendBatch: () => service.sendBatch() };
}
