/**
 * `npm run bench -- submit` and `-- autosave`: submissions, and saves of three fields, a second and in milliseconds, of the built portal
 * through HTTP against a bare server that runs the same SQL (its statements are those that the portal was seen to run), both on one
 * PostgreSQL that waits for its disk, in alternating rounds.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPortal } from '../lib/portal-process.mjs';
import { freePort } from '../lib/ports.mjs';
import { startTemporaryServer } from '../lib/postgres/temporary-server.mjs';
import { fromRoot } from '../lib/project.mjs';
import { say } from '../lib/screen.mjs';
import { median, rounded } from './figures.mjs';
import { storeApplicants } from './filing/applicants.mjs';
import { sendAll } from './filing/load.mjs';
import { recorded, replayed, transferred } from './filing/record.mjs';
import { KINDS, saveOf, submissionOf } from './filing/requests.mjs';

const NOTICE = 'sample-open';
const ROUNDS = 5;
const CONNECTIONS = 8;
const POOL = 16;

async function serving(databaseUrl, directory, work, environment = {}) {
  const portal = startPortal({
    environment: {
      ...process.env,
      ...{ DATABASE_URL: databaseUrl, PORT: String(await freePort()), PORTAL_DATA_DIR: directory },
      ...{
        PORTAL_SAMPLE_DATA: 'true',
        PORTAL_SAMPLE_SEASON: 'off',
        PORTAL_WORKER: 'off',
        NODE_ENV: 'development',
      },
      ...{ DATABASE_POOL: String(POOL), LOG_LEVEL: 'silent' },
      ...environment,
    },
    output: 'ignore',
  });
  try {
    return await work(await portal.ready);
  } finally {
    await portal.stop();
  }
}

async function peerOn(directory, settings) {
  const path = join(directory, 'peer.json');
  writeFileSync(path, JSON.stringify(settings));
  const child = fork(fromRoot('scripts/bench/filing/peer.mjs'), [path]);
  const address = await new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message.address));
    child.once('exit', (code) => reject(new Error(`the peer ended with ${String(code)}`)));
  });
  return { address, stop: () => child.kill() };
}

/** Applicants for the portal and for the peer, and what the peer is to run for each of its own. */
async function prepared(name, directory, databaseUrl, owner) {
  const lines = join(directory, 'statements.jsonl');
  const recorder = fromRoot('scripts/bench/filing/statement-recorder.mjs');
  const work = async (address) => {
    const form = await (await fetch(`${address}/api/v1/notices/${NOTICE}/form?type=ai-factory`)).json();
    const store = (count) => storeApplicants(owner, count, { notice: NOTICE, form });
    const seen = (applicants) =>
      recorded(
        address,
        lines,
        applicants.map((one) => (name === 'submit' ? submissionOf(one) : saveOf(one, 1))),
      );
    await seen(await store(4)); // The portal learns terms and form, which it keeps.
    const count = KINDS[name].applicants(ROUNDS + 1);
    const [own, peers] = [await store(count), await store(count)];
    if (name === 'autosave') return { own, peers, requests: replayed(peers, await seen(peers)) };
    const models = await store(2);
    return { own, peers, requests: transferred(peers, models[0], await seen(models)) };
  };
  return serving(databaseUrl, directory, work, {
    PORTAL_BENCH_STATEMENTS: lines,
    NODE_OPTIONS: `--import=${recorder}`,
  });
}

/** Rounds of the portal and of its peer after each other; the first warms both up and counts for nothing. */
async function alternating(name, sides) {
  const samples = { portal: [], peer: [] };
  const took = { portal: [], peer: [] };
  const { status, requests } = KINDS[name];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [who, { address, applicants }] of Object.entries(sides)) {
      const result = await sendAll(address, requests(applicants, round), {
        connections: CONNECTIONS,
        status,
      });
      if (round === 0) continue;
      samples[who].push(result.perSecond);
      took[who].push(...result.took);
      say(`${who === 'portal' ? '포털' : '맨 서버'}: 초당 ${result.perSecond.toFixed(0)}건`);
    }
  }
  return { samples, took };
}

async function measure(name, directory, databaseUrl, owner) {
  const { own, peers, requests } = await prepared(name, directory, databaseUrl, owner);
  const { applicationDatabaseUrl } = await import(fromRoot('apps/api/dist/database/migrate.js'));
  const { readEnvironment } = await import(fromRoot('apps/api/dist/config/environment.js'));
  const { contextKey } = await import(fromRoot('apps/api/dist/database/context-signature.js'));
  const applicationUrl = applicationDatabaseUrl(readEnvironment({ DATABASE_URL: databaseUrl }));
  const key = contextKey(applicationUrl).toString('base64');
  const peer = await peerOn(directory, {
    databaseUrl: applicationUrl,
    contextKey: key,
    requests,
    pool: POOL,
  });
  try {
    return await serving(databaseUrl, directory, async (address) => {
      const sides = {
        portal: { address, applicants: own },
        peer: { address: peer.address, applicants: peers },
      };
      const found = await alternating(name, sides);
      await requireWritten(owner, name, peers);
      return { ...found, statements: Object.values(requests)[0].statements.length };
    });
  } finally {
    peer.stop();
  }
}

/** The peer has written what the portal would have: every application filed, or every save told in the record. */
async function requireWritten(owner, name, peers) {
  const ids = peers.map(({ applicationId }) => applicationId);
  const { rows } = await owner.query(
    name === 'submit'
      ? `SELECT count(*)::int AS written FROM applications a JOIN filings f ON f.application_id = a.id
          WHERE a.id = ANY ($1) AND a.status = 'submitted'`
      : `SELECT count(DISTINCT application_id)::int AS written FROM audit_events
          WHERE application_id = ANY ($1) AND action = 'application.saved' AND sequence > $2`,
    name === 'submit' ? [ids] : [ids, ROUNDS * 10],
  );
  if (rows[0].written !== ids.length)
    throw new Error(`the peer wrote ${String(rows[0].written)} of ${String(ids.length)}`);
}

/** The time within which so many of a hundred answers came. */
const percentile = (values, share) =>
  [...values].sort((one, other) => one - other)[Math.ceil(values.length * share) - 1];

async function filingBench(name) {
  const directory = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const server = await startTemporaryServer({ durable: true });
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  try {
    const { samples, took, statements } = await measure(name, directory, server.url, owner);
    const of = (who) => ({
      perSecond: rounded(median(samples[who])),
      ...Object.fromEntries(
        [50, 95, 99].map((share) => [`p${String(share)}Ms`, rounded(percentile(took[who], share / 100))]),
      ),
    });
    const [portal, peer] = [of('portal'), of('peer')];
    return {
      ratios: {
        throughput: rounded(portal.perSecond / peer.perSecond),
        p99: rounded(portal.p99Ms / peer.p99Ms),
      },
      figures: {
        portal,
        peer,
        statements,
        rounds: ROUNDS,
        aRound: KINDS[name].aRound,
        connections: CONNECTIONS,
      },
    };
  } finally {
    await owner.end();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

export const submitBench = () => filingBench('submit');
export const autosaveBench = () => filingBench('autosave');
