import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../../scripts/test-provider.mjs', import.meta.url));

/** A real OIDC provider in a process of its own, and a browser's way through it. */
export interface RealProvider {
  issuer: string;
  secret: string;
  /** Signs in there, or says no, and answers the address of the portal that the browser is sent back to. */
  visit: (address: string, as: { login: string; mfa?: boolean } | 'cancel') => Promise<URL>;
  close: () => void;
}

/** Starts it, for a portal that is at these addresses. */
export async function startRealProvider(...returnAddresses: string[]): Promise<RealProvider> {
  const child = fork(SCRIPT, returnAddresses, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const { issuer, secret } = await new Promise<Pick<RealProvider, 'issuer' | 'secret'>>((resolve, reject) => {
    child.once('message', (message) => resolve(message as RealProvider));
    child.once('exit', () => reject(new Error('the provider did not start')));
  });
  return { issuer, secret, visit: (address, as) => visit(issuer, address, as), close: () => child.kill() };
}

async function visit(
  issuer: string,
  address: string,
  as: { login: string; mfa?: boolean } | 'cancel',
): Promise<URL> {
  const cookies = new Map<string, string>();
  let next = new URL(address);
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 10; step += 1) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const to = answer.headers.get('location');
    if (to === null) {
      if (answer.status !== 200 || form !== undefined)
        throw new Error(`${String(answer.status)} ${await answer.text()}`);
      form = new URLSearchParams(
        as === 'cancel' ? { cancel: 'yes' } : { login: as.login, ...(as.mfa === true && { mfa: 'on' }) },
      );
      continue;
    }
    form = undefined;
    next = new URL(to, next);
    if (next.origin !== issuer) return next;
  }
  throw new Error('the provider sent round in a circle');
}
