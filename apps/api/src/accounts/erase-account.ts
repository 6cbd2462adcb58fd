import type { EntityManager } from 'typeorm';
import { ERASED_PERSON } from '../audit/audit-labels.ts';

const SECRETS = [
  'sessions',
  'account_tokens',
  'second_factors',
  'recovery_codes',
  'passkeys',
  'account_identities',
] as const;

/** 계정 삭제: name, address and secrets go, sessions end; the row stays as what events point to. The caller holds the account. */
export async function eraseAccount(
  tx: EntityManager,
  { id, email }: { id: string; email: string },
  now: Date,
): Promise<void> {
  for (const table of SECRETS) await tx.query(`DELETE FROM ${table} WHERE user_id = $1`, [id]);
  await tx.query('DELETE FROM sign_in_failures WHERE account = $1', [email.toLowerCase()]);
  await tx.query(
    'UPDATE email_changes SET ended_at = $2, new_email = NULL WHERE user_id = $1 AND ended_at IS NULL',
    [id, now],
  );
  await tx.query('UPDATE membership_requests SET email = $2, name = $3 WHERE lower(email) = lower($1)', [
    ...[email, erasedAddress(id), ERASED_PERSON],
  ]);
  await tx.query(
    `UPDATE users SET email = $2, name = $3, password_hash = $4, email_confirmed_at = NULL, privacy_consented_at = NULL,
       last_sign_in_at = NULL, erased_at = $5 WHERE id = $1`,
    [id, erasedAddress(id), ERASED_PERSON, NO_PASSWORD, now],
  );
}

/** No address of anybody: nothing can be sent there, and nobody signs in with it. */
const erasedAddress = (id: string): string => `erased-${id}`;

/** argon2id of nothing that is kept: no password is right. */
const NO_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
