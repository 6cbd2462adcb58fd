import { NestFactory } from '@nestjs/core';
import { readFileSync } from 'node:fs';
import { readEnvironment } from './config/environment.ts';
import { CoreModule } from './core.module.ts';
import { applicationDatabaseUrl, migrate } from './database/migrate.ts';
import { Clock } from './http/clock.ts';
import { ImportNoticeService } from './notice-drafts/import-notice.service.ts';
import { NoticeDraftsModule } from './notice-drafts/notice-drafts.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { SeedNoticesService } from './notices/seed-notices.service.ts';

// 운영 명령: what is done at the machine itself. `npm run portal -- notice import FILE` starts it as `command.js FILE [email]`.

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The JSON of a file; null, and said, where it holds none. */
function jsonOf(path: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    say(`${path}: JSON으로 읽지 못했습니다. ${error instanceof Error ? error.message : ''}`);
    return null;
  }
}

async function importNotice(path: string, email: string | null): Promise<boolean> {
  const file = jsonOf(path);
  if (file === null) return false;
  const environment = readEnvironment({ ...process.env, DATABASE_POOL: '2' });
  if (environment.DATABASE_URL !== undefined)
    await migrate(environment.DATABASE_URL, applicationDatabaseUrl(environment));
  const context = await NestFactory.createApplicationContext(
    {
      module: NoticeDraftsModule,
      imports: [CoreModule.with(environment, new Clock()), NoticesModule, NoticeDraftsModule],
    },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  try {
    await context.get(SeedNoticesService, { strict: false }).seed(environment.PORTAL_SAMPLE_DATA);
    const imported = await context.get(ImportNoticeService, { strict: false }).import(file.json, email);
    if ('problems' in imported) {
      say(`고쳐야 할 것이 ${String(imported.problems.length)}건 있어 가져오지 않았습니다.`);
      for (const { path: place, message } of imported.problems) say(`  ${place}: ${message}`);
      return false;
    }
    const { id, noticeId, warnings } = imported.draft;
    say(`공고 초안을 만들었습니다. 초안 ${id}, 공고 식별자 ${noticeId}`);
    for (const { path: place, message } of warnings) say(`  확인해 주세요. ${place}: ${message}`);
    say('담당자가 제안하고 다른 승인자가 공고하면 접수할 수 있습니다.');
    return true;
  } finally {
    await context.close();
  }
}

try {
  const [path = '', email] = process.argv.slice(2);
  process.exit((await importNotice(path, email ?? null)) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
