import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ProjectType } from '@subsidy/rules';
import type { Environment } from '../config/environment.ts';
import { record } from '../audit/audit.ts';
import { SYSTEM } from '../database/actor.ts';
import { applicationDatabaseUrl, migrate } from '../database/migrate.ts';
import { Transactions } from '../database/transactions.ts';
import { noticeInForce } from '../notices/notice.queries.ts';
import { SeedNoticesService } from '../notices/seed-notices.service.ts';
import { createPortal } from '../portal-application.ts';
import { SAMPLE_COMPANIES } from './sample-companies.ts';
import { storeSamplePeople } from './sample-people.ts';
import { SampleClient } from './sample-client.ts';
import { emptyDatabase, LOADED_CHAIN, withSeasonLock } from './sample-season-lock.ts';
import { SeasonClock } from './season-clock.ts';
import { Season, type Case, type Destination } from './season.ts';
import { checkRequirements, forEach, givenDrafts, reaches, reviewAndDecide } from './season-steps.ts';

/** The notice of the sample season: its intake is over, so the open sample notice stays free for whoever tries it. */
const SEASON_NOTICE = 'sample-season';

const SEASON_SUPPLIER = encodeURIComponent('지능공정솔루션');

/** How many applications of the season stand where. */
const PLAN: readonly (readonly [Destination, number, ProjectType])[] = [
  ['decided', 8, 'ai-factory'],
  ['review-completed', 6, 'ai-factory'],
  ['review-completed', 3, 'data-collection'],
  ['under-review', 6, 'ai-factory'],
  ['assigned', 3, 'ai-factory'],
  ['plan-submitted', 6, 'ai-factory'],
  ['plan-open', 7, 'ai-factory'],
  ['supplement', 3, 'ai-factory'],
  ['submitted', 7, 'ai-factory'],
  ['requirements-not-met', 3, 'ai-factory'],
  ['withdrawn', 2, 'ai-factory'],
];

function seasonCases(): Case[] {
  const companies = SAMPLE_COMPANIES.slice(2);
  const destinations = PLAN.flatMap(([destination, count, type]) =>
    Array.from({ length: count }, () => ({ destination, type })),
  );
  return destinations.flatMap(({ destination, type }, serial) => {
    const company = companies[serial];
    return company === undefined ? [] : [{ company, noticeId: SEASON_NOTICE, type, destination, serial }];
  });
}

/**
 * 표본 시즌: migrates, and loads about 60 applications of synthetic companies in every status by walking the real journey with a clock
 * of its own, so that audit chain, receipts and mails are what they would be. Does nothing where it is loaded already;
 * a load that was interrupted begins again.
 */
export async function loadSampleData(
  environment: Environment,
  today: Date,
  progress: (text: string) => void,
): Promise<void> {
  const ownerUrl = environment.DATABASE_URL;
  if (ownerUrl === undefined) throw new Error('PORTAL_SAMPLE_DATA needs DATABASE_URL');
  const applicationUrl = applicationDatabaseUrl(environment);
  await withSeasonLock(ownerUrl, async (stateNow) => {
    await migrate(ownerUrl, applicationUrl);
    const state = await stateNow();
    if (state === 'loaded') return;
    if (state === 'half-loaded') {
      progress('중단된 표본 자료를 지우고 다시 만듭니다');
      await emptyDatabase(ownerUrl);
      await migrate(ownerUrl, applicationUrl);
    }
    await loadSeason(environment, new SeasonClock(today), progress);
  });
}

async function loadSeason(
  environment: Environment,
  clock: SeasonClock,
  progress: (text: string) => void,
): Promise<void> {
  const portal = await createPortal(environment, clock);
  try {
    await portal.init();
    await portal.getHttpAdapter().getInstance().ready();
    await portal.get(SeedNoticesService, { strict: false }).seed(true);
    await walkSeason(portal, clock, portal.get(Transactions), progress);
  } finally {
    await portal.close();
  }
}

async function walkSeason(
  portal: NestFastifyApplication,
  clock: SeasonClock,
  transactions: Transactions,
  progress: (text: string) => void,
): Promise<void> {
  clock.goTo(60);
  const terms = await transactions.asSystem(async (tx) => {
    await storeSamplePeople(tx, clock.now());
    return (await noticeInForce(tx, SEASON_NOTICE, clock.day)).version.terms;
  });
  const season = new Season(portal, clock, terms);
  const cases = seasonCases();
  const ids = new Map<Case, string>();
  const idOf = (one: Case): string => ids.get(one) ?? '';
  const officer = await season.staff('officer');
  const found = await officer.send<{ items: { id: string }[] }>('GET', `/suppliers?query=${SEASON_SUPPLIER}`);
  const supplierId = found.items[0]?.id ?? '';

  progress('표본 기업이 신청서를 냅니다');
  clock.goTo(45);
  await forEach(cases, async (one) => void ids.set(one, await season.draft(one, supplierId)));
  clock.goTo(44, 15);
  await forEach(cases, (one) => season.submit(one, idOf(one)));

  progress('테크노파크가 요건을 검토합니다');
  await checkRequirements(season, cases, idOf);
  progress('표본 기업이 사업계획서를 냅니다');
  clock.goTo(28);
  const planned = cases.filter((one) => reaches(one, 'plan-submitted'));
  await forEach(planned, (one) => season.plan(one, idOf(one)));
  clock.goTo(27, 14);
  await forEach(planned, (one) => season.submit(one, idOf(one), 'plan-submission'));
  progress('평가위원이 평가하고 전담기관이 선정합니다');
  await reviewAndDecide(season, cases, idOf);
  await givenDrafts(season, supplierId);
  await transactions.asSystem((tx) =>
    record(tx, SYSTEM, { action: 'sample-data.loaded', at: clock.now(), chain: LOADED_CHAIN }),
  );
  await SampleClient.endSessions(portal);
}
