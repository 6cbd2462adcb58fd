import { type Environment, readEnvironment } from './config/environment.ts';
import { applicationDatabaseUrl, migrate } from './database/migrate.ts';
import { CompanySearchKeys } from './companies/search-keys.ts';
import { Transactions } from './database/transactions.ts';
import { CaseSearchKeys } from './filing/case-search-keys.ts';
import { FiledForms } from './filing/filed-forms.ts';
import { Clock } from './http/clock.ts';
import { logCrashes } from './logs/log-crashes.ts';
import { createLog, type Log } from './logs/log.ts';
import { scrub } from './logs/scrub.ts';
import { SeedNoticesService } from './notices/seed-notices.service.ts';
import { CheckStartService } from './operations/check-start.service.ts';
import { asRefusal, StartRefused, tellProblems } from './operations/start-refused.ts';
import { createPortal } from './portal-application.ts';
import { loadSamplePeople } from './sample-data/load-sample-data.ts';
import { startSeason } from './sample-data/season-process.ts';
import { refusePublicSamples } from './sample-data/refuse-public-samples.ts';
import { Worker } from './worker/worker.ts';
import { endWithin } from './end-within.ts';

/** Tells the process that started this one, if it listens. */
const tell = (message: object): void => {
  if (process.connected) process.send?.(message);
};

const progress = (text: string): void => tell({ progress: text });

/** How this process ends when it is told to, or when the one that started it is gone; until it serves, at once. */
let close = (): void => process.exit(0);
for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, () => close());

async function start(environment: Environment, log: Log): Promise<void> {
  const clock = new Clock();
  if (!environment.isProduction)
    progress('연습과 개발을 위한 시작입니다 (운영 점검은 NODE_ENV=production에서 합니다)');
  progress('데이터베이스 구조를 확인합니다');
  if (environment.PORTAL_SAMPLE_DATA) await loadSamplePeople(environment, clock.now(), progress);
  else if (environment.DATABASE_URL !== undefined) {
    await migrate(environment.DATABASE_URL, applicationDatabaseUrl(environment));
  }
  const portal = await createPortal(environment, clock, log);
  await portal.init();
  tellProblems(log, await portal.get(CheckStartService, { strict: false }).check());
  await refusePublicSamples(environment, portal.get(Transactions));
  await portal.get(SeedNoticesService, { strict: false }).seed(environment.PORTAL_SAMPLE_DATA);
  await portal.get(FiledForms, { strict: false }).complete();
  await portal.get(CompanySearchKeys, { strict: false }).complete();
  await portal.get(CaseSearchKeys, { strict: false }).complete();
  const worker = portal.get(Worker, { strict: false });
  if (environment.PORTAL_WORKER === 'inline') worker.start();
  await portal.listen({ host: environment.HOST, port: environment.PORT });
  const season = playsSeason(environment) ? startSeason() : null;
  close = (): void => {
    season?.stop();
    endWithin(Promise.all([worker.stop(), portal.close()]));
  };
  tell({ ready: true, address: environment.origin });
}

const playsSeason = ({ PORTAL_SAMPLE_DATA, PORTAL_SAMPLE_SEASON }: Environment): boolean =>
  PORTAL_SAMPLE_DATA && PORTAL_SAMPLE_SEASON !== 'off';

/** Why it does not start: what the operator can mend as a list, anything else with the place. */
function reasonOf(error: unknown): string {
  if (error instanceof StartRefused) return error.message;
  return scrub(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

async function startOrRefuse(environment: Environment): Promise<void> {
  const log = createLog(environment);
  logCrashes(log);
  try {
    await start(environment, log);
    log.info({ address: environment.origin }, 'the portal serves');
  } catch (error) {
    throw await asRefusal(error, environment);
  }
}

try {
  await startOrRefuse(readEnvironment(process.env));
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  tell({ failed: error instanceof Error ? scrub(error.message) : String(error) });
  process.exit(1);
}
