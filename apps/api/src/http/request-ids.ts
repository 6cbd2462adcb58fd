import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { proxiesOf } from '../config/trusted-proxies.ts';

/** The header that carries a request's number, both ways. */
export const REQUEST_ID = 'x-request-id';

/** What proxies give: a UUID, 32 digits. Longer or other text is not taken into the log. */
const NUMBER = /^[A-Za-z0-9-]{8,36}$/;

/** 요청 번호 of each request: its own; that of a trusted proxy where it brings one, so that both logs name the same. */
export function requestIdsOf(trustedProxies: string): (request: IncomingMessage) => string {
  const isTrusted = proxiesOf(trustedProxies);
  return ({ headers, socket }) => {
    const brought = headers[REQUEST_ID];
    const isForwarded = headers['x-forwarded-for'] !== undefined && isTrusted(socket.remoteAddress ?? '');
    return isForwarded && typeof brought === 'string' && NUMBER.test(brought) ? brought : randomUUID();
  };
}
