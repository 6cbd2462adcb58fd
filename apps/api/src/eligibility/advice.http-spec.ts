import type { EligibilityAdviceView, Problem } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const BODY = {
  asOf: '2026-04-10T12:00:00+09:00',
  company: { ksicCode: '25924', regionCode: 'jeonbuk', regularEmployees: 6, currentLevel: 'none' },
  project: { totalCostKrw: 100_000_000 },
};

describe('POST /eligibility-checks/advice', () => {
  let opened: TestPortal;
  let anyone: TestClient;

  beforeAll(async () => {
    opened = await openTestPortal();
    anyone = new TestClient(opened);
  });
  afterAll(() => opened.close());

  const advise = (body: object) =>
    anyone.post<EligibilityAdviceView & Problem>('/eligibility-checks/advice', body);

  it('ranks the programs of every office, for anyone, and gives the same bytes', async () => {
    const { status, body } = await advise(BODY);
    expect(status).toBe(200);
    const programs = new Set(body.options.map(({ program }) => program));
    expect([...programs]).toEqual(
      expect.arrayContaining(['manufacturing-ai', 'micro-workshop', 'regional-basic']),
    );
    expect(body.linkedSupport.length).toBeGreaterThan(5);
    for (const { why } of body.linkedSupport) expect(why).toMatch(/[가-힣].*\.$/);
    const lines = body.regionalSupport?.lines;
    expect(lines?.references.length).toBe(body.regionalSupport?.references.length);
    expect(lines?.references.every(({ text }) => text.includes('지난 사례입니다'))).toBe(true);
    expect((await advise(BODY)).body).toEqual(body);
  });

  it('asks only the notices that are named', async () => {
    const { body } = await advise({ ...BODY, noticeIds: ['2026-jeonbuk-basic'] });
    expect(new Set(body.options.map(({ noticeId }) => noticeId))).toEqual(new Set(['2026-jeonbuk-basic']));
  });

  it('refuses what a check refuses', async () => {
    const { status, body } = await advise({
      ...BODY,
      company: { regionCode: 'atlantis' },
      project: { months: 0 },
    });
    expect(status).toBe(400);
    expect(body.errors?.map(({ field }) => field).sort()).toEqual(['company.regionCode', 'project.months']);
  });
});
