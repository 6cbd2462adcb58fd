import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Identity } from './oidc-clients.ts';

/** 연결된 로그인, as it is kept. */
export interface StoredIdentity {
  id: string;
  userId: string;
  issuer: string;
  linkedAt: Date;
  lastUsedAt: Date | null;
}

type Named = Pick<Identity, 'issuer' | 'subject'>;

const COLUMNS = `id, user_id AS "userId", issuer, linked_at AS "linkedAt", last_used_at AS "lastUsedAt"`;

/** 연결된 로그인: who people are at outside providers. Asked as the portal. */
@Injectable()
export class Identities {
  of(tx: EntityManager, userId: string): Promise<StoredIdentity[]> {
    return tx.query(`SELECT ${COLUMNS} FROM account_identities WHERE user_id = $1 ORDER BY linked_at, id`, [
      userId,
    ]);
  }

  async find(tx: EntityManager, { issuer, subject }: Named): Promise<StoredIdentity | null> {
    const rows: StoredIdentity[] = await tx.query(
      `SELECT ${COLUMNS} FROM account_identities WHERE issuer = $1 AND subject = $2`,
      [issuer, subject],
    );
    return rows[0] ?? null;
  }

  /** Null where the identity has an account already, or the account an identity of this provider. */
  async link(tx: EntityManager, userId: string, of: Named, now: Date): Promise<StoredIdentity | null> {
    const rows: StoredIdentity[] = await tx.query(
      `INSERT INTO account_identities (user_id, issuer, subject, linked_at) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [userId, of.issuer, of.subject, now],
    );
    return rows[0] ?? null;
  }

  /** A use; false where it was unlinked meanwhile. */
  async use(tx: EntityManager, id: string, now: Date): Promise<boolean> {
    const [rows]: [unknown[], number] = await tx.query(
      'UPDATE account_identities SET last_used_at = $2 WHERE id = $1 RETURNING id',
      [id, now],
    );
    return rows.length > 0;
  }

  async unlink(tx: EntityManager, id: string): Promise<void> {
    await tx.query('DELETE FROM account_identities WHERE id = $1', [id]);
  }

  /** Answers whether there was one. */
  async unlinkAll(tx: EntityManager, userId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await tx.query(
      'DELETE FROM account_identities WHERE user_id = $1 RETURNING id',
      [userId],
    );
    return rows.length > 0;
  }
}
