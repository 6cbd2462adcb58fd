import type { NoticeSummary, Page } from '@subsidy/contract';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('GET /notices by pages', () => {
  let opened: TestPortal;
  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());

  const page = async (query: string): Promise<Page<NoticeSummary>> => {
    const answer = await opened.portal.inject({ method: 'GET', url: `/api/v1/notices?${query}` });
    expect(answer.statusCode).toBe(200);
    return answer.json();
  };

  it.each(['', 'status=open&', 'status=closed&'])(
    'has every notice once, in one order (%s)',
    async (filter) => {
      const whole = await page(`${filter}limit=100`);
      expect(whole.items.length).toBeGreaterThan(1);
      expect(whole.nextCursor).toBeNull();
      const walked: NoticeSummary[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const next = await page(
          `${filter}limit=1${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
        );
        expect(next.items).toHaveLength(1);
        walked.push(...next.items);
        cursor = next.nextCursor;
      }
      expect(walked).toEqual(whole.items);
    },
  );

  it('says what is open first, by the end of intake', async () => {
    const { items } = await page('limit=100');
    const order = ['open', 'upcoming', 'closed'];
    const places = items.map(({ status }) => order.indexOf(status));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const ends = items.filter(({ status }) => status === 'open').map(({ closesAt }) => Date.parse(closesAt));
    expect(ends).toEqual([...ends].sort((one, other) => one - other));
  });
});
