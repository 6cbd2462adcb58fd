import { fastify, type FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { serveWeb } from './serve-web.ts';

const PAGE = '<!doctype html><title>포털</title>';
const SCRIPT = 'export const answer = 42;';

describe('the built web application', () => {
  let root: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    root = `${await mkdtemp(join(tmpdir(), 'portal-web-'))}/`;
    await mkdir(`${root}assets`);
    await writeFile(`${root}assets/typeface-x1.woff2`, 'glyphs');
    for (const [name, content] of [
      ['index.html', PAGE],
      ['assets/main-x1.js', SCRIPT],
    ] as const) {
      await writeFile(`${root}${name}`, content);
      await writeFile(`${root}${name}.br`, brotliCompressSync(content));
      await writeFile(`${root}${name}.gz`, gzipSync(content));
    }
    server = fastify();
    await serveWeb(server, () => Promise.resolve(null), root);
  });

  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });

  const ask = (url: string, accepted?: string) =>
    server.inject({ url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } });

  it.each([
    ['/', PAGE, 'text/html; charset=utf-8', 'no-cache'],
    ['/notices/7', PAGE, 'text/html; charset=utf-8', 'no-cache'],
    [
      '/assets/main-x1.js',
      SCRIPT,
      'application/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ],
  ])('answers %s plain, and compressed to whoever takes it', async (url, content, type, kept) => {
    const br = await ask(url, 'gzip, deflate, br');
    const gzip = await ask(url, 'gzip, deflate');
    const plain = await ask(url);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body).toBe(content);
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(content);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(content);
    for (const { headers } of [br, gzip, plain]) {
      expect(headers).toMatchObject({ 'content-type': type, 'cache-control': kept, vary: 'Accept-Encoding' });
    }
    expect(new Set([br, gzip, plain].map(({ headers }) => headers['etag'])).size).toBe(3);
  });

  it('sends what has no compressed copy as it is', async () => {
    const { statusCode, headers, body } = await ask('/assets/typeface-x1.woff2', 'gzip, deflate, br');
    expect([statusCode, headers['content-encoding'], body]).toEqual([200, undefined, 'glyphs']);
    expect((await ask('/assets/gone-x1.js', 'gzip, deflate, br')).statusCode).toBe(404);
    expect((await ask('/api/v1/nothing', 'gzip, deflate, br')).statusCode).toBe(404);
  });
});
