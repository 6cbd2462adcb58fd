import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../../audit/audit.ts';

const LIFE_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Which of the two addresses a link was sent to. */
export type Side = 'old' | 'new';

/** A change that waits. */
export interface WaitingChange {
  id: string;
  userId: string;
  newEmail: string;
  expiresAt: Date;
  oldConfirmedAt: Date | null;
  newConfirmedAt: Date | null;
}

const COLUMNS = `id, user_id AS "userId", new_email AS "newEmail", expires_at AS "expiresAt",
  old_confirmed_at AS "oldConfirmedAt", new_confirmed_at AS "newConfirmedAt"`;
const COLUMN_OF: Record<Side, string> = { old: 'old_confirmed_at', new: 'new_confirmed_at' };

/** 메일 주소 변경, as it is kept: one waits a person. Asked as the portal, with the person held. */
@Injectable()
export class EmailChanges {
  async waiting(tx: EntityManager, userId: string, now: Date): Promise<WaitingChange | null> {
    const rows: WaitingChange[] = await tx.query(
      `SELECT ${COLUMNS} FROM email_changes WHERE user_id = $1 AND ended_at IS NULL AND expires_at > $2`,
      [userId, now],
    );
    return rows[0] ?? null;
  }

  /** Begins anew; what waited before, and what ran out for anybody, has ended. Answers the tokens of the two links. */
  async begin(
    tx: EntityManager,
    { userId, newEmail, isOldWaived }: { userId: string; newEmail: string; isOldWaived: boolean },
    now: Date,
  ): Promise<Record<Side, string>> {
    await tx.query(
      `UPDATE email_changes SET ended_at = $2, new_email = NULL
        WHERE ended_at IS NULL AND (user_id = $1 OR expires_at <= $2)`,
      [userId, now],
    );
    const tokens = { old: randomBytes(32).toString('base64url'), new: randomBytes(32).toString('base64url') };
    await tx.query(
      `INSERT INTO email_changes (user_id, new_email, old_token_sha256, new_token_sha256, asked_at, expires_at, old_confirmed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[userId, newEmail, sha256(tokens.old), sha256(tokens.new), now],
        ...[new Date(now.getTime() + LIFE_HOURS * HOUR_MS), isOldWaived ? now : null],
      ],
    );
    return tokens;
  }

  /** How many were begun within the last hour, and when the first of them was. */
  async begunLately(tx: EntityManager, userId: string, now: Date): Promise<{ count: number; since: Date }> {
    const rows: { count: number; since: Date | null }[] = await tx.query(
      'SELECT count(*)::int AS count, min(asked_at) AS since FROM email_changes WHERE user_id = $1 AND asked_at > $2',
      [userId, new Date(now.getTime() - HOUR_MS)],
    );
    return { count: rows[0]?.count ?? 0, since: rows[0]?.since ?? now };
  }

  /** Whose change a link belongs to, and which side it was sent to; null for one that is over. */
  async of(tx: EntityManager, token: string, now: Date): Promise<{ userId: string; side: Side } | null> {
    const rows: { userId: string; isOld: boolean }[] = await tx.query(
      `SELECT user_id AS "userId", old_token_sha256 = $1 AS "isOld" FROM email_changes
        WHERE $1 IN (old_token_sha256, new_token_sha256) AND ended_at IS NULL AND expires_at > $2`,
      [sha256(token), now],
    );
    const found = rows[0];
    return found === undefined ? null : { userId: found.userId, side: found.isOld ? 'old' : 'new' };
  }

  async confirm(tx: EntityManager, id: string, side: Side, now: Date): Promise<void> {
    await tx.query(`UPDATE email_changes SET ${COLUMN_OF[side]} = $2 WHERE id = $1`, [id, now]);
  }

  async end(tx: EntityManager, id: string, now: Date): Promise<void> {
    await tx.query('UPDATE email_changes SET ended_at = $2, new_email = NULL WHERE id = $1', [id, now]);
  }
}
