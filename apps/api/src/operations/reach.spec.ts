import { createServer, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { answersMail, answersScan } from './reach.ts';

const PATIENCE_MS = 500;

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** A server that does this with each connection. */
async function serverThat(does: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    does(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: portOf(server),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

describe('whether a mail server is there', () => {
  let server: SMTPServer;
  let address: string;

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'portal' }) : done(new Error('no')),
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    address = `127.0.0.1:${String(portOf(server.server))}`;
  });
  afterAll(() => new Promise<void>((closed) => server.close(closed)));

  it('is asked with name and password', async () => {
    expect(await answersMail(`smtp://portal:right@${address}`)).toBe(true);
    expect(await answersMail(`smtp://portal:wrong@${address}`)).toBe(false);
  });

  it.each(['smtp://127.0.0.1:9', 'smtp://no-such-host.invalid', 'nonsense'])('is not at %s', async (url) => {
    expect(await answersMail(url)).toBe(false);
  });

  it('is not waited for longer than it may take', async () => {
    const silent = await serverThat(() => undefined);
    const began = Date.now();
    expect(await answersMail(`smtp://127.0.0.1:${String(silent.port)}`, PATIENCE_MS)).toBe(false);
    expect(Date.now() - began).toBeLessThan(PATIENCE_MS + 1_500);
    await silent.close();
  });
});

describe('whether a virus scanner is there', () => {
  it.each([
    ['PONG\0', true],
    ['220 mail.example ESMTP\r\n', false],
    [null, false],
  ])('it answers %j: %s', async (answer, isThere) => {
    const server = await serverThat((socket) => {
      socket.once('data', (asked) => {
        expect(asked.toString()).toBe('zPING\0');
        if (answer !== null) socket.write(answer);
      });
    });
    expect(await answersScan('127.0.0.1', server.port, PATIENCE_MS)).toBe(isThere);
    await server.close();
  });

  it('is not where nobody listens', async () => {
    expect(await answersScan('127.0.0.1', 9, PATIENCE_MS)).toBe(false);
  });
});
