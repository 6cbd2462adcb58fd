import type { EligibilityResult } from '@subsidy/rules';
import type { NoticeSummary, Page, Problem } from '@subsidy/contract';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { TestClient } from '../testing/client.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const CHECK = '/eligibility-checks';
const AS_JSON = { 'content-type': 'application/json' };
const cursorOf = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('what a request may look like', () => {
  let opened: TestPortal;
  let client: TestClient;

  beforeAll(async () => {
    opened = await openTestPortal();
    client = new TestClient(opened);
  });

  afterAll(() => opened.close());

  const fieldsOf = ({ errors }: Problem) => (errors ?? []).map(({ field, code }) => `${field}:${code}`);

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'application/xml'])(
    'takes no %s body',
    async (type) => {
      const { status, headers } = await client.send('POST', '/session', 'email=a&password=b', {
        'content-type': type,
      });
      expect(status).toBe(415);
      expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    },
  );

  it.each([
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from('{"company":{"city":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}}')]),
    ],
    ['a body nested thousands deep', `${'{"company":'.repeat(5_000)}{}${'}'.repeat(5_000)}`],
    ['half a body', '{"company":'],
  ])('refuses %s with 400', async (_, body) => {
    const answer = await client.send<Problem>('POST', CHECK, body, AS_JSON);
    expect(answer.status).toBe(400);
    expect(answer.body.type).toBe('bad-request');
  });

  it('names what is missing when the body is empty', async () => {
    const { status, body } = await client.send<Problem>('POST', '/receipts/verification', '', AS_JSON);
    expect(status).toBe(400);
    expect(fieldsOf(body)).toContain('receiptNumber:required');
  });

  it('says what is wrong in many places once', async () => {
    const { body } = await client.post<Problem>('/session', { a: 1, b: 2, c: 3, email: 'a', password: 'b' });
    expect(fieldsOf(body)).toHaveLength(3);
    expect(body.detail).toBe('받지 않는 항목입니다. 이름을 확인해 주세요.');
  });

  it('refuses a list where an object belongs', async () => {
    const { status, body } = await client.post<Problem>(CHECK, { company: { previousGrants: [[]] } });
    expect(status).toBe(400);
    expect(fieldsOf(body)).toEqual(['company.previousGrants:wrong-type']);
  });

  it.each(['9999-12-31T23:59:59Z', '0000-01-01T00:00:00Z', '2026-04-10T24:00:00+09:00'])(
    'refuses %s, which has no RFC 3339 form in Seoul',
    async (asOf) => {
      expect((await client.post(CHECK, { asOf })).status).toBe(400);
    },
  );

  it('takes the first and the last instant that have one', async () => {
    for (const asOf of ['0001-01-01T00:00:00+09:00', '9999-12-31T23:59:59+09:00']) {
      const { status, body } = await client.post<EligibilityResult>(CHECK, { asOf });
      expect(status).toBe(200);
      expect(body.asOf).toBe(asOf);
    }
  });

  it.each(['/notices/%E0%A4%A', '/notices/%00'])('refuses the address %s as a problem', async (path) => {
    const { status, body, headers } = await client.get<Problem>(path);
    expect(status).toBe(400);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(body).toMatchObject({ type: 'bad-request', status: 400 });
  });

  it('treats an account name that cannot be stored as a wrong one', async () => {
    const { status } = await client.post('/session', { email: 'a\0b', password: 'x' });
    expect(status).toBe(401);
  });

  it('refuses cursors whose values the list could not have given', async () => {
    const { client: officer } = await givenPerson(opened, 'officer');
    const id = '804ecf19-d99e-4665-a9f8-2f29ab6bbcec';
    const forged = [
      cursorOf('0000-01-01T00:00:00Z', id),
      cursorOf('2026-01-01T00:00:00Z', '-'.repeat(36)),
      cursorOf('2026-01-01T00:00:00Z'),
    ];
    for (const cursor of forged) {
      const { status, body } = await officer.get<Problem>(`/selection-runs?cursor=${cursor}`);
      expect(status).toBe(400);
      expect(fieldsOf(body)).toEqual(['cursor:wrong-form']);
    }
  });

  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ])('is answered in %s where the client takes it and it is long', async (encoding, unpack) => {
    const take = { 'accept-encoding': encoding };
    const plain = await client.get('/notices/sample-open');
    const packed = await client.send<Buffer>('GET', '/notices/sample-open', undefined, take);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(JSON.parse(unpack(packed.body).toString())).toEqual(plain.body);
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    const short = await client.send('GET', '/portal', undefined, take);
    expect(short.headers['content-encoding']).toBeUndefined();
  });

  it('pages through the notices, each once, in the order of the whole list', async () => {
    const whole = (await client.get<Page<NoticeSummary>>('/notices')).body.items.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(2);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await client.get<Page<NoticeSummary>>(`/notices?limit=1${query}`);
      paged.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(whole);
    expect((await client.get('/notices?limit=101')).status).toBe(400);
  });
});
