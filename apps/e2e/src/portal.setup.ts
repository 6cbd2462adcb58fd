import type { ReadinessView } from '@subsidy/contract';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { startPortal } from '../../../scripts/lib/portal-process.mjs';
import { startTemporaryServer } from '../../../scripts/lib/postgres/temporary-server.mjs';

/** A database for this run: the one of E2E_DATABASE_URL, which must be empty, or one that vanishes with the run. */
async function openDatabase(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env['E2E_DATABASE_URL'];
  return given === undefined ? startTemporaryServer() : { url: given, stop: async () => {} };
}

const SEASON_MS = 120_000;

/** Waits for the small sample season, which is played beside the portal once it serves. */
async function seasonPlayed(address: string): Promise<void> {
  for (const until = Date.now() + SEASON_MS; Date.now() < until; await setTimeout(500)) {
    const answer = await fetch(`${address}/api/health/ready`);
    const { sampleSeason } = (await answer.json()) as ReadinessView;
    if (sampleSeason === 'ready') return;
  }
  throw new Error('The sample season was not played in time');
}

/** Starts the built portal with sample data for the whole run; E2E_BASE_URL names one that runs already. */
export default async function startPortalForRun(): Promise<() => Promise<void>> {
  if (process.env['E2E_BASE_URL'] !== undefined) return async () => {};
  const dataDirectory = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
  const database = await openDatabase();
  const logPath = join(dataDirectory, 'portal.log');
  const portal = startPortal({
    environment: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      PORTAL_DATA_DIR: dataDirectory,
      PORTAL_SAMPLE_DATA: 'true',
      PORTAL_SAMPLE_SEASON: 'small',
    },
    output: openSync(logPath, 'a'),
  });
  const stop = async (): Promise<void> => {
    await portal.stop();
    await database.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    const address = await portal.ready;
    await seasonPlayed(address);
    process.env['E2E_BASE_URL'] = address;
  } catch (error) {
    await database.stop();
    throw new Error(`The portal did not start; see ${logPath}`, { cause: error });
  }
  return stop;
}
