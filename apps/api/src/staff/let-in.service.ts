import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import { letInByLink } from '../accounts/let-in-by-link.ts';
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
    const account = { email, name, passwordHash, privacyConsentedAt: null };
    const { user, token } = await letInByLink(tx, account, now);
    if (await hasMembership(tx, user.id, role, of))
      throw new Refusal('already-recorded', { detail: staffWords.hasMembership });
    const membership = await giveMembership(tx, user.id, role, of, now);
    await this.mails.tell(tx, staffLetIn, { email, name: user.name, role, token }, now);
    return { user, membership, token };
  }
}
