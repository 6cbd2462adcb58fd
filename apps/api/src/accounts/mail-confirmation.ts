import type { EntityManager } from 'typeorm';
import { emailToConfirm } from '../mails/email-to-confirm.mail.ts';
import type { Mails } from '../mails/mails.ts';
import { issueToken } from './account-tokens.ts';
import type { User } from './user.entity.ts';

/** Mails the link that confirms an address. */
export async function mailConfirmation(
  tx: EntityManager,
  user: User,
  mails: Mails,
  now: Date,
): Promise<void> {
  const token = await issueToken(tx, user.id, 'confirm-email', now);
  await mails.tell(tx, emailToConfirm, { email: user.email, token }, now);
}
