import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../processes.mjs';
import { unprivilegedAccount } from './account.mjs';
import { clusterOf, placeIn } from './place.mjs';
import { clearLeftOver } from './postmaster.mjs';
import { startServer } from './server.mjs';

const prefix = 'portal-test-postgres-';

/** Ends and removes what tests that were killed left behind; folders of other users are left alone. */
async function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(tmpdir(), name);
    const starter = join(directory, 'starter');
    if (statSync(directory).uid !== process.getuid?.()) continue;
    if (!existsSync(starter) || isRunning(Number(readFileSync(starter, 'utf8')))) continue;
    await clearLeftOver(clusterOf(directory));
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A PostgreSQL in a folder that vanishes with it, for one run of tests; `durable` waits for the disk, as a benchmark of writing has to. */
export async function startTemporaryServer({ durable = false } = {}) {
  await sweep();
  const directory = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(directory, 0o711);
  writeFileSync(join(directory, 'starter'), String(process.pid));
  const place = placeIn(directory, unprivilegedAccount());
  const server = await startServer(place, { durable });
  return {
    ...server,
    stop: async () => {
      await server.stop(3000);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
