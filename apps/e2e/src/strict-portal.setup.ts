import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { startPortal } from '../../../scripts/lib/portal-process.mjs';
import { startTemporaryServer } from '../../../scripts/lib/postgres/temporary-server.mjs';

/**
 * A portal whose staff sign in with a second factor, under a name, which passkeys need. `settingsAt` gives further settings of a portal at
 * this address.
 */
export async function startStrictPortal(
  settingsAt: (address: string) => Promise<Record<string, string>> = () => Promise.resolve({}),
): Promise<{ address: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
  const database = await startTemporaryServer();
  const port = String(await freePort());
  const address = `http://localhost:${port}`;
  const portal = startPortal({
    environment: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PORT: port,
      PORTAL_ORIGIN: address,
      PORTAL_DATA_DIR: directory,
      PORTAL_SAMPLE_DATA: 'true',
      PORTAL_SAMPLE_SEASON: 'off',
      PORTAL_STAFF_SECOND_FACTOR: 'on',
      ...(await settingsAt(address)),
    },
    output: openSync(join(directory, 'portal.log'), 'a'),
  });
  const stop = async (): Promise<void> => {
    await portal.stop();
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  await portal.ready;
  return { address, stop };
}
