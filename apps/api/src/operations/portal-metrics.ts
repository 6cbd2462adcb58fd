import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { differencesMet } from '../audit/differences.ts';
import { Clock } from '../http/clock.ts';
import { patternOf } from '../http/log-requests.ts';
import { CheckStartService } from './check-start.service.ts';
import { GatherQueuesService, type Machinery } from './gather-queues.service.ts';
import { backupAge } from './last-backup.ts';
import { poolOf } from './pool.ts';
import { START_PROBLEM_CODES, START_PROBLEMS, type StartProblem } from './start-problems.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** From what nobody notices to what nobody waits for. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** A sample: its value, and its labels where it has some. */
type Sample = readonly [value: number, labels?: Readonly<Record<string, string>>];

/** What the process itself uses: once a process, however many portals a test opens in it. */
let ofProcess: Registry | null = null;
function processRegistry(): Registry {
  if (ofProcess !== null) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

/** 지표 in the text format of Prometheus. */
@Injectable()
export class PortalMetrics {
  readonly contentType = processRegistry().contentType;
  private readonly ofRequests = new Registry();
  private readonly requests = new Histogram({
    name: 'portal_http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by pattern of the address, method and class of the status',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.ofRequests],
  });

  constructor(
    private readonly environment: Environment,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    private readonly queues: GatherQueuesService,
    private readonly start: CheckStartService,
  ) {}

  /** Counts a request that was answered. */
  count(request: FastifyRequest, { statusCode, elapsedTime }: FastifyReply): void {
    const method = METHODS.includes(request.method) ? request.method : 'other';
    const status = `${String(Math.floor(statusCode / 100))}xx`;
    this.requests.observe({ method, route: patternOf(request), status }, elapsedTime / 1_000);
  }

  /** Everything, within seconds: what the database does not tell in time is left out. */
  async text(): Promise<string> {
    const now = new Registry();
    const put = (name: string, help: string, ...samples: readonly Sample[]): void => {
      const labelNames = Object.keys(samples[0]?.[1] ?? {});
      const gauge = new Gauge({ name, help, labelNames, registers: [now] });
      for (const [value, labels] of samples) gauge.set({ ...labels }, value);
    };
    const backup = await backupAge(this.environment.dataDirectory, this.clock.now());
    const machinery = await this.queues.gather();
    const pool = poolOf(this.dataSource);
    put('portal_database_up', 'Whether the database answered this process in time', [
      machinery === null ? 0 : 1,
    ]);
    put('portal_database_pool_size', 'Connections that this process may open', [pool.size]);
    put('portal_database_pool_in_use', 'Connections at work', [pool.inUse]);
    put('portal_database_pool_waiting', 'Work that waits for a connection', [pool.waiting]);
    if (backup !== null)
      put('portal_backup_age_seconds', 'Since the last backup that was recorded', [backup]);
    if (machinery !== null) putMachinery(put, machinery);
    if (this.environment.isProduction) this.putProblems(put);
    const parts = [processRegistry(), this.ofRequests, now].map((registry) => registry.metrics());
    return (await Promise.all(parts)).join('\n');
  }

  private putProblems(put: Put): void {
    const found = this.start.known();
    put(
      'portal_startup_problems',
      'What this portal lacks, 1 where it does',
      ...START_PROBLEM_CODES.map((code: StartProblem): Sample => [
        found.includes(code) ? 1 : 0,
        { code, level: START_PROBLEMS[code] },
      ]),
    );
  }
}

type Put = (name: string, help: string, ...samples: readonly Sample[]) => void;

function putMachinery(put: Put, machinery: Machinery): void {
  const { queues, checkpointAgeSeconds, workerSeenSeconds } = machinery;
  const each = (of: 'waiting' | 'failed' | 'oldestDueSeconds'): Sample[] =>
    queues.map((state) => [state[of], { queue: state.queue }]);
  put('portal_jobs_waiting', 'Jobs that wait for their turn or for another try', ...each('waiting'));
  put('portal_jobs_failed', 'Jobs that were given up and wait for a person', ...each('failed'));
  put(
    'portal_jobs_oldest_due_seconds',
    'How long the oldest job is due and not taken',
    ...each('oldestDueSeconds'),
  );
  put('portal_mails_waiting', 'Mails of the outbox that are not sent yet', [machinery.mailsWaiting]);
  put('portal_mails_given_up', 'Mails that nobody could deliver', [machinery.mailsGivenUp]);
  put('portal_mails_oldest_waiting_seconds', 'Since the oldest unsent mail was written', [
    machinery.oldestMailSeconds,
  ]);
  put('portal_scans_waiting', 'Files that wait for the virus scanner', [machinery.scansWaiting]);
  if (checkpointAgeSeconds !== null) {
    put('portal_checkpoint_age_seconds', 'Since the last checkpoint of the audit record', [
      checkpointAgeSeconds,
    ]);
  }
  putRecord(put, machinery);
  if (workerSeenSeconds !== null) {
    put('portal_worker_seen_seconds', 'Since any worker last ended a job that comes every 10 seconds', [
      workerSeenSeconds,
    ]);
  }
}

/** 감사 기록: whether it is whole, by what looked at it last. */
function putRecord(put: Put, { anchorAgeSeconds, recordFaults, verificationAgeSeconds }: Machinery): void {
  put('portal_record_differences', 'Rows that this process met and refused since they are not as recorded', [
    differencesMet(),
  ]);
  const optional = (name: string, help: string, value: number | null): void => {
    if (value !== null) put(name, help, [value]);
  };
  optional('portal_anchor_age_seconds', 'Since the last anchor of the audit record', anchorAgeSeconds);
  optional('portal_record_faults', 'What the last verification found to differ', recordFaults);
  optional(
    'portal_verification_age_seconds',
    'Since the last verification of the audit record as a job',
    verificationAgeSeconds,
  );
}
