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

  it('needs a database', () => {
    expect(() => readEnvironment({})).toThrow('DATABASE_URL');
  });
});
