import { dayInWords, dayInKorea } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Mails } from '../mails/mails.ts';
import { programOpened } from '../mails/program-opened.mail.ts';
import { knownNotices, openByKey } from './followed-notices.ts';

/** As many mails as one round writes; the next round goes on. */
const MOST_A_ROUND = 500;

interface Waiting {
  id: string;
  email: string;
  follows: string;
}

/** 접수 알림: writes a mail to everyone who waits for what is open now, and forgets the address in the same transaction. */
export async function tellOpenings(tx: EntityManager, mails: Mails, now: Date): Promise<void> {
  const waits: { one: number }[] = await tx.query(
    'SELECT 1 AS one FROM opening_alerts WHERE confirmed_at IS NOT NULL LIMIT 1',
  );
  if (waits.length === 0) return;
  const open = openByKey(await knownNotices(tx, now), now);
  const waiting: Waiting[] = await tx.query(
    `SELECT id, email, follows FROM opening_alerts WHERE confirmed_at IS NOT NULL AND follows = ANY ($1)
      ORDER BY confirmed_at, id LIMIT ${String(MOST_A_ROUND)} FOR UPDATE SKIP LOCKED`,
    [[...open.keys()]],
  );
  for (const { email, follows } of waiting) {
    const notice = open.get(follows);
    if (notice === undefined) continue;
    const { title, closesAt, terms } = notice;
    const closesOn = dayInWords(dayInKorea(new Date(closesAt ?? now)));
    await mails.tell(tx, programOpened, { email, title, closesOn, office: terms.contact }, now);
  }
  await tx.query('DELETE FROM opening_alerts WHERE id = ANY ($1)', [waiting.map(({ id }) => id)]);
}

/** 보관 기간: addresses that nobody confirmed, and those that waited for more than a season. */
export async function forgetAlerts(tx: EntityManager, now: Date): Promise<void> {
  await tx.query('DELETE FROM opening_alerts WHERE expires_at <= $1', [now]);
}
