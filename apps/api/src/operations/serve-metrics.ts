import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Environment } from '../config/environment.ts';
import { isLoopbackAddress, isLoopbackHost } from '../config/loopback.ts';
import type { PortalMetrics } from './portal-metrics.ts';

/** Headers by which a proxy or a tunnel says that somebody else is asking. */
const FORWARDED = /^(forwarded|via|x-real-ip|x-forwarded-.+)$/;

/** `GET /metrics` for who runs the portal; for everybody else there is no such address. */
export function serveMetrics(
  server: FastifyInstance,
  metrics: PortalMetrics,
  environment: Environment,
): void {
  server.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    metrics.count(request, reply);
    done();
  });
  server.get('/metrics', async (request, reply) => {
    if (!isAtThisMachine(request) && !bringsToken(request, environment.PORTAL_METRICS_TOKEN)) {
      reply.callNotFound();
      return reply;
    }
    const text = await metrics.text();
    return reply.header('cache-control', 'no-store').type(metrics.contentType).send(text);
  });
}

/** The other end of the connection itself is here, and speaks for nobody else. */
function isAtThisMachine({ socket, headers, host }: FastifyRequest): boolean {
  const isForwarded = Object.keys(headers).some((name) => FORWARDED.test(name));
  const hostname = host.replace(/:\d+$/, '');
  return !isForwarded && isLoopbackAddress(socket.remoteAddress ?? '') && isLoopbackHost(hostname);
}

/** Compared by their hashes, which are of one length, in the same time whatever was sent. */
function bringsToken(
  { headers: { authorization = '' } }: FastifyRequest,
  token: string | undefined,
): boolean {
  const brought = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined || brought === undefined) return false;
  const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hashOf(brought), hashOf(token));
}
