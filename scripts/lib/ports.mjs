import { createServer } from 'node:net';
import { StartRefused } from './screen.mjs';

/** The port that listening gave, or the error code that refused it. */
const tryPort = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve({ code: error.code }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve({ port: address.port }));
    });
  });

/** A free port on the loopback address; the one used last time when it is still free. */
export async function freePort(preferred = 0) {
  const first = await tryPort(preferred, '127.0.0.1');
  return first.port ?? (await tryPort(0, '127.0.0.1')).port;
}

/** Refuses early, before anything is started, when the portal's own port cannot be had. */
export async function requireFreePort(port, host) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new StartRefused(
      `PORT 값이 올바르지 않습니다: ${process.env['PORT']}. 0에서 65535 사이의 정수를 적어 주십시오.`,
    );
  }
  const { code } = await tryPort(port, host);
  if (!code) return;
  const reasons = {
    EADDRINUSE: `${port}번 포트를 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 다른 포트로 실행해 주십시오: PORT=${port + 1} npm start`,
    EACCES: `${port}번 포트는 관리자만 쓸 수 있습니다. 1024번 이상으로 실행해 주십시오: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST 값 ${host}은(는) 이 컴퓨터의 주소가 아닙니다. HOST=127.0.0.1 또는 HOST=0.0.0.0으로 실행해 주십시오.`,
  };
  throw new StartRefused(reasons[code] ?? `${host}:${port} 주소를 열 수 없습니다 (${code}).`);
}
