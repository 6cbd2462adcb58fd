import { Injectable } from '@nestjs/common';
import type { AskForOpeningBody } from '@subsidy/contract';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeWords } from '../http/refusals/notices.ts';
import { openingAlertWords } from '../http/refusals/opening-alerts.ts';
import { Mails } from '../mails/mails.ts';
import { openingAlertToConfirm } from '../mails/opening-alert-to-confirm.mail.ts';
import { followsOf, knownNotices, openByKey } from './followed-notices.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** An address that nobody confirmed is forgotten after so long. */
const UNCONFIRMED_DAYS = 7;
/** One that waits, after a season and a bit more. */
const WAITING_DAYS = 400;
/** Anybody may name an address that is not theirs: more than this only fills a mailbox. */
const MOST_AN_ADDRESS = 10;
const MOST_MAILS_AN_HOUR = 3;

/** 접수 알림: asked for by anyone, without an account; confirmed and stopped by the links of a mail. Nobody is told whether an address is known. */
@Injectable()
export class AskForOpeningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  /** Mails the links, unless the address has them already or had too many; the answer is the same. */
  ask({ email, noticeId, type }: AskForOpeningBody): Promise<void> {
    const now = this.clock.now();
    return this.transactions.asSystem(async (tx) => {
      const { title, follows } = await this.followed(tx, noticeId, type, now);
      if (!(await mayBeMailed(tx, email, follows, now))) return;
      const token = randomBytes(32).toString('base64url');
      await tx.query(
        `INSERT INTO opening_alerts (email, follows, token_sha256, asked_at, expires_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (lower(email), follows)
           DO UPDATE SET token_sha256 = excluded.token_sha256, asked_at = excluded.asked_at, expires_at = excluded.expires_at`,
        [email, follows, sha256(token), now, new Date(now.getTime() + UNCONFIRMED_DAYS * DAY_MS)],
      );
      await this.mails.tell(tx, openingAlertToConfirm, { email, title, token, days: UNCONFIRMED_DAYS }, now);
    });
  }

  /** Mail programs open links too: a link that was confirmed before is right. */
  confirm(token: string): Promise<void> {
    const now = this.clock.now();
    return this.transactions.asSystem(async (tx) => {
      const [rows]: [unknown[], number] = await tx.query(
        `UPDATE opening_alerts SET confirmed_at = coalesce(confirmed_at, $2),
                expires_at = CASE WHEN confirmed_at IS NULL THEN $3 ELSE expires_at END
          WHERE token_sha256 = $1 AND expires_at > $2 RETURNING id`,
        [sha256(token), now, new Date(now.getTime() + WAITING_DAYS * DAY_MS)],
      );
      if (rows.length > 0) return;
      throw badFields({ field: 'token', code: 'expired', message: openingAlertWords.linkSpent });
    });
  }

  /** 그만 받기: the address is forgotten at once; a link that is spent has nothing left to stop. */
  stop(token: string): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      await tx.query('DELETE FROM opening_alerts WHERE token_sha256 = $1', [sha256(token)]);
    });
  }

  /** What is waited for; refuses an unknown notice or type, and one that can be applied for now. */
  private async followed(
    tx: EntityManager,
    noticeId: string,
    type: string,
    now: Date,
  ): Promise<{ title: string; follows: string }> {
    const notices = await knownNotices(tx, now);
    const notice = notices.find(({ id }) => id === noticeId);
    if (notice === undefined) {
      throw badFields({ field: 'noticeId', code: 'unknown-code', message: noticeWords.unknown });
    }
    if (!notice.terms.types.some((offered) => offered.type === type)) {
      throw badFields({ field: 'type', code: 'unknown-code', message: noticeWords.typeNotOffered });
    }
    const follows = followsOf(notice, type);
    if (openByKey(notices, now).has(follows)) {
      throw badFields({ field: 'noticeId', code: 'already-open', message: openingAlertWords.isOpen });
    }
    return { title: notice.title, follows };
  }
}

/** Whether an address gets another mail: one at a time for each address, so that asking many times at once gives no more. */
async function mayBeMailed(tx: EntityManager, email: string, follows: string, now: Date): Promise<boolean> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('opening-alert ' || lower($1), 0))`, [email]);
  const rows: { follows: string; askedAt: Date; confirmed: boolean }[] = await tx.query(
    `SELECT follows, asked_at AS "askedAt", confirmed_at IS NOT NULL AS confirmed FROM opening_alerts
      WHERE lower(email) = lower($1)`,
    [email],
  );
  const same = rows.find((row) => row.follows === follows);
  if (same?.confirmed === true || (same === undefined && rows.length >= MOST_AN_ADDRESS)) return false;
  const hourAgo = now.getTime() - 60 * MINUTE_MS;
  return (
    rows.filter(({ askedAt }) => askedAt.getTime() > hourAgo).length < MOST_MAILS_AN_HOUR &&
    !isRecent(same, now)
  );
}

const isRecent = (same: { askedAt: Date } | undefined, now: Date): boolean =>
  same !== undefined && now.getTime() - same.askedAt.getTime() < 10 * MINUTE_MS;
