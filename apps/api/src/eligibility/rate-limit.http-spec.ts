import type { Problem } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('how often one address may check its eligibility', () => {
  let opened: TestPortal;

  beforeAll(async () => {
    opened = await openTestPortal();
  });

  afterAll(() => opened.close());

  it('lets 600 checks a minute through, and past 1,200 says when to come back', async () => {
    const visitor = new TestClient(opened);
    const statuses: number[] = [];
    for (let check = 0; check < 1_200; check += 1) {
      statuses.push((await visitor.post('/eligibility-checks', { noticeIds: ['unknown'] })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([400]));
    const refused = await visitor.post<Problem>('/eligibility-checks', {});
    expect([refused.status, refused.body.type]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await visitor.get('/notices')).status).toBe(200);
  });
});
