import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { Refusal } from '../http/refusal.ts';

export type TokenPurpose = 'confirm-email' | 'reset-password';

const HOURS: Record<TokenPurpose, number> = { 'confirm-email': 72, 'reset-password': 1 };

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
    [sha256(token), userId, purpose, new Date(now.getTime() + HOURS[purpose] * 3_600_000)],
  );
  return token;
}

/** How many tokens of a purpose an account has that have not run out, used or not. */
export async function tokensIssued(
  tx: EntityManager,
  userId: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<number> {
  const rows: { count: string }[] = await tx.query(
    'SELECT count(*) FROM account_tokens WHERE user_id = $1 AND purpose = $2 AND expires_at > $3',
    [userId, purpose, now],
  );
  return Number(rows[0]?.count);
}

/** Uses a token up and returns whose it is; refuses a wrong, used or expired one. */
export async function useToken(
  tx: EntityManager,
  token: string,
  purpose: TokenPurpose,
  now: Date,
): Promise<string> {
  const [rows]: [{ user_id: string }[], number] = await tx.query(
    `UPDATE account_tokens SET used_at = $3 WHERE token_sha256 = $1 AND purpose = $2 AND used_at IS NULL
      AND expires_at > $3 RETURNING user_id`,
    [sha256(token), purpose, now],
  );
  const userId = rows[0]?.user_id;
  if (userId !== undefined) return userId;
  throw new Refusal('bad-request', {
    errors: [
      {
        field: 'token',
        code: 'expired',
        message: '이미 사용했거나 기간이 지난 주소입니다. 메일을 다시 요청해 주세요.',
      },
    ],
  });
}
