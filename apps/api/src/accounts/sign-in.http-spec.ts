import { TestClient } from '../testing/client.ts';
import { aBusinessNumber } from '../testing/people.ts';
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
