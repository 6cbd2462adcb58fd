import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { record } from '../audit/audit.ts';
import type { Environment } from '../config/environment.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Dice } from './dice.ts';
import { SEASON_CHAIN } from '../portal/read-sample-season.service.ts';
import { seasonOf, withPortal } from './load-sample-data.ts';
import { SampleClient } from './sample-client.ts';
import { sampleStateOf, withLock } from './sample-state.ts';
import { SeasonClock } from './season-clock.ts';
import { draft, submit } from './season-filing.ts';
import { live, submissionDaysAgo } from './season-lives.ts';
import { DRAFTING_COMPANIES, givenCase, SEASON_CASES, smallSeason, type SeasonCase } from './season-plan.ts';
import { exportApprovals, FIRST_ROUND, playRuns, SECOND_ROUND } from './season-runs.ts';
import { Life, SEASON_NOTICE, type Season } from './season.ts';

/**
 * 표본 시즌: 300 made-up companies walk the real journey by the API's own routes, each on its own days before today, so that audit chain,
 * receipts and mails are what they would be. One process plays it, others wait and find it played; one that was interrupted goes on
 * where it stands, and what people have done meanwhile stays.
 */
export async function playSampleSeason(
  environment: Environment,
  today: Date,
  log: (text: string) => void,
): Promise<void> {
  const ownerUrl = environment.DATABASE_URL;
  if (ownerUrl === undefined || !environment.PORTAL_SAMPLE_DATA) return;
  await withLock(ownerUrl, 'season', async (owner) => {
    if ((await sampleStateOf(owner)) !== 'people') return;
    const clock = new SeasonClock(today);
    const cases = environment.PORTAL_SAMPLE_SEASON === 'small' ? smallSeason() : SEASON_CASES;
    await withPortal(environment, clock, async (portal) => {
      const season = await seasonOf(portal, clock);
      await playSeason(season, cases);
      for (const { message } of season.refused) log(message);
      await finish(portal, clock);
    });
  });
}

/** Plays some cases up to today: in the order of their filing, the decided ones before the others. */
export async function playSeason(season: Season, cases: readonly SeasonCase[]): Promise<void> {
  await season.lookBack(SEASON_NOTICE);
  const lives = cases
    .map((one) => new Life(one, SEASON_NOTICE, season.clock.today))
    .map((life) => ({ life, daysAgo: submissionDaysAgo(life) }))
    .sort((a, b) => b.daysAgo - a.daysAgo);
  const filed = lives.filter(({ life }) => life.one.kind !== 'draft');
  await season.each(
    lives.map(({ life }) => life),
    async (life) => {
      const { daysAgo = 0 } = lives.find((one) => one.life === life) ?? {};
      await draft(season, life, daysAgo + life.days.between(0, 2), life.one.kind !== 'draft');
    },
  );
  // One after the other: receipt numbers follow the order of filing, every time the same.
  await season.each(
    filed.map(({ life }) => life),
    (life) => submit(season, life, lives.find((one) => one.life === life)?.daysAgo ?? 0),
    1,
  );
  const decided = filed.filter(({ life }) => life.one.kind === 'decided').map(({ life }) => life);
  const others = filed.filter(({ life }) => life.one.kind !== 'decided').map(({ life }) => life);
  await season.each(decided, (life) => live(season, life));
  await playRuns(season, FIRST_ROUND);
  await season.each(others, (life) => live(season, life));
  await playRuns(season, SECOND_ROUND);
  await exportApprovals(season);
  await openDrafts(season);
}

/** 작성 중: half-filled and complete drafts in the open sample notice. */
async function openDrafts(season: Season): Promise<void> {
  await season.lookBack('sample-open');
  const lives = DRAFTING_COMPANIES.map((company, index) => {
    return new Life(givenCase(company, new Dice(`draft ${index}`)), 'sample-open', season.clock.today);
  });
  await season.each(lives, (life) => draft(season, life, 2, lives.indexOf(life) % 2 === 0));
}

async function finish(portal: NestFastifyApplication, clock: SeasonClock): Promise<void> {
  await SampleClient.endSessions(portal);
  await portal
    .get(Transactions)
    .asSystem((tx) =>
      record(tx, SYSTEM, { action: 'sample-data.loaded', at: clock.now(), chain: SEASON_CHAIN }),
    );
}
