import { Injectable } from '@nestjs/common';
import type { ChangePasswordBody } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { passwordWords } from '../http/refusals/passwords.ts';
import { Mails } from '../mails/mails.ts';
import { passwordChanged } from '../mails/password-changed.mail.ts';
import type { CurrentSession, Device } from './access.ts';
import { passwordOwner } from './account.queries.ts';
import { endTokens, SETS_PASSWORD } from './account-tokens.ts';
import { requireStrongPassword } from './password-strength.ts';
import { hashPassword, isRightPassword } from './passwords.ts';
import { ProvePersonService } from './prove-person.service.ts';
import { Sessions } from './sessions.ts';
import { User } from './user.entity.ts';

const CURRENT = { field: 'currentPassword', message: passwordWords.wrongCurrent };

/** 비밀번호 변경: the old one is asked for; every other session of the person ends, this one goes on with a new cookie. */
@Injectable()
export class ChangePasswordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly prove: ProvePersonService,
    private readonly sessions: Sessions,
  ) {}

  async change(
    { currentPassword, newPassword }: ChangePasswordBody,
    session: CurrentSession,
    device: Device,
    reply: FastifyReply,
  ): Promise<void> {
    const { user, settle } = await this.prove.byPassword(session.actor, currentPassword, device, CURRENT);
    if (await isRightPassword(user.passwordHash, newPassword))
      throw badFields({ field: 'newPassword', code: 'same', message: passwordWords.same });
    const passwordHash = await hashPassword(newPassword);
    await this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      await settle(tx);
      requireStrongPassword(newPassword, await passwordOwner(tx, user), 'newPassword');
      await tx.update(User, { id: user.id }, { passwordHash });
      await endTokens(tx, user.id, SETS_PASSWORD, now);
      await this.sessions.replaceAll(tx, session, device, reply);
      await record(tx, session.actor, {
        action: 'account.password-changed',
        at: now,
        chain: `user:${user.id}`,
      });
      await this.mails.tell(tx, passwordChanged, { email: user.email, at: now }, now);
    });
  }
}
