import type { NoticeDraftView } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { ImportNoticeService, type Imported } from './import-notice.service.ts';

const WINDOWS = { opensAt: '2026-11-01T00:00:00+09:00', closesAt: '2026-12-20T17:00:00+09:00' };

describe('a notice out of a file', () => {
  let opened: TestPortal;
  let officer: Person;
  let terms: Record<string, unknown>;

  beforeAll(async () => {
    opened = await openTestPortal();
    officer = await givenPerson(opened, 'officer', { officeId: 'jeonbuk' });
    terms = (await new TestClient(opened).get('/notices/sample-jeonbuk/terms')).body;
  });
  afterAll(() => opened.close());

  const file = (changes: object = {}): object => ({
    title: '가져온 공고',
    windows: WINDOWS,
    terms,
    ...changes,
  });
  const load = (json: unknown, email: string | null = null): Promise<Imported> =>
    opened.portal.get(ImportNoticeService, { strict: false }).import(json, email);
  const drafts = async (): Promise<number> =>
    (await opened.database.asOwner('SELECT 1 FROM notice_drafts')).length;
  const placesOf = (imported: Imported): string[] =>
    'problems' in imported ? imported.problems.map(({ path }) => path) : ['none'];

  it('becomes a draft of the office of the officer who is named, under the id that it wishes', async () => {
    const imported = await load(file({ id: 'jeonbuk-2027' }), officer.email.toUpperCase());
    expect(imported).toMatchObject({ draft: { noticeId: 'jeonbuk-2027', status: 'draft', problems: [] } });
    const { id } = (imported as { draft: NoticeDraftView }).draft;
    expect((await officer.client.get(`/notice-drafts/${id}`)).status).toBe(200);
    const country = await givenPerson(opened, 'officer');
    expect((await country.client.get(`/notice-drafts/${id}`)).status).toBe(404);
  });

  it('becomes a draft of the country’s office where nobody is named, also as a copy', async () => {
    const country = await givenPerson(opened, 'officer');
    for (const one of [file(), { fromNoticeId: 'sample-open', id: 'copy-of-open' }]) {
      const imported = await load(one);
      expect(placesOf(imported)).toEqual(['none']);
      const { id } = (imported as { draft: NoticeDraftView }).draft;
      expect((await country.client.post(`/notice-drafts/${id}/proposal`)).status).toBe(200);
    }
  });

  it('is one draft where two files wish the same id at once', async () => {
    const imported = await Promise.all([1, 2].map(() => load(file({ id: 'wished-twice' }))));
    expect(imported.map((one) => placesOf(one)[0]).sort()).toEqual(['id', 'none']);
  });

  it.each<[string, () => unknown, string[]]>([
    ['a list', () => [1], ['']],
    ['no object', () => 'x', ['']],
    ['nothing', () => ({}), ['title', 'windows', 'terms']],
    ['an id that is none', () => file({ id: 'A b' }), ['id']],
    ['an id of a notice', () => file({ id: 'sample-open' }), ['id']],
    ['an id of a draft of another office', () => file({ id: 'jeonbuk-2027' }), ['id']],
    ['a notice that there is not', () => ({ fromNoticeId: 'none' }), ['fromNoticeId']],
    ['a member that there is not', () => file({ budget: 1 }), ['budget']],
    [
      'faults of form and of terms at once',
      () =>
        file({
          id: 'x',
          windows: { ...WINDOWS, opensAt: '2026-02-30T00:00:00+09:00' },
          terms: { ...terms, stages: ['party'], rubric: [] },
        }),
      ['windows.opensAt', 'id', 'terms.stages[0]', 'terms.rubric'],
    ],
    [
      'faults of windows, terms and id at once',
      () =>
        file({
          id: 'sample-open',
          windows: { opensAt: WINDOWS.closesAt, closesAt: WINDOWS.opensAt },
          terms: { ...terms, year: '2026' },
        }),
      ['id', 'terms.year', 'windows.closesAt'],
    ],
  ])(
    'with %s is refused whole, every fault with its path, and nothing is written',
    async (_what, json, places) => {
      const before = await drafts();
      expect(placesOf(await load(json()))).toEqual(expect.arrayContaining(places));
      expect(await drafts()).toBe(before);
    },
  );

  it('is refused in the name of somebody who is no officer', async () => {
    const approver = await givenPerson(opened, 'approver');
    expect(placesOf(await load(file(), approver.email))).toEqual(['--as']);
    expect(placesOf(await load(file(), 'nobody@example.test'))).toEqual(['--as']);
  });

  it('is not looked into where it is deeper or larger than any notice', async () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 3_000; depth += 1) deep = [deep];
    expect(placesOf(await load(file({ terms: deep })))).toEqual(['']);
    expect(placesOf(await load(file({ terms: Array.from({ length: 40_000 }, () => 1) })))).toEqual(['']);
  });
});
