import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../config/environment.ts';
import { createLog, type LogSink } from '../logs/log.ts';
import { LINK_TOKEN } from '../mails/mail.ts';
import { SeedNoticesService } from '../notices/seed-notices.service.ts';
import { createPortal } from '../portal-application.ts';
import { FakeClock } from './fake-clock.ts';
import { requirePlainWords } from './plain-words.ts';
import { openTestDatabase, type TestDatabase } from './test-database.ts';

/** The whole API on a database of its own, with a clock that the test moves. */
export interface TestPortal {
  portal: NestFastifyApplication;
  database: TestDatabase;
  clock: FakeClock;
  close(): Promise<void>;
}

/** Monday noon in Seoul, within the windows of the sample notice. */
export const TEST_NOW = '2026-11-23T12:00:00.000+09:00';

type Variables = Readonly<Record<string, string>>;

/** Opens the portal without listening; the sample notices have windows around the clock's instant. `sink` takes the lines of its log. */
export async function openTestPortal(
  variables: Variables | ((database: TestDatabase) => Promise<Variables>) = {},
  now = TEST_NOW,
  existing?: TestDatabase,
  sink?: LogSink,
): Promise<TestPortal> {
  const database = existing ?? (await openTestDatabase());
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portal-test-'));
  const clock = new FakeClock(now);
  const environment = readEnvironment({
    NODE_ENV: 'test',
    DATABASE_URL: database.ownerUrl,
    PORTAL_DATA_DIR: dataDirectory,
    PORTAL_SAMPLE_DATA: 'true',
    PORTAL_WORKER: 'off',
    DATABASE_POOL: '12',
    ...(typeof variables === 'function' ? await variables(database) : variables),
  });
  const portal = await createPortal(environment, clock, createLog(environment, sink));
  await portal.init();
  await portal.getHttpAdapter().getInstance().ready();
  await portal.get(SeedNoticesService, { strict: false }).seed(true);
  return {
    portal,
    database,
    clock,
    close: async () => {
      const mails = await database.asOwner<{ subject: string; body: string }>(
        'SELECT subject, body FROM outbox',
      );
      await portal.close();
      await database.close();
      await rm(dataDirectory, { recursive: true, force: true });
      requirePlainWords(mails.flatMap(({ subject, body }) => [subject, body.replaceAll(LINK_TOKEN, '')]));
    },
  };
}
