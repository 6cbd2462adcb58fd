import { readEnvironment, type Environment } from './config/environment.ts';
import { applicationDatabaseUrl, migrate } from './database/migrate.ts';

/** A line on the screen of who typed the command. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** The settings of a command: those of the portal with a small pool, on a database with every migration. */
export async function commandEnvironment(): Promise<Environment> {
  const environment = readEnvironment({ ...process.env, DATABASE_POOL: '2' });
  if (environment.DATABASE_URL !== undefined)
    await migrate(environment.DATABASE_URL, applicationDatabaseUrl(environment));
  return environment;
}
