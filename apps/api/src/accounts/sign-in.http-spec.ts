import type { ApplicationView, Problem, SessionView } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { aBusinessNumber, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const PASSWORD = 'a-long-enough-password';

describe('the limit of failed sign-ins', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let email: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
  });

  afterAll(() => opened.close());

  beforeEach(async () => {
    email = `person-${aBusinessNumber()}@example.test`;
    const registration = {
      email,
      password: PASSWORD,
      name: '김사장',
      businessRegistrationNumber: aBusinessNumber(),
      companyName: '새빛정밀',
      consents: ['privacy'],
    };
    expect((await stranger.post('/accounts', registration)).status).toBe(201);
  });

  const signIns = async (password: string, times: number): Promise<number[]> => {
    const one = () => stranger.post('/session', { email, password });
    return (await Promise.all(Array.from({ length: times }, one))).map(({ status }) => status);
  };

  it('holds for guesses that are sent all at once', async () => {
    const statuses = await signIns('not-the-password', 16);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(11);
    expect(await signIns(PASSWORD, 1)).toEqual([429]);
  });

  it('counts nothing else: the right password any number of times at once', async () => {
    expect(await signIns(PASSWORD, 8)).toEqual(Array.from({ length: 8 }, () => 200));
  });
});

describe('pages of one person and the session of another', () => {
  let opened: TestPortal;
  let first: Person;
  let colleague: TestClient;
  let id: string;
  let membershipId: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    first = await givenPerson(opened, 'applicant');
    const other = await givenPerson(opened, 'applicant');
    await opened.database.asOwner('UPDATE memberships SET company_id = $1 WHERE user_id = $2', [
      first.companyId,
      other.userId,
    ]);
    colleague = other.client;
    const started = await first.client.post('/applications', { noticeId: 'sample-open', type: 'ai-factory' });
    id = String(started.body['id']);
    membershipId = (await first.client.get<SessionView>('/session')).body.membershipId;
  });

  afterAll(() => opened.close());

  const change = (value: string) => ({ changes: [{ field: 'project.title', baseVersion: 0, value }] });
  const asFirst = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: object, client = colleague) =>
    client.send<Problem>(method, path, body, { 'portal-membership': membershipId });

  it.each([
    ['PATCH', '/applications/ID', change('남의 이름으로')],
    ['PATCH', '/company', { name: '남의 이름으로' }],
    ['POST', '/applications/ID/withdrawal', { reason: '남의 이름으로' }],
    ['GET', '/applications', undefined],
    ['GET', '/session', undefined],
  ] as const)('%s %s is refused though the other may do it', async (method, path, body) => {
    const refused = await asFirst(method, path.replace('ID', id), body);
    expect([refused.status, refused.body.type]).toEqual([403, 'membership-changed']);
    const { body: stands } = await first.client.get<ApplicationView>(`/applications/${id}`);
    expect(stands).toMatchObject({ status: 'draft', companyName: '한빛정밀', fields: {} });
  });

  it('goes on for the person themselves, and for a client that says nothing', async () => {
    expect((await asFirst('PATCH', `/applications/${id}`, change('내 이름으로'), first.client)).status).toBe(
      200,
    );
    expect((await colleague.get('/applications')).status).toBe(200);
  });
});
