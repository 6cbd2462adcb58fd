import type { FastifyInstance, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Clock } from './clock.ts';
import { WEB } from './serve-web.ts';

/** What the built web offers to the server (apps/web/src/server/first-page.tsx). */
interface BuiltWeb {
  firstPages: (surroundings: {
    index: string;
    manifest: unknown;
    origin: string;
    ask: (address: string) => Promise<{ status: number; text: string }>;
    now: () => number;
  }) => (path: string) => Promise<string | null>;
}

/** A page is drawn anew after this: what it says may change with every published notice. */
const KEPT_MS = 1_000;
/** Addresses of notices are many; nobody fills the memory with made-up ones. */
const MOST_KEPT = 200;

/**
 * Draws the first page of whoever is not signed in, so that it comes with its contents: once a second for each address, however many ask.
 * Null leaves an address to the browser: one with a query, one that no public page has, one whose answers failed.
 */
export async function firstPagesOf(
  server: FastifyInstance,
  { clock, origin, sessionCookie }: { clock: Clock; origin: string; sessionCookie: string },
  root = WEB,
): Promise<(request: FastifyRequest) => Promise<string | null>> {
  const script = `${root}server/first-page.js`;
  if (!existsSync(script)) return () => Promise.resolve(null);
  const { firstPages } = (await import(pathToFileURL(script).href)) as BuiltWeb;
  const draw = firstPages({
    index: await readFile(`${root}index.html`, 'utf8'),
    manifest: JSON.parse(await readFile(`${root}.vite/manifest.json`, 'utf8')) as unknown,
    origin,
    ask: async (address) => {
      const { statusCode, body } = await server.inject({ url: address });
      return { status: statusCode, text: body };
    },
    now: () => clock.now().getTime(),
  });
  const kept = keepShortly(draw, (error, path) =>
    server.log.error({ err: error, path }, 'first page not drawn'),
  );
  return (request) => {
    const isAnybody = !(request.headers.cookie ?? '').includes(`${sessionCookie}=`);
    return isAnybody && !request.url.includes('?') ? kept(request.url) : Promise.resolve(null);
  };
}

/** One drawing for all who ask within a second; a failure is nobody's error page. */
function keepShortly(
  draw: (path: string) => Promise<string | null>,
  onError: (error: unknown, path: string) => void,
): (path: string) => Promise<string | null> {
  const kept = new Map<string, { until: number; page: Promise<string | null> }>();
  return (path) => {
    const found = kept.get(path);
    const now = performance.now();
    if (found !== undefined && found.until > now) return found.page;
    kept.delete(path);
    for (const oldest of kept.keys()) if (kept.size >= MOST_KEPT) kept.delete(oldest);
    const page = draw(path).catch((error: unknown) => {
      onError(error, path);
      return null;
    });
    kept.set(path, { until: now + KEPT_MS, page });
    return page;
  };
}
