import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How it goes wrong: claims of its ID token, who signs it, and what of it does not answer. */
export interface Wrongs {
  claims?: Record<string, unknown>;
  alg?: 'RS256' | 'none';
  isForged?: boolean;
  silent?: 'discovery' | 'token';
  /** The issuer that it says it is. */
  issuer?: string;
  status?: number;
}

/** A tiny provider that lies as it is told to. */
export interface WrongProvider {
  issuer: string;
  wrongs: Wrongs;
  /** What the last authorization asked for; its nonce goes into the ID token. */
  nonce: string;
  close: () => void;
}

const keys = (): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts it; nothing is wrong until it is told so. */
export async function startWrongProvider(): Promise<WrongProvider> {
  const own = keys();
  const others = keys();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  const provider: WrongProvider = { issuer, wrongs: {}, nonce: '', close };

  function idToken(): string {
    const { claims, alg = 'RS256', isForged } = provider.wrongs;
    const now = Math.floor(Date.now() / 1_000);
    const rest = { iat: now, exp: now + 300, auth_time: now, nonce: provider.nonce };
    const body = `${encoded({ alg, kid: 'one' })}.${encoded({ iss: issuer, sub: 'kim', aud: 'portal', ...rest, ...claims })}`;
    if (alg === 'none') return `${body}.`;
    const key = isForged === true ? others.privateKey : own.privateKey;
    return `${body}.${sign('sha256', Buffer.from(body), key).toString('base64url')}`;
  }

  function answer({ url }: IncomingMessage, response: ServerResponse): void {
    const { silent, issuer: said = issuer, status = 200 } = provider.wrongs;
    const isDiscovery = url?.startsWith('/.well-known') === true;
    if (silent === (isDiscovery ? 'discovery' : 'token') && url !== '/jwks') return;
    response.setHeader('content-type', 'application/json');
    if (url === '/jwks') {
      const key = { ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' };
      response.end(JSON.stringify({ keys: [key] }));
    } else if (isDiscovery) {
      const at = (path: string): string => `${issuer}/${path}`;
      const of = { authorization_endpoint: at('auth'), token_endpoint: at('token'), jwks_uri: at('jwks') };
      response.end(
        JSON.stringify({
          ...{ issuer: said, ...of, response_types_supported: ['code'], subject_types_supported: ['public'] },
          id_token_signing_alg_values_supported: ['RS256'],
          authorization_response_iss_parameter_supported: true,
        }),
      );
    } else {
      response.statusCode = status;
      const token = { access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: idToken() };
      response.end(JSON.stringify(status === 200 ? token : { error: 'invalid_grant' }));
    }
  }
  return provider;
}
