import { NestFactory } from '@nestjs/core';
import { readFileSync } from 'node:fs';
import { commandEnvironment, say } from './command-line.ts';
import { CoreModule } from './core.module.ts';
import { Clock } from './http/clock.ts';
import { ImportNoticeService } from './notice-drafts/import-notice.service.ts';
import { NoticeDraftsModule } from './notice-drafts/notice-drafts.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { SeedNoticesService } from './notices/seed-notices.service.ts';

/** The JSON of a file; null, and said, where it holds none. */
function jsonOf(path: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    say(`${path}: JSON으로 읽지 못했습니다. ${error instanceof Error ? error.message : ''}`);
    return null;
  }
}

/** `notice import`: makes a draft of a file, or says all that is wrong with it. */
export async function importNotice(path: string, email: string | null): Promise<boolean> {
  const file = jsonOf(path);
  if (file === null) return false;
  const environment = await commandEnvironment();
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
