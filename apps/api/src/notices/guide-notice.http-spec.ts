import type { GuideNoticeView, Page } from '@subsidy/contract';
import { GUIDE_NOTICES } from '@subsidy/rules';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('GET /guide-notices', () => {
  let opened: TestPortal;
  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());

  const ask = (headers: Record<string, string> = {}) =>
    opened.portal.inject({ method: 'GET', url: '/api/v1/guide-notices', headers });

  it.each([
    {},
    { 'accept-encoding': '' },
    { 'accept-encoding': 'identity' },
    { 'accept-encoding': 'gzip;q=0' },
  ])('answers %o with plain JSON', async (headers) => {
    const answer = await ask(headers);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    const { items } = answer.json<Page<GuideNoticeView>>();
    expect(items.map(({ id }) => id)).toEqual(GUIDE_NOTICES.map(({ id }) => id));
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['br;q=1.0', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, GZIP;q=0.5', 'gzip', gunzipSync],
  ])('answers %s with %s that says the same', async (accepted, encoding, unpack) => {
    const plain = await ask();
    const packed = await ask({ 'accept-encoding': accepted });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(unpack(packed.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
  });

  it('is asked for each time, and sent only where it differs', async () => {
    const { headers } = await ask({ 'accept-encoding': 'gzip' });
    expect(headers['cache-control']).toBe('public, no-cache');
    const etag = String(headers.etag);
    const known = await ask({ 'if-none-match': `"another", ${etag}`, 'accept-encoding': 'br' });
    expect(known.statusCode).toBe(304);
    expect(known.rawPayload).toHaveLength(0);
    expect(known.headers).toMatchObject({ etag, 'cache-control': 'public, no-cache' });
    expect((await ask({ 'if-none-match': 'W/"another"' })).statusCode).toBe(200);
  });
});
