import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.ts';
import { SnakeCaseNaming } from './database/snake-case-naming.ts';

/** Connections as the application's own role, which row-level security binds. */
export function createDataSource(applicationUrl: string, pool: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url: applicationUrl,
    entities: [...ENTITIES],
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    applicationName: 'portal-api',
    extra: { max: pool, idle_in_transaction_session_timeout: 60_000, statement_timeout: 60_000 },
  });
}
