/**
 * npm run trial -- record [EVENTS]: a record of so many events (5,000,000 unless said otherwise) in a PostgreSQL of its own, verified
 * from the beginning and then anew, each in a process of its own; prints time and the most memory that the process took.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { argv, resourceUsage } from 'node:process';
import pg from 'pg';
import { fromRoot } from '../lib/project.mjs';
import { print } from '../lib/screen.mjs';
import { startTemporaryServer } from '../lib/postgres/temporary-server.mjs';

const EVENTS_OF_CHAIN = 50;
/** Every so many chains one binds a row. */
const WITH_ROW = 20;
const CHUNK = 10_000;
const MEGABYTE = 1_024;
const LONG = 'x'.repeat(5_000);

const dist = (path) => import(fromRoot(`apps/api/dist/${path}`));
const seconds = (since) => Math.round((performance.now() - since) / 100) / 10;

/** A database of its own, migrated. */
async function makeDatabase(serverUrl) {
  const { migrate, applicationDatabaseUrl } = await dist('database/migrate.js');
  const { readEnvironment } = await dist('config/environment.js');
  const ownerUrl = new URL(serverUrl);
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query('CREATE DATABASE record_trial');
  await admin.end();
  ownerUrl.pathname = '/record_trial';
  const applicationUrl = applicationDatabaseUrl(readEnvironment({ DATABASE_URL: ownerUrl.toString() }));
  await migrate(ownerUrl.toString(), applicationUrl);
  return { ownerUrl: ownerUrl.toString(), applicationUrl };
}

/** The events of one chain, each with its hash, as the portal would have written them. */
function chainOf(number, { auditHash, rowHash }) {
  const id = randomUUID();
  const chain = `application:${id}`;
  const row = number % WITH_ROW === 0 ? exportOf() : null;
  const events = [];
  let previous = '0'.repeat(64);
  for (let sequence = 1; sequence <= EVENTS_OF_CHAIN; sequence += 1) {
    const rows =
      row !== null && sequence === 10
        ? [{ kind: 'approval-export', id: row.id, sha256: rowHash(row) }]
        : undefined;
    const content = {
      ...{ id: `${chain}#${sequence}`, chain, sequence, applicationId: null },
      ...{ at: '2026-11-23T03:00:00.000Z', action: 'application.saved', actorId: null, actorName: '담당자' },
      ...{ actorRole: 'applicant', details: { fields: ['project.title'], saved: sequence } },
      ...(rows === undefined ? {} : { rows }),
    };
    const hash = auditHash(previous, content);
    events.push({ ...content, rows: rows === undefined ? null : JSON.stringify(rows), previous, hash });
    previous = hash;
  }
  return { chain, head: previous, events, row };
}

const exportOf = () => ({
  ...{
    id: randomUUID(),
    notice_id: 'trial',
    format: 'csv',
    reason: 'trial',
    row_count: 1,
    totals: { text: LONG },
  },
  ...{
    sha256: 'x',
    data_sha256: 'x',
    file_name: 'x',
    size: 1,
    created_by: randomUUID(),
    created_by_name: 'x',
  },
  created_at: '2026-11-23T03:00:00',
});

async function store(owner, chains) {
  const events = chains.flatMap((one) => one.events);
  const column = (name) => events.map((event) => event[name]);
  await owner.query(
    `INSERT INTO audit_events (id, chain, sequence, at, action, actor_name, actor_role, details, bound_rows, previous_hash, hash)
      SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::timestamptz[], $5::text[], $6::text[], $7::text[], $8::jsonb[],
        $9::jsonb[], $10::text[], $11::text[])`,
    [
      ...['id', 'chain', 'sequence', 'at', 'action', 'actorName', 'actorRole'].map(column),
      events.map(({ details }) => JSON.stringify(details)),
      ...['rows', 'previous', 'hash'].map(column),
    ],
  );
  await owner.query(
    `INSERT INTO audit_chains (chain, sequence, head_hash)
      SELECT chain, ${EVENTS_OF_CHAIN}, hash FROM unnest($1::text[], $2::text[]) AS c(chain, hash)`,
    [chains.map(({ chain }) => chain), chains.map(({ head }) => head)],
  );
  const rows = chains.flatMap(({ row }) =>
    row === null ? [] : [{ ...row, created_at: `${row.created_at}Z`, storage_key: 'x' }],
  );
  await owner.query(
    'INSERT INTO approval_exports SELECT * FROM jsonb_populate_recordset(NULL::approval_exports, $1::jsonb)',
    [JSON.stringify(rows)],
  );
}

