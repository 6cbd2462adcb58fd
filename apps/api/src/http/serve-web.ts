import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/**
 * Serves the built web application from the same origin; every page address answers with its one document. The build lays
 * compressed copies beside its files (apps/web/vite.config.ts), which are sent to whoever takes them.
 */
export async function serveWeb(server: FastifyInstance, root = WEB): Promise<void> {
  if (!existsSync(`${root}index.html`)) return;
  await server.register(fastifyStatic, {
    root,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.setHeader('vary', 'Accept-Encoding');
      const isNamedByContent = path.includes('/assets/');
      response.setHeader(
        'cache-control',
        isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  server.get('/', (_, reply) => reply.sendFile('index.html'));
  server.get('/*', (request, reply) => {
    const path = decodeURI(request.url.split('?')[0] ?? '/').slice(1);
    if (path.startsWith('api/')) return reply.callNotFound();
    return reply.sendFile(/\.[a-z0-9]+$/i.test(path) ? path : 'index.html');
  });
}
