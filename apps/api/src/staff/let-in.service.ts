import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@subsidy/rules/case';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { findUserByEmail } from '../accounts/account.queries.ts';
import { issueToken } from '../accounts/account-tokens.ts';
import { createUser } from '../accounts/create-user.ts';
import { hashPassword } from '../accounts/passwords.ts';
import type { User } from '../accounts/user.entity.ts';
import { Refusal } from '../http/refusal.ts';
import { staffWords } from '../http/refusals/staff.ts';
import { Mails } from '../mails/mails.ts';
import { staffLetIn } from '../mails/staff-let-in.mail.ts';
import { giveMembership, hasMembership, type MembershipOf } from '../offices/give-membership.ts';
import type { Membership } from '../offices/membership.entity.ts';

/** Who is let in, as what and where. */
export interface Newcomer {
  email: string;
  name: string;
  role: StaffRole;
  of: MembershipOf;
  /** Of the account, where it is new. */
  passwordHash: string;
}

/** 담당자 들이기: an account where there is none, a membership, and a mail that says how to come in. Asked as the portal. */
@Injectable()
export class LetInService {
  constructor(private readonly mails: Mails) {}

  /** Answers the membership, and the token of the link that sets the first password where the account is new. */
  async letIn(
    tx: EntityManager,
    { email, name, role, of, passwordHash }: Newcomer,
    now: Date,
  ): Promise<{ user: User; membership: Membership; token: string | null }> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`email ${email}`]);
    const known = await findUserByEmail(tx, email);
    if (known !== null && (await hasMembership(tx, known.id, role, of)))
      throw new Refusal('already-recorded', { detail: staffWords.hasMembership });
    const account = { email, name, passwordHash, privacyConsentedAt: null };
    const user = known ?? (await createUser(tx, account, now));
    const membership = await giveMembership(tx, user.id, role, of, now);
    const token = known === null ? await issueToken(tx, user.id, 'first-password', now) : null;
    await this.mails.tell(tx, staffLetIn, { email, name: user.name, role, token }, now);
    return { user, membership, token };
  }
}

/** Until the person sets a password, nobody knows the one that the account has. Takes its time, so before a transaction. */
export const unknownPassword = (): Promise<string> => hashPassword(randomBytes(32).toString('base64url'));
