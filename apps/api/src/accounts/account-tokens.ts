import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { badFields, type Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';

export type TokenPurpose = 'confirm-email' | 'reset-password' | 'first-password';

const HOUR_MS = 3_600_000;
const HOURS: Record<TokenPurpose, number> = {
  'confirm-email': 72,
  'reset-password': 1,
  'first-password': 72,
};
/** Both set a password: one that was forgotten, and the first one of an account that somebody else made. */
export const SETS_PASSWORD: readonly TokenPurpose[] = ['reset-password', 'first-password'];

/** Issues a one-time token for a link in a mail; only its hash is kept. */
export async function issueToken(
  tx: EntityManager,
  userId: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    'INSERT INTO account_tokens (token_sha256, user_id, purpose, expires_at) VALUES ($1, $2, $3, $4)',
    [sha256(token), userId, purpose, new Date(now.getTime() + HOURS[purpose] * HOUR_MS)],
  );
  return token;
}

/** Anybody may ask for a link to an address that is not theirs: more in an hour only fill a mailbox. */
const MOST_AN_HOUR = 5;
/**
 * How many seconds an account waits for its next link of a purpose; 0 when it may have one. The link that registration sends does not
 * count. Locks the account, so that asking many times at once gives no more.
 */
export async function secondsUntilNextToken(
  tx: EntityManager,
  userId: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<number> {
  const since = new Date(now.getTime() - HOUR_MS);
  const users: { isNew: boolean }[] = await tx.query(
    'SELECT created_at > $2 AS "isNew" FROM users WHERE id = $1 FOR UPDATE',
    [userId, since],
  );
  const most = MOST_AN_HOUR + (purpose === 'confirm-email' && users[0]?.isNew === true ? 1 : 0);
  const rows: { issued: string; oldest: Date | null }[] = await tx.query(
    'SELECT count(*) AS issued, min(expires_at) AS oldest FROM account_tokens WHERE user_id = $1 AND purpose = $2 AND expires_at > $3',
    [userId, purpose, new Date(since.getTime() + HOURS[purpose] * HOUR_MS)],
  );
  const [found] = rows;
  if (found === undefined || found.oldest === null || Number(found.issued) < most) return 0;
  const issuedAt = found.oldest.getTime() - HOURS[purpose] * HOUR_MS;
  return Math.max(1, Math.ceil((issuedAt - since.getTime()) / 1_000));
}

const deadLink = (): Refusal =>
  badFields({
    field: 'token',
    code: 'expired',
    message: accountWords.linkSpent,
  });

/** Uses a token up and returns whose it is; refuses a wrong, used or expired one. */
export async function useToken(
  tx: EntityManager,
  token: string,
  purposes: readonly TokenPurpose[],
  now: Date,
): Promise<string> {
  const [rows]: [{ user_id: string }[], number] = await tx.query(
    `UPDATE account_tokens SET used_at = $3 WHERE token_sha256 = $1 AND purpose = ANY ($2) AND used_at IS NULL
      AND expires_at > $3 RETURNING user_id`,
    [sha256(token), purposes, now],
  );
  const userId = rows[0]?.user_id;
  if (userId === undefined) throw deadLink();
  return userId;
}

/** Whose token it is, also when it was used or has run out; refuses one that never was. */
export async function ownerOfToken(tx: EntityManager, token: string, purpose: TokenPurpose): Promise<string> {
  const rows: { user_id: string }[] = await tx.query(
    'SELECT user_id FROM account_tokens WHERE token_sha256 = $1 AND purpose = $2',
    [sha256(token), purpose],
  );
  if (rows[0] === undefined) throw deadLink();
  return rows[0].user_id;
}

/** Ends every token of these purposes that an account still has. */
export async function endTokens(
  tx: EntityManager,
  userId: string,
  purposes: readonly TokenPurpose[],
  now: Date,
): Promise<void> {
  await tx.query(
    'UPDATE account_tokens SET used_at = $3 WHERE user_id = $1 AND purpose = ANY ($2) AND used_at IS NULL',
    [userId, purposes, now],
  );
}
