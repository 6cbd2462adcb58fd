import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { record } from '../audit/audit.ts';
import type { Environment } from '../config/environment.ts';
import { SYSTEM } from '../database/actor.ts';
import { applicationDatabaseUrl, migrate } from '../database/migrate.ts';
import { Transactions } from '../database/transactions.ts';
import { noticeInForce } from '../notices/notice.queries.ts';
import { SeedNoticesService } from '../notices/seed-notices.service.ts';
import { createPortal } from '../portal-application.ts';
import { Dice } from './dice.ts';
import { SampleClient } from './sample-client.ts';
import { CONTRACT_COMPANIES } from './sample-companies.ts';
import { storeSamplePeople } from './sample-people.ts';
import { STAFF_ADDRESSES, storeSampleStaff } from './sample-staff.ts';
import { PEOPLE_CHAIN, sampleStateOf, startAnew, withLock } from './sample-state.ts';
import { SeasonClock } from './season-clock.ts';
import { draft } from './season-filing.ts';
import { Life, Season, SEASON_NOTICE } from './season.ts';
import { givenCase } from './season-plan.ts';

/**
 * 표본 계정: migrates, and stores the people of the samples with the one draft that the contract names, in seconds. Where
 * they are, only accounts are added that they lack; a start that was interrupted before begins again, since nobody has worked there yet.
 */
export async function loadSamplePeople(
  environment: Environment,
  today: Date,
  progress: (text: string) => void,
): Promise<void> {
  const ownerUrl = environment.DATABASE_URL;
  if (ownerUrl === undefined) throw new Error('PORTAL_SAMPLE_DATA needs DATABASE_URL');
  const applicationUrl = applicationDatabaseUrl(environment);
  await withLock(ownerUrl, 'people', async (owner) => {
    await migrate(ownerUrl, applicationUrl);
    const state = await sampleStateOf(owner);
    if (state === 'people' || state === 'loaded') {
      const { rows } = await owner.query('SELECT 1 FROM users WHERE email = ANY($1)', [STAFF_ADDRESSES]);
      if (rows.length < STAFF_ADDRESSES.length) await addStaff(environment, new SeasonClock(today));
      return;
    }
    if (state === 'half-loaded') {
      progress('중단된 표본 자료를 지우고 다시 만듭니다');
      await startAnew(ownerUrl);
      await migrate(ownerUrl, applicationUrl);
    }
    progress('표본 계정을 만듭니다');
    const clock = new SeasonClock(today);
    await withPortal(environment, clock, (portal) => storePeople(portal, clock));
  });
}

/** Builds a portal of its own for the samples and closes it again. */
export async function withPortal(
  environment: Environment,
  clock: SeasonClock,
  work: (portal: NestFastifyApplication) => Promise<void>,
): Promise<void> {
  const portal = await createPortal(environment, clock);
  try {
    await portal.init();
    await portal.getHttpAdapter().getInstance().ready();
    await portal.get(SeedNoticesService, { strict: false }).seed(true);
    await work(portal);
  } finally {
    await portal.close();
  }
}

/** The season of a portal, with the terms of its notice. */
export async function seasonOf(portal: NestFastifyApplication, clock: SeasonClock): Promise<Season> {
  const terms = await portal
    .get(Transactions)
    .asSystem(async (tx) => (await noticeInForce(tx, SEASON_NOTICE, clock.dayBefore(0))).version.terms);
  return new Season(portal, clock, terms);
}

/** Accounts that came with a later version of the portal than the samples. */
const addStaff = (environment: Environment, clock: SeasonClock): Promise<void> =>
  withPortal(environment, clock, (portal) =>
    portal.get(Transactions).asSystem((tx) => storeSampleStaff(tx, clock.today)),
  );

async function storePeople(portal: NestFastifyApplication, clock: SeasonClock): Promise<void> {
  const transactions = portal.get(Transactions);
  await transactions.asSystem((tx) =>
    storeSamplePeople(tx, new Date(clock.today.getTime() - 60 * 86_400_000)),
  );
  const season = await seasonOf(portal, clock);
  const [, second] = CONTRACT_COMPANIES;
  if (second === undefined) throw new Error('the contract names two companies');
  const life = new Life(givenCase(second, new Dice('owner2')), 'sample-closed', clock.today);
  await draft(season, life, 3);
  await SampleClient.endSessions(portal);
  await transactions.asSystem((tx) =>
    record(tx, SYSTEM, { action: 'sample-data.people-stored', at: clock.now(), chain: PEOPLE_CHAIN }),
  );
}
