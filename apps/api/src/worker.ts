import { NestFactory } from '@nestjs/core';
import { readEnvironment, type Environment } from './config/environment.ts';
import { CoreModule } from './core.module.ts';
import { Clock } from './http/clock.ts';
import { Worker } from './worker/worker.ts';
import { WorkerModule } from './worker/worker.module.ts';

/** The background work alone, as its own process. */
async function start(environment: Environment): Promise<void> {
  const context = await NestFactory.createApplicationContext(
    { module: WorkerModule, imports: [CoreModule.with(environment, new Clock())] },
    { logger: ['error', 'warn'] },
  );
  const worker = context.get(Worker, { strict: false });
  worker.start();
  const close = (): void => void worker.stop().then(() => process.exit(0));
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

await start(readEnvironment(process.env));
