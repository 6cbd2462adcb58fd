import type { FastifyInstance } from 'fastify';

const KILOBYTE = 1_024;

/** What a body may weigh: where a route says nothing else, public forms of a few fields, and drafts with long texts and tables. */
export const BODY_BYTES = { usual: 64 * KILOBYTE, small: 16 * KILOBYTE, draft: 1_024 * KILOBYTE };

/** Gives each route the limit that it asks for; a longer body is refused with 413 before it is read to its end. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const asked: unknown = route.config === undefined ? undefined : Reflect.get(route.config, 'bodyBytes');
    route.bodyLimit = typeof asked === 'number' ? asked : BODY_BYTES.usual;
  });
}
