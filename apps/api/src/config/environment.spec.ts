import { readEnvironment } from './environment.ts';

const DATABASE_URL = 'postgres://owner:secret@127.0.0.1/portal';

describe('the environment', () => {
  it('has a default for everything but the database', () => {
    const environment = readEnvironment({ DATABASE_URL });
    expect(environment).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', PORTAL_SAMPLE_DATA: false });
    expect(environment.origin).toBe('http://127.0.0.1:3000');
    expect(environment.isLoopback).toBe(true);
  });

  it('names the bad variables and never prints their values', () => {
    const start = () => readEnvironment({ DATABASE_URL, PORT: 'hush', PORTAL_SAMPLE_DATA: 'perhaps' });
    expect(start).toThrow('Bad environment variables: PORT, PORTAL_SAMPLE_DATA');
    expect(start).not.toThrow('hush');
  });

  it('refuses sample data in production', () => {
    expect(() =>
      readEnvironment({ DATABASE_URL, NODE_ENV: 'production', PORTAL_SAMPLE_DATA: 'true' }),
    ).toThrow('PORTAL_SAMPLE_DATA');
  });

  it.each([{ HOST: '0.0.0.0' }, { HOST: '10.0.0.5' }, { PORTAL_ORIGIN: 'https://portal.example' }])(
    'refuses sample data where others than this machine may come: %j',
    (where) => {
      expect(() => readEnvironment({ DATABASE_URL, PORTAL_SAMPLE_DATA: 'true', ...where })).toThrow(
        'PORTAL_SAMPLE_DATA',
      );
      expect(readEnvironment({ DATABASE_URL, ...where }).isPublic).toBe(true);
    },
  );

  it.each([{ HOST: '::1' }, { HOST: '127.0.0.53' }, { HOST: 'localhost' }])(
    'takes sample data on this machine alone: %j',
    (where) => {
      expect(readEnvironment({ DATABASE_URL, PORTAL_SAMPLE_DATA: 'true', ...where }).isPublic).toBe(false);
    },
  );

  it.each(['loopback', '10.0.0.7', '10.0.0.0/8, fd00::/8', 'loopback,uniquelocal'])(
    'takes %s for proxies',
    (PORTAL_TRUSTED_PROXIES) => {
      expect(readEnvironment({ DATABASE_URL, PORTAL_TRUSTED_PROXIES }).PORTAL_TRUSTED_PROXIES).toBe(
        PORTAL_TRUSTED_PROXIES,
      );
    },
  );

  it.each(['everybody', 'true', 'proxy.example', '10.0.0.0/8;x'])('takes no proxy like %s', (value) => {
    expect(() => readEnvironment({ DATABASE_URL, PORTAL_TRUSTED_PROXIES: value })).toThrow(
      'PORTAL_TRUSTED_PROXIES',
    );
  });

  it('asks staff for a second factor, but for sample data, which alone may leave it off', () => {
    const asks = (variables: Record<string, string>) =>
      readEnvironment({ DATABASE_URL, ...variables }).asksStaffForSecondFactor;
    expect(asks({})).toBe(true);
    expect(asks({ PORTAL_SAMPLE_DATA: 'true' })).toBe(false);
    expect(asks({ PORTAL_SAMPLE_DATA: 'true', PORTAL_STAFF_SECOND_FACTOR: 'on' })).toBe(true);
    expect(() => asks({ PORTAL_STAFF_SECOND_FACTOR: 'off' })).toThrow(
      'goes with PORTAL_SAMPLE_DATA=true alone',
    );
    expect(() => asks({ PORTAL_STAFF_SECOND_FACTOR: 'sometimes' })).toThrow('PORTAL_STAFF_SECOND_FACTOR');
  });

  it('needs a database', () => {
    expect(() => readEnvironment({})).toThrow('DATABASE_URL');
  });
});
