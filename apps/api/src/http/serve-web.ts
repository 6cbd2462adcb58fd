import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** Serves the built web application from the same origin; every page address answers with its one document. */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  if (!existsSync(`${WEB}index.html`)) return;
  await server.register(fastifyStatic, {
    root: WEB,
    wildcard: false,
    index: false,
    setHeaders: (response, path) => {
      const isNamedByContent = path.includes('/assets/');
      response.setHeader('cache-control', isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const page = (_: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-cache').sendFile('index.html');
  server.get('/', page);
  server.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || /\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')) {
      return reply.callNotFound();
    }
    return page(request, reply);
  });
}
