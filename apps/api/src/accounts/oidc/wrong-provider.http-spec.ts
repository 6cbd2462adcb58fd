import { OidcVisitor } from '../../testing/oidc-visitor.ts';
import { givenPerson } from '../../testing/people.ts';
import { openTestPortal, type TestPortal } from '../../testing/test-portal.ts';
import { startWrongProvider, type WrongProvider, type Wrongs } from '../../testing/wrong-provider.ts';

const SIGN_IN = '/session/oidc';
const PROVE = '/session/reauthentication/oidc';
const PAST = Math.floor(Date.now() / 1_000) - 3_600;

/** With a provider that lies as it is told to. */
describe('a provider that is not what it says', () => {
  let wrong: WrongProvider;
  let opened: TestPortal;
  let userId: string;

  beforeAll(async () => {
    wrong = await startWrongProvider();
    const settings = {
      OIDC_WRONG_ISSUER: wrong.issuer,
      OIDC_WRONG_CLIENT_ID: 'portal',
      OIDC_WRONG_CLIENT_SECRET: 'secret',
      OIDC_WRONG_LABEL: '엉뚱한 기관',
      OIDC_WRONG_MFA_AMR: 'otp, hwk',
      PORTAL_STAFF_SECOND_FACTOR: 'on',
    };
    opened = await openTestPortal(settings, new Date().toISOString());
    ({ userId } = await givenPerson(opened, 'officer'));
    await opened.database.asOwner(
      'INSERT INTO account_identities (user_id, issuer, subject, linked_at) VALUES ($1, $2, $3, now())',
      [userId, `${wrong.issuer}/`, 'kim'],
    );
  });
  afterAll(async () => {
    await opened.close();
    wrong.close();
  });
  beforeEach(() => {
    wrong.wrongs = {};
  });

  async function answered(wrongs: Wrongs, parts: Record<string, string> = {}) {
    const visitor = new OidcVisitor(opened);
    const address = await visitor.begin(SIGN_IN, 'wrong');
    const { searchParams } = new URL(address);
    wrong.nonce = searchParams.get('nonce') ?? '';
    wrong.wrongs = wrongs;
    const state = searchParams.get('state') ?? '';
    const body = { state, code: 'code', iss: wrong.issuer, ...parts };
    return { ...(await visitor.post(`${SIGN_IN}/answer`, body)), visitor };
  }

  it('lets in where nothing is wrong', async () => {
    const { status, body } = await answered({ claims: { amr: ['pwd', 'otp'] } });
    expect([status, body.secondFactor]).toEqual([200, 'done']);
    expect((await answered({ claims: { amr: ['pwd'] } })).body.secondFactor).toBe('to-set-up');
  });

  it.each<[string, Wrongs]>([
    ['signed by another', { isForged: true }],
    ['signed by nobody', { alg: 'none' }],
    ['of another nonce', { claims: { nonce: 'x' } }],
    ['of no nonce', { claims: { nonce: undefined } }],
    ['of another issuer', { claims: { iss: 'https://other.example' } }],
    ['for another client', { claims: { aud: 'other' } }],
    ['that ran out', { claims: { iat: PAST, exp: PAST + 300 } }],
    ['of nobody', { claims: { sub: undefined } }],
    ['for a code that it does not know', { status: 400 }],
  ])('is not believed with an ID token %s', async (_what, wrongs) => {
    const { status, body } = await answered(wrongs);
    expect([status, body.type, body.detail]).toEqual([
      401,
      'unknown-identity',
      expect.stringContaining('믿을 수 없어'),
    ]);
  });

  it('is not believed when the answer is another provider’s, or does not say whose it is', async () => {
    expect((await answered({}, { iss: 'https://other.example' })).status).toBe(401);
    const visitor = new OidcVisitor(opened);
    const state = new URL(await visitor.begin(SIGN_IN, 'wrong')).searchParams.get('state') ?? '';
    expect((await visitor.post(`${SIGN_IN}/answer`, { state, code: 'code' })).status).toBe(401);
  });

  it('does not make a sign-in of long ago a proof of now', async () => {
    const claims = { amr: ['otp'], auth_time: PAST };
    const { visitor, status } = await answered({ claims });
    expect(status).toBe(200);
    const link = { provider: 'wrong' };
    expect((await visitor.post('/account/identities', link)).body.type).toBe('reauthentication-required');
    const { searchParams } = new URL(await visitor.begin(PROVE, 'wrong'));
    wrong.nonce = searchParams.get('nonce') ?? '';
    const body = { state: searchParams.get('state'), code: 'code', iss: wrong.issuer };
    const stale = await visitor.post(`${PROVE}/answer`, body);
    expect([stale.status, stale.body.detail]).toEqual([403, expect.stringContaining('방금 다시')]);
  });

  it('is waited for for seconds only, and fails as one that does not answer', async () => {
    const before = Date.now();
    const { status, body } = await answered({ silent: 'token' });
    expect([status, body.type]).toEqual([503, 'provider-unavailable']);
    expect(Date.now() - before).toBeLessThan(8_000);
    expect((await answered({ status: 500 })).status).toBe(503);
  }, 15_000);

  it('is not asked at all when it says it is another', async () => {
    opened.clock.advance({ minutes: 61 });
    wrong.wrongs = { issuer: 'https://other.example' };
    expect((await new OidcVisitor(opened).post(SIGN_IN, { provider: 'wrong' })).status).toBe(503);
  });
});
