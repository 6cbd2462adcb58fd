import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../../audit/audit.ts';

/** A passkey as it is kept: the public half, and what it was told to be called. */
export interface StoredPasskey {
  id: string;
  userId: string;
  name: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  createdAt: Date;
  lastUsedAt: Date | null;
}

type Row = Omit<StoredPasskey, 'counter'> & { counter: string };

const COLUMNS = `id, user_id AS "userId", name, credential_id AS "credentialId", public_key AS "publicKey", counter, transports,
  created_at AS "createdAt", last_used_at AS "lastUsedAt"`;

const toStored = (row: Row): StoredPasskey => ({ ...row, counter: Number(row.counter) });

/** What a challenge was given for. */
export type ChallengePurpose = 'register' | 'sign-in' | 'prove';

/** As long as an authenticator is waited for. */
export const CHALLENGE_MINUTES = 5;

/** 패스키, as they are kept, and what they are asked to sign. Asked as the portal. */
@Injectable()
export class Passkeys {
  async of(tx: EntityManager, userId: string): Promise<StoredPasskey[]> {
    const rows: Row[] = await tx.query(
      `SELECT ${COLUMNS} FROM passkeys WHERE user_id = $1 ORDER BY created_at, id`,
      [userId],
    );
    return rows.map(toStored);
  }

  async find(tx: EntityManager, credentialId: string): Promise<StoredPasskey | null> {
    const rows: Row[] = await tx.query(`SELECT ${COLUMNS} FROM passkeys WHERE credential_id = $1`, [
      credentialId,
    ]);
    return rows[0] === undefined ? null : toStored(rows[0]);
  }

  async has(tx: EntityManager, userId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query('SELECT 1 FROM passkeys WHERE user_id = $1 LIMIT 1', [userId]);
    return rows.length > 0;
  }

  /** Null where somebody has it already. */
  async add(
    tx: EntityManager,
    { userId, name, credentialId, publicKey, counter, transports, createdAt }: Omit<StoredPasskey, 'id'>,
  ): Promise<StoredPasskey | null> {
    const rows: Row[] = await tx.query(
      `INSERT INTO passkeys (user_id, name, credential_id, public_key, counter, transports, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING RETURNING ${COLUMNS}`,
      [userId, name, credentialId, publicKey, counter, transports, createdAt],
    );
    return rows[0] === undefined ? null : toStored(rows[0]);
  }

  /** A use, with the counter that came with it; false where that has not grown, or the passkey is gone. */
  async use(tx: EntityManager, id: string, counter: number, now: Date): Promise<boolean> {
    const [rows]: [unknown[], number] = await tx.query(
      `UPDATE passkeys SET counter = $2, last_used_at = $3
        WHERE id = $1 AND ($2::bigint > counter OR (counter = 0 AND $2::bigint = 0)) RETURNING id`,
      [id, counter, now],
    );
    return rows.length > 0;
  }

  async remove(tx: EntityManager, id: string): Promise<void> {
    await tx.query('DELETE FROM passkeys WHERE id = $1', [id]);
  }

  /** Answers whether there was one. */
  async removeAll(tx: EntityManager, userId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await tx.query(
      'DELETE FROM passkeys WHERE user_id = $1 RETURNING id',
      [userId],
    );
    return rows.length > 0;
  }

  /** A new challenge: of a session, or of nobody in particular for a sign-in. Those that have run out are swept away with it. */
  async ask(
    tx: EntityManager,
    purpose: ChallengePurpose,
    sessionId: string | null,
    now: Date,
  ): Promise<string> {
    const challenge = randomBytes(32).toString('base64url');
    await tx.query('DELETE FROM passkey_challenges WHERE expires_at <= $1', [now]);
    await tx.query(
      'INSERT INTO passkey_challenges (challenge_sha256, purpose, session_id, expires_at) VALUES ($1, $2, $3, $4)',
      [sha256(challenge), purpose, sessionId, new Date(now.getTime() + CHALLENGE_MINUTES * 60_000)],
    );
    return challenge;
  }

  /** Takes a challenge out, once; false for one that is not there, ran out, or was given for something else. */
  async takeChallenge(
    tx: EntityManager,
    challenge: string,
    purpose: ChallengePurpose,
    sessionId: string | null,
    now: Date,
  ): Promise<boolean> {
    const [rows]: [unknown[], number] = await tx.query(
      `DELETE FROM passkey_challenges WHERE challenge_sha256 = $1 AND purpose = $2 AND session_id IS NOT DISTINCT FROM $3::uuid
          AND expires_at > $4 RETURNING purpose`,
      [sha256(challenge), purpose, sessionId, now],
    );
    return rows.length > 0;
  }
}
