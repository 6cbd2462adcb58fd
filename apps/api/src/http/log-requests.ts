import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { REQUEST_ID } from './request-ids.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Asked every few seconds by machines: lines that nobody reads. */
const BY_MACHINES = ['/metrics', '/api/health/live', '/api/health/ready'];

/** What a route is called in logs and metrics: its pattern, never the address that was typed. */
export const patternOf = ({ routeOptions: { url } }: FastifyRequest): string => url ?? 'none';

/** Gives each answer its request's number, and writes a line for each request when it is answered. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onRequest', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    void reply.header(REQUEST_ID, request.id);
    done();
  });
  server.addHook('onResponse', (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
    const route = patternOf(request);
    const { statusCode: status, elapsedTime } = reply;
    const line = { method: request.method, route, ...idsOf(request), status, ms: Math.round(elapsedTime) };
    if (status >= 500) request.log.warn(line, 'request failed');
    else if (BY_MACHINES.includes(route)) request.log.debug(line, 'request');
    else request.log.info(line, 'request');
    done();
  });
}

/** Which records it was about: parts of the address that are identifiers and can be nothing else. */
function idsOf({ params }: FastifyRequest): { ids?: Record<string, string> } {
  const ids = Object.entries((params ?? {}) as Record<string, unknown>).filter(
    (part): part is [string, string] => typeof part[1] === 'string' && UUID.test(part[1]),
  );
  return ids.length === 0 ? {} : { ids: Object.fromEntries(ids) };
}
