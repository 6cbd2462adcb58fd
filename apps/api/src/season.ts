import { readEnvironment } from './config/environment.ts';
import { playSampleSeason } from './sample-data/play-season.ts';

/** Connections of the season: a few, most are left to those who serve people. */
const CONNECTIONS = 6;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

// The process that started it is gone: what was taken stands, a later start goes on.
process.on('disconnect', () => process.exit(0));

try {
  const environment = readEnvironment({ ...process.env, DATABASE_POOL: String(CONNECTIONS) });
  await playSampleSeason(environment, new Date(), say);
  process.exit(0);
} catch (error) {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
}
