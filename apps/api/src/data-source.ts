import { Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.ts';
import { nameStatements } from './database/named-statements.ts';
import { SnakeCaseNaming } from './database/snake-case-naming.ts';

/** How long the database may keep a request waiting. */
interface DatabaseLimits {
  /** For a connection, a free one among those that are open included. */
  connectMs: number;
  /** For the next byte of an answer; longer than any statement may take. */
  silenceMs: number;
}

const STATEMENT_MS = 60_000;
const LIMITS: DatabaseLimits = { connectMs: 20_000, silenceMs: STATEMENT_MS + 5_000 };

/** Connections as the application's own role, which row-level security binds. */
export function createDataSource(
  applicationUrl: string,
  pool: number,
  { named = true, ...limits }: Partial<DatabaseLimits> & { named?: boolean } = {},
): DataSource {
  const { connectMs, silenceMs } = { ...LIMITS, ...limits };
  return new DataSource({
    type: 'postgres',
    url: applicationUrl,
    entities: [...ENTITIES],
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    applicationName: 'portal-api',
    extra: {
      max: pool,
      idle_in_transaction_session_timeout: 60_000,
      statement_timeout: STATEMENT_MS,
      connectionTimeoutMillis: connectMs,
      keepAlive: true,
      onConnect: (client: PooledClient) => {
        breakOffSilence(client, silenceMs);
        if (named) nameStatements(client);
      },
    },
  });
}

/** A connection of `pg` as far as it is looked into here. */
interface PooledClient {
  connection: { stream: unknown };
  query: (query: unknown, ...rest: unknown[]) => unknown;
}

/** A database that takes what is asked and answers nothing is as good as gone: the connection ends, and who waits is told. */
function breakOffSilence({ connection: { stream } }: PooledClient, silenceMs: number): void {
  if (!(stream instanceof Socket)) return;
  stream.setTimeout(silenceMs, () => {
    stream.destroy(Object.assign(new Error('the database fell silent'), { code: 'ETIMEDOUT' }));
  });
}
