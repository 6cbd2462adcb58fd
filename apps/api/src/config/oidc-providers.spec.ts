import { readEnvironment } from './environment.ts';
import { readOidcProviders } from './oidc-providers.ts';

const WHOLE = {
  OIDC_GOV_ISSUER: 'https://login.example.kr',
  OIDC_GOV_CLIENT_ID: 'portal',
  OIDC_GOV_CLIENT_SECRET: 'hush',
  OIDC_GOV_LABEL: '기업통합인증',
};

describe('the settings of providers', () => {
  it('are none without any, and one a name', () => {
    expect(readOidcProviders({ PATH: '/bin' })).toEqual({ providers: [], bad: [] });
    expect(readOidcProviders({ ...WHOLE, OIDC_GOV_MFA_AMR: 'otp, hwk' })).toEqual({
      bad: [],
      providers: [
        {
          id: 'gov',
          issuer: 'https://login.example.kr/',
          clientId: 'portal',
          clientSecret: 'hush',
          label: '기업통합인증',
          secondFactorAcr: [],
          secondFactorAmr: ['otp', 'hwk'],
        },
      ],
    });
  });

  it.each([
    [{ OIDC_GOV_CLIENT_SECRET: '' }, 'OIDC_GOV_CLIENT_SECRET'],
    [{ OIDC_GOV_ISSUER: 'http://login.example.kr' }, 'OIDC_GOV_ISSUER'],
    [{ OIDC_GOV_ISSUER: 'login.example.kr' }, 'OIDC_GOV_ISSUER'],
    [{ OIDC_GOV_CLIENTID: 'x' }, 'OIDC_GOV_CLIENTID'],
    [{ OIDC_TWO_LABEL: 'x' }, 'OIDC_TWO_ISSUER, OIDC_TWO_CLIENT_ID, OIDC_TWO_CLIENT_SECRET'],
  ])('end the start where they are not whole, and are named: %j', (others, named) => {
    const start = () => readEnvironment({ DATABASE_URL: 'postgres://x/y', ...WHOLE, ...others });
    expect(start).toThrow(`Bad environment variables: ${named}`);
    expect(start).not.toThrow('hush');
  });

  it('take an issuer once', () => {
    const second = Object.fromEntries(
      Object.entries(WHOLE).map(([name, value]) => [name.replace('GOV', 'TWO'), value]),
    );
    expect(readOidcProviders({ ...WHOLE, ...second }).bad).toEqual(['OIDC_TWO_ISSUER']);
  });
});
