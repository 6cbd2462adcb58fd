import type { Problem } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const KILOBYTE = 1_024;
const AS_JSON = { 'content-type': 'application/json' };
const CHECK = '/eligibility-checks';
const times = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => item(index));
/** JSON of an object with so many names that nobody knows. */
const namesJson = (count: number): string => `{${times(count, (index) => `"k${index}":1`).join(',')}}`;

describe('the weight of a body', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, { status: 'draft' });
  });
  afterAll(() => opened.close());

  const padded = (bytes: number): string => JSON.stringify({ pad: 'x'.repeat(bytes - 10) });

  it.each`
    method     | path                        | limit               | what
    ${'POST'}  | ${'/session'}               | ${16 * KILOBYTE}    | ${'a public form'}
    ${'POST'}  | ${'/accounts'}              | ${16 * KILOBYTE}    | ${'a public form'}
    ${'POST'}  | ${'/receipts/verification'} | ${16 * KILOBYTE}    | ${'a public form'}
    ${'POST'}  | ${CHECK}                    | ${64 * KILOBYTE}    | ${'a check'}
    ${'POST'}  | ${'/applications'}          | ${64 * KILOBYTE}    | ${'any other'}
    ${'PATCH'} | ${'/applications/:id'}      | ${1_024 * KILOBYTE} | ${'a draft'}
  `(
    'of $what ($path) is at most $limit bytes',
    async ({ method, path, limit }: { method: 'POST' | 'PATCH'; path: string; limit: number }) => {
      const send = (bytes: number) =>
        applicant.client.send<Problem>(method, path.replace(':id', id), padded(bytes), AS_JSON);
      expect((await send(limit)).status).toBe(400);
      const refused = await send(limit + 1);
      expect([refused.status, refused.body.type]).toEqual([413, 'too-large']);
      expect(refused.body.detail).toMatch(/[가-힣]/);
    },
  );

  it.each<[string, string, string]>([
    ['a list where an object belongs', CHECK, '[1,2,3]'],
    ['text', CHECK, '"x"'],
    ['nothing', CHECK, 'null'],
    ['an object with more names than any has', '/session', namesJson(201)],
    ['the same further down', CHECK, `{"company":${namesJson(201)}}`],
    ['more values than any body has', CHECK, `{"noticeIds":[${times(5_001, () => '1').join(',')}]}`],
    ['lists within lists', CHECK, `{"company":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ])('refuses %s with one sentence', async (_, path, body) => {
    const answer = await stranger.send<Problem>('POST', path, body, AS_JSON);
    expect([answer.status, answer.body.type, answer.body.errors]).toEqual([400, 'bad-request', undefined]);
    expect(answer.body.detail).toMatch(/[가-힣]/);
  });

  it('names fifty bad fields and says how many more there are', async () => {
    const previousGrants = times(100, () => ({ program: 'x' }));
    const { status, body } = await stranger.post<Problem>(CHECK, { company: { previousGrants } });
    expect([status, body.errors?.length, body.moreErrors]).toEqual([400, 50, 50]);
    expect(body.detail.length).toBeLessThan(20_000);
  });

  it('has as many errors as there are where they are few', async () => {
    const { body } = await stranger.post<Problem>(CHECK, { a: 1, b: 2 });
    expect([body.errors?.length, body.moreErrors]).toEqual([2, undefined]);
  });

  const inObjects = (count: number, name: string): string =>
    `[${times(count, (index) => `{"${name}${index % 90}":${index}}`).join(',')}]`;

  it.each<[string, 'POST' | 'PATCH', string, string]>([
    ['150,000 unknown names at sign-in', 'POST', '/session', namesJson(150_000)],
    [
      'a million numbers in a check',
      'POST',
      CHECK,
      `{"noticeIds":[${times(1_000_000, () => '1').join(',')}]}`,
    ],
    ['as many names as may be', 'POST', CHECK, `{"company":${namesJson(199)},"project":${namesJson(199)}}`],
    [
      'numbers where grants belong',
      'POST',
      CHECK,
      `{"company":{"previousGrants":[${times(4_900, () => '1').join(',')}]}}`,
    ],
    ['numbers where a company belongs', 'POST', CHECK, `{"company":[${times(4_900, () => '1').join(',')}]}`],
    ['objects where codes belong', 'POST', CHECK, `{"project":{"aiCells":${inObjects(2_400, 'a')}}}`],
    [
      'strange objects where grants belong',
      'POST',
      CHECK,
      `{"company":{"previousGrants":${inObjects(2_400, 'a')}}}`,
    ],
    [
      'a long list of long ids',
      'POST',
      CHECK,
      `{"noticeIds":[${times(4_900, (index) => `"n${index}-xxxx"`).join(',')}]}`,
    ],
    ['a draft of strange objects', 'PATCH', '/applications/:id', `{"changes":${inObjects(14_000, 'b')}}`],
    [
      'a draft of tables within tables',
      'PATCH',
      '/applications/:id',
      `{"changes":[{"field":"plan.kpis","baseVersion":0,"value":${inObjects(14_000, 'c')}}]}`,
    ],
  ])('never blocks the others: %s', async (_, method, path, body) => {
    const client = method === 'PATCH' ? applicant.client : stranger;
    const address = path.replace(':id', id);
    // What the process computes for it, the best of three: a busy machine makes it wait, and no more than that.
    const computedMs: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const before = process.cpuUsage();
      const { status, body: answer } = await client.send<Problem>(method, address, body, AS_JSON);
      const { user, system } = process.cpuUsage(before);
      expect([400, 413]).toContain(status);
      expect(JSON.stringify(answer).length).toBeLessThan(64 * KILOBYTE);
      computedMs.push((user + system) / 1_000);
    }
    expect(Math.min(...computedMs)).toBeLessThan(200);
  });
});
