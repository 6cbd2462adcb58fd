import { Injectable } from '@nestjs/common';
import { cleanText } from '@subsidy/rules';
import { FEWEST_ADMINISTRATORS } from '@subsidy/rules/case';
import { unknownPassword } from '../accounts/passwords.ts';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { staffWords } from '../http/refusals/staff.ts';
import { holdAdministrators } from '../offices/give-membership.ts';
import { LetInService } from './let-in.service.ts';

const OF = { organizationName: staffWords.portalItself };

/** 첫 관리자: made at the machine itself, until there are as many as four eyes need; the others are proposed and confirmed. */
@Injectable()
export class CreateAdministratorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly letIn: LetInService,
  ) {}

  /** Answers the one-time link that sets the first password; null where the person has an account already. */
  async create(email: string, name: string): Promise<{ link: string | null; administrators: number }> {
    const passwordHash = await unknownPassword();
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['administrators']);
      const { length } = await holdAdministrators(tx);
      if (length >= FEWEST_ADMINISTRATORS)
        throw new Refusal('forbidden', { detail: staffWords.enoughAdministrators });
      const who = { email: cleanText(email).toLowerCase(), name: cleanText(name) };
      const newcomer = { ...who, role: 'admin', of: OF, passwordHash } as const;
      const { user, token } = await this.letIn.letIn(tx, newcomer, now);
      await record(tx, SYSTEM, {
        action: 'staff.administrator-created',
        at: now,
        chain: `user:${user.id}`,
        details: { userId: user.id },
      });
      const link = token === null ? null : `${this.environment.origin}/reset-password?token=${token}`;
      return { link, administrators: length + 1 };
    });
  }
}
