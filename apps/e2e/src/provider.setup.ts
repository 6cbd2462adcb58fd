import { fork } from 'node:child_process';
import { fromRoot } from '../../../scripts/lib/project.mjs';

/** Starts a real OIDC provider in a process of its own, and answers the settings of a portal at this address that takes it. */
export async function startProvider(
  portal: string,
): Promise<{ settings: Record<string, string>; stop: () => void }> {
  const child = fork(fromRoot('scripts/test-provider.mjs'), [`${portal}/sign-in/oidc`], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const { issuer, secret } = await new Promise<{ issuer: string; secret: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { issuer: string; secret: string }));
    child.once('exit', () => reject(new Error('the provider did not start')));
  });
  return {
    settings: {
      OIDC_TEST_ISSUER: issuer,
      OIDC_TEST_CLIENT_ID: 'portal',
      OIDC_TEST_CLIENT_SECRET: secret,
      OIDC_TEST_LABEL: '기업통합인증',
    },
    stop: () => void child.kill(),
  };
}
