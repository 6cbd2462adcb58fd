import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readEnvironment, type Environment } from './config/environment.ts';
import { DataSource } from 'typeorm';
import { CoreModule } from './core.module.ts';
import { refuseUnsafeRole } from './database/role-rights.ts';
import { endWithin } from './end-within.ts';
import { Clock } from './http/clock.ts';
import { logCrashes } from './logs/log-crashes.ts';
import { createLog, type Log } from './logs/log.ts';
import { NestLog } from './logs/nest-log.ts';
import { Worker } from './worker/worker.ts';
import { WorkerModule } from './worker/worker.module.ts';

const MOST_TRIES = 60;
const PAUSE_MS = 2_000;

/** The background work alone, as its own process. It may be started before the database is there and migrated. */
async function start(environment: Environment): Promise<void> {
  const log = createLog(environment);
  logCrashes(log);
  const context = await openContext(environment, log);
  await refuseUnsafeRole(context.get(DataSource));
  const worker = context.get(Worker, { strict: false });
  worker.start();
  log.info('the worker takes jobs');
  const close = (): void => endWithin(worker.stop());
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

async function openContext(environment: Environment, log: Log, tries = 1): Promise<INestApplicationContext> {
  try {
    return await NestFactory.createApplicationContext(
      { module: WorkerModule, imports: [CoreModule.with(environment, new Clock())] },
      { logger: new NestLog(log), abortOnError: false },
    );
  } catch (error) {
    if (tries >= MOST_TRIES) throw error;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    return openContext(environment, log, tries + 1);
  }
}

await start(readEnvironment(process.env));
