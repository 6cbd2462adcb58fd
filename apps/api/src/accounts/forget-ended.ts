import type { EntityManager } from 'typeorm';

const DAY_MS = 86_400_000;

/** 보관 기간: what let somebody in goes a day after it no longer does; the audit record keeps that they were there. */
export async function forgetEnded(tx: EntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAY_MS);
  await tx.query('DELETE FROM sessions WHERE expires_at < $1', [before]);
  await tx.query('DELETE FROM account_tokens WHERE expires_at < $1', [before]);
  await tx.query('DELETE FROM oidc_flows WHERE expires_at < $1', [before]);
  await tx.query('DELETE FROM sign_in_failures WHERE failed_at < $1', [before]);
}
