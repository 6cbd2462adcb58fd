import type { FastifyRequest } from 'fastify';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a write says that another site sent it. A client that says nothing is no browser and is accepted. */
export function isCrossSite(request: FastifyRequest): boolean {
  if (SAFE.includes(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const { origin } = request.headers;
  if (origin === undefined) return false;
  if (!/^https?:/.test(origin) || !URL.canParse(origin)) return true;
  const sender = new URL(origin);
  return sender.host !== new URL(`${sender.protocol}//${request.host}`).host;
}
