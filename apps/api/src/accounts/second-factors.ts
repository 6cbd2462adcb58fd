import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  bareCode,
  isRecoveryCode,
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  stepOf,
} from './second-factor-codes.ts';
import { SecondFactorSeal } from './second-factor-seal.ts';

/** What stands of a person’s second factor. */
export interface StoredFactor {
  sealed_secret: string | null;
  confirmed_at: Date | null;
  last_step: string | null;
  pending_secret: string | null;
}

/** How a code was right. */
export type Passed = 'app' | 'recovery-code';

/** 2단계 인증, as it is kept: one device a person, and ten codes on paper. Asked as the portal. */
@Injectable()
export class SecondFactors {
  constructor(private readonly seal: SecondFactorSeal) {}

  /** Kept as it is until the transaction ends; null where there is none, proved or begun. */
  async hold(tx: EntityManager, userId: string): Promise<StoredFactor | null> {
    const rows: StoredFactor[] = await tx.query(
      `SELECT sealed_secret, confirmed_at, last_step, pending_secret FROM second_factors WHERE user_id = $1 FOR UPDATE`,
      [userId],
    );
    return rows[0] ?? null;
  }

  /** Whether the person has proved a device. */
  async has(tx: EntityManager, userId: string): Promise<boolean> {
    return ((await this.hold(tx, userId))?.confirmed_at ?? null) !== null;
  }

  /** Begins with a new device; the one that was proved before stays until this one is. */
  async begin(tx: EntityManager, userId: string): Promise<string> {
    const secret = newSecret();
    await tx.query(
      `INSERT INTO second_factors (user_id, pending_secret) VALUES ($1, $2)
        ON CONFLICT (user_id) DO UPDATE SET pending_secret = excluded.pending_secret`,
      [userId, this.seal.seal(secret)],
    );
    return secret;
  }

  /** Proves the new device by its code and answers new recovery codes; null where the code is wrong. */
  async confirm(tx: EntityManager, userId: string, code: string, now: Date): Promise<string[] | null> {
    const pending = (await this.hold(tx, userId))?.pending_secret ?? null;
    const secret = pending === null ? null : this.seal.openOrNull(pending);
    const step = secret === null ? null : stepOf(secret, bareCode(code), now);
    if (step === null) return null;
    await tx.query(
      `UPDATE second_factors SET sealed_secret = pending_secret, pending_secret = NULL, confirmed_at = $2, last_step = $3
        WHERE user_id = $1`,
      [userId, now, step],
    );
    const codes = newRecoveryCodes();
    await tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    await tx.query('INSERT INTO recovery_codes (code_sha256, user_id) SELECT unnest($2::text[]), $1', [
      userId,
      codes.map((one) => recoveryHash(userId, one)),
    ]);
    return codes;
  }

  /** Uses a code up, of the device or of the paper; null where it is wrong, or was used before. */
  async take(tx: EntityManager, userId: string, code: string, now: Date): Promise<Passed | null> {
    const bare = bareCode(code);
    if (isRecoveryCode(bare)) return this.takeRecovery(tx, userId, bare, now);
    const factor = await this.hold(tx, userId);
    const secret = factor?.sealed_secret == null ? null : this.seal.openOrNull(factor.sealed_secret);
    const step = secret === null ? null : stepOf(secret, bare, now);
    if (step === null || step <= Number(factor?.last_step ?? -1)) return null;
    await tx.query('UPDATE second_factors SET last_step = $2 WHERE user_id = $1', [userId, step]);
    return 'app';
  }

  async codesLeft(tx: EntityManager, userId: string): Promise<number> {
    const rows: { left: number }[] = await tx.query(
      'SELECT count(*)::int AS left FROM recovery_codes WHERE user_id = $1 AND used_at IS NULL',
      [userId],
    );
    return rows[0]?.left ?? 0;
  }

  /** Answers whether there was one. */
  async remove(tx: EntityManager, userId: string): Promise<boolean> {
    await tx.query('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
    const [rows]: [{ confirmed_at: Date | null }[], number] = await tx.query(
      'DELETE FROM second_factors WHERE user_id = $1 RETURNING confirmed_at',
      [userId],
    );
    return rows.some(({ confirmed_at }) => confirmed_at !== null);
  }

  private async takeRecovery(
    tx: EntityManager,
    userId: string,
    bare: string,
    now: Date,
  ): Promise<Passed | null> {
    const [rows]: [object[], number] = await tx.query(
      `UPDATE recovery_codes SET used_at = $3 WHERE user_id = $1 AND code_sha256 = $2 AND used_at IS NULL
        RETURNING user_id`,
      [userId, recoveryHash(userId, bare), now],
    );
    return rows.length === 0 ? null : 'recovery-code';
  }
}
