import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the build lays the web. */
export const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** The API, and what the build lays there for the server alone. */
const NOT_SERVED = /^(api|server|\.vite)\//;

/**
 * Serves the built web application from the same origin; every page address answers with its one document. The build lays
 * compressed copies beside its files (apps/web/vite.config.ts), which are sent to whoever takes them. A page that is drawn for its
 * reader comes in the place of the empty document.
 */
export async function serveWeb(
  server: FastifyInstance,
  drawnFor: (request: FastifyRequest) => Promise<string | null>,
  root = WEB,
): Promise<void> {
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
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const drawn = await drawnFor(request);
    if (drawn === null) return reply.sendFile('index.html');
    // Drawn for whoever is not signed in: nobody keeps it for one who is.
    return reply.type('text/html; charset=utf-8').header('cache-control', 'private, no-cache').send(drawn);
  };
  server.get('/', sendPage);
  server.get('/*', (request, reply) => {
    const path = decodeURI(request.url.split('?')[0] ?? '/').slice(1);
    if (NOT_SERVED.test(path)) return reply.callNotFound();
    return /\.[a-z0-9]+$/i.test(path) ? reply.sendFile(path) : sendPage(request, reply);
  });
}
