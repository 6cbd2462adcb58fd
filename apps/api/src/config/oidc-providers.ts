import { isLoopbackHost } from './loopback.ts';

/** 로그인 제공 기관: an outside provider (OIDC), as the settings `OIDC_<NAME>_…` have it. */
export interface OidcProvider {
  /** The name of its settings in small letters. */
  id: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  label: string;
  /** Values of `acr` and `amr` in its ID tokens that say a second factor was given; without any, none counts as given. */
  secondFactorAcr: readonly string[];
  secondFactorAmr: readonly string[];
}

/** What may be said of a provider; the first four have to be. */
const OIDC_SETTINGS = ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET', 'LABEL', 'MFA_ACR', 'MFA_AMR'] as const;
const NEEDED = OIDC_SETTINGS.slice(0, 4);
type Setting = (typeof OIDC_SETTINGS)[number];

const NAMED = new RegExp(`^OIDC_([A-Z0-9]{1,30})_(${OIDC_SETTINGS.join('|')})$`);

/** The providers that are set, and the names of the settings that are missing, wrong or unknown. */
export function readOidcProviders(variables: Readonly<Record<string, string | undefined>>): {
  providers: OidcProvider[];
  bad: string[];
} {
  const given = new Map<string, Partial<Record<Setting, string>>>();
  const bad: string[] = [];
  for (const [name, value] of Object.entries(variables)) {
    if (!name.startsWith('OIDC_') || value === undefined || value === '') continue;
    const [, provider, setting] = NAMED.exec(name) ?? [];
    if (provider === undefined) bad.push(name);
    else given.set(provider, { ...given.get(provider), [setting as Setting]: value });
  }
  const providers = [...given].flatMap(([name, values]) => {
    const wrong = NEEDED.filter((setting) => !isRight(setting, values[setting])).map(
      (setting) => `OIDC_${name}_${setting}`,
    );
    bad.push(...wrong);
    return wrong.length > 0 ? [] : [providerOf(name, values)];
  });
  const issuers = providers.map(({ issuer }) => issuer);
  bad.push(
    ...providers
      .filter(({ issuer }, index) => issuers.indexOf(issuer) !== index)
      .map(({ id }) => `OIDC_${id.toUpperCase()}_ISSUER`),
  );
  return { providers, bad };
}

const isRight = (setting: Setting, value: string | undefined): boolean =>
  value !== undefined && value.trim() !== '' && (setting !== 'ISSUER' || isIssuer(value));

/** An https address; http on this machine alone, for trying out. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash } = new URL(value);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
  return isSafe && search === '' && hash === '';
}

const words = (text: string | undefined): string[] =>
  (text ?? '').split(/[,\s]+/).filter((one) => one !== '');

const providerOf = (name: string, values: Partial<Record<Setting, string>>): OidcProvider => ({
  id: name.toLowerCase(),
  issuer: new URL(values.ISSUER ?? '').href,
  clientId: values.CLIENT_ID ?? '',
  clientSecret: values.CLIENT_SECRET ?? '',
  label: (values.LABEL ?? '').trim(),
  secondFactorAcr: words(values.MFA_ACR),
  secondFactorAmr: words(values.MFA_AMR),
});
