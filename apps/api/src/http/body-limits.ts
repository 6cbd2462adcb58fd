import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

const KILOBYTE = 1_024;

/** What a body may weigh where a route says nothing else. */
export const USUAL_BODY_BYTES = 64 * KILOBYTE;

/** Public forms of a few fields. */
export const SmallBody = () => RouteConfig({ bodyBytes: 16 * KILOBYTE });

/** Autosaved drafts: long texts and tables. */
export const DraftBody = () => RouteConfig({ bodyBytes: 1_024 * KILOBYTE });

/** Gives each route the limit that it asks for; a longer body is refused with 413 before it is read to its end. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const asked: unknown = route.config === undefined ? undefined : Reflect.get(route.config, 'bodyBytes');
    route.bodyLimit = typeof asked === 'number' ? asked : USUAL_BODY_BYTES;
  });
}
