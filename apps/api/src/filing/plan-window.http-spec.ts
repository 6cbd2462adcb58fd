import type { Problem } from '@subsidy/contract';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const FIRST_INSTANT = '2026-04-27T00:00:00.000+09:00';
const LAST_INSTANT = '2026-05-11T17:00:00.000+09:00';

describe('the plan window of a notice, closed at both ends', () => {
  let opened: TestPortal;
  let applicant: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant, {
      noticeId: '2026-manufacturing-ai',
      status: 'plan-open',
      submittedAt: '2026-04-10T12:00:00+09:00',
    });
  });

  afterAll(() => opened.close());

  /** The plan is empty: inside the window that is the reason to refuse it, outside the window is. */
  async function submitAt(instant: string, laterByMs = 0): Promise<[number, string]> {
    opened.clock.set(instant);
    opened.clock.advance({ milliseconds: laterByMs });
    const declared = { declaration: true, consents: ['information-use'] };
    const { status, body } = await applicant.client.post<Problem>(
      `/applications/${id}/plan-submission`,
      declared,
      { 'idempotency-key': 'k' },
    );
    return [status, body.type];
  }

  it('takes nothing a millisecond before it opens', async () => {
    expect(await submitAt(FIRST_INSTANT, -1)).toEqual([409, 'notice-closed']);
  });

  it('lets the plan be written before', async () => {
    opened.clock.set('2026-04-20T12:00:00+09:00');
    const changes = [{ field: 'plan.training', baseVersion: 0, value: '작성 중' }];
    expect((await applicant.client.patch(`/applications/${id}`, { changes })).status).toBe(200);
  });

  it('is open at its first and at its last instant', async () => {
    expect(await submitAt(FIRST_INSTANT)).toEqual([422, 'incomplete']);
    expect(await submitAt(LAST_INSTANT)).toEqual([422, 'incomplete']);
  });

  it('takes nothing a millisecond after it closed', async () => {
    expect(await submitAt(LAST_INSTANT, 1)).toEqual([409, 'deadline-passed']);
  });
});