async function make(ownerUrl, count) {
  const hashes = { ...(await dist('audit/audit.js')), ...(await dist('audit/bound-rows.js')) };
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('SET session_replication_role = replica');
  let chains = [];
  for (let number = 0; number * EVENTS_OF_CHAIN < count; number += 1) {
    chains.push(chainOf(number, hashes));
    if (chains.length * EVENTS_OF_CHAIN < CHUNK) continue;
    await store(owner, chains);
    chains = [];
  }
  if (chains.length > 0) await store(owner, chains);
  await owner.query('ANALYZE');
  await owner.end();
}

/** Writes the checkpoints that are due, or verifies, and says what came of it. */
async function verify(applicationUrl, since) {
  const { createDataSource } = await dist('data-source.js');
  const { Transactions } = await dist('database/transactions.js');
  const { SYSTEM } = await dist('database/actor.js');
  const { verifyRecord } = await dist('audit/verify-record.js');
  const { BOUND_KINDS } = await dist('verification/bound-kinds.js');
  const source = await createDataSource(applicationUrl, 4).initialize();
  const found = await new Transactions(source).snapshotAs(SYSTEM, (tx) =>
    verifyRecord(tx, { kinds: BOUND_KINDS, since, tell: () => Promise.resolve() }),
  );
  await source.destroy();
  return found;
}

async function checkpoint(applicationUrl) {
  const { createDataSource } = await dist('data-source.js');
  const { Transactions } = await dist('database/transactions.js');
  const { Clock } = await dist('http/clock.js');
  const { CheckpointAuditService } = await dist('audit/checkpoint-audit.service.js');
  const source = await createDataSource(applicationUrl, 4).initialize();
  const service = new CheckpointAuditService(new Transactions(source), new Clock());
  while ((await service.checkpoint()) > 0);
  await source.destroy();
}

const inOwnProcess = (part, ...parameters) =>
  new Promise((done, failed) => {
    const child = fork(import.meta.filename ?? fromRoot('scripts/trial/record.mjs'), [part, ...parameters]);
    let answer = null;
    child.on('message', (told) => (answer = told));
    child.on('exit', (code) => (code === 0 ? done(answer) : failed(new Error(`${part} ended with ${code}`))));
  });

const PARTS = {
  make: async (url, count) => make(url, Number(count)),
  checkpoint,
  verify: async (url, since) => {
    const begun = performance.now();
    const found = await verify(url, JSON.parse(since));
    return { found, seconds: seconds(begun), peakRssMb: Math.round(resourceUsage().maxRSS / MEGABYTE) };
  },
};

const said = ({ found, seconds: took, peakRssMb }) => ({
  ok: found.ok,
  ...(found.ok ? {} : { faults: found.faults.slice(0, 3) }),
  events: found.checked,
  rows: found.checkedRows,
  checkpoints: found.checkedCheckpoints,
  seconds: took,
  eventsPerSecond: Math.round(found.checked / took),
  peakRssMb,
});

/** The whole trial. */
export async function recordTrial(count) {
  const server = await startTemporaryServer();
  try {
    const { ownerUrl, applicationUrl } = await makeDatabase(server.url);
    const begun = performance.now();
    await inOwnProcess('make', ownerUrl, String(count));
    print(`made ${count} events in ${seconds(begun)} s`);
    await inOwnProcess('checkpoint', applicationUrl);
    const whole = await inOwnProcess('verify', applicationUrl, 'null');
    print(JSON.stringify({ whole: said(whole) }));
    const mark = JSON.stringify(whole.found.latestCheckpoint);
    await inOwnProcess('make', ownerUrl, '1000');
    print(JSON.stringify({ new: said(await inOwnProcess('verify', applicationUrl, mark)) }));
    return whole.found.ok ? 0 : 1;
  } finally {
    await server.stop();
  }
}

const part = PARTS[argv[2] ?? ''];
if (process.send !== undefined && part !== undefined) {
  const answer = await part(...argv.slice(3));
  await new Promise((sent) => process.send(answer ?? null, sent));
  process.disconnect();
}
