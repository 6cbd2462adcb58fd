import { fastify, type FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstPagesOf } from './first-pages.ts';
import { serveWeb } from './serve-web.ts';

/** Stands for the built web: counts its drawings, and fails where it is told to. */
const BUILT = `let drawn = 0;
export const firstPages = ({ index, origin, ask }) => async (path) => {
  if (path === '/broken') throw new Error('no');
  if (path === '/unknown') return null;
  drawn += 1;
  const { text } = await ask('/api/v1/portal');
  return index + origin + path + ' ' + text + ' ' + drawn;
};`;

describe('first pages', () => {
  let root: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    root = `${await mkdtemp(join(tmpdir(), 'portal-pages-'))}/`;
    await mkdir(`${root}server`);
    await mkdir(`${root}.vite`);
    await writeFile(`${root}index.html`, '<p>empty</p>');
    await writeFile(`${root}.vite/manifest.json`, '{}');
    await writeFile(`${root}server/first-page.js`, BUILT);
    await writeFile(`${root}package.json`, '{"type":"module"}');
    server = fastify();
    server.get('/api/v1/portal', (request) => request.headers.cookie ?? 'nobody');
    const clock = { now: () => new Date(0) };
    const asked = { clock, origin: 'https://portal.test', sessionCookie: 'portal_session' };
    await serveWeb(server, await firstPagesOf(server, asked, root), root);
  });

  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  const ask = (url: string, cookie?: string) =>
    server.inject({ url, headers: cookie === undefined ? {} : { cookie } });

  it('are drawn once for all who ask within a second, and kept by nobody for others', async () => {
    const [first, second] = [await ask('/notices', 'other=1'), await ask('/notices')];
    expect(first.body).toBe('<p>empty</p>https://portal.test/notices nobody 1');
    expect(second.body).toBe(first.body);
    expect(first.headers['cache-control']).toBe('private, no-cache');
  });

  it.each([
    ['of somebody with a session', '/notices', 'portal_session=x'],
    ['with a query', '/notices?from=mail', undefined],
    ['that is not drawn', '/unknown', undefined],
    ['whose drawing failed', '/broken', undefined],
  ])('leave an address %s to the browser', async (_, url, cookie) => {
    expect((await ask(url, cookie)).body).toBe('<p>empty</p>');
  });

  it('keep what draws them to the server', async () => {
    expect((await ask('/server/first-page.js')).statusCode).toBe(404);
    expect((await ask('/.vite/manifest.json')).statusCode).toBe(404);
  });
});
