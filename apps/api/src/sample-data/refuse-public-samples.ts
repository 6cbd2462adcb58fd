import type { Environment } from '../config/environment.ts';
import type { Transactions } from '../database/transactions.ts';

/** Refuses to serve others than this machine from a database that holds sample accounts: everybody knows their password. */
export async function refusePublicSamples(
  environment: Environment,
  transactions: Transactions,
): Promise<void> {
  if (!environment.isPublic) return;
  const samples: unknown[] = await transactions.asSystem((tx) =>
    tx.query(`SELECT 1 FROM users WHERE email LIKE '%@sample.test' LIMIT 1`),
  );
  if (samples.length === 0) return;
  throw new Error(
    'The database holds sample accounts, whose password everybody knows. Serve it on this machine only (HOST, PORTAL_ORIGIN), ' +
      'or begin with an empty database.',
  );
}
