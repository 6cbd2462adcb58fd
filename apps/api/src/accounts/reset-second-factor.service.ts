import { Injectable } from '@nestjs/common';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { secondFactorWords } from '../http/refusals/second-factors.ts';
import { Mails } from '../mails/mails.ts';
import { secondFactorReset } from '../mails/second-factor-reset.mail.ts';
import { Identities } from './oidc/identities.ts';
import { Passkeys } from './passkeys/passkeys.ts';
import { SecondFactors } from './second-factors.ts';
import { User } from './user.entity.ts';

/** 2단계 인증 초기화: an administrator, for who has lost device and paper; never one’s own. The person is signed out and told. */
@Injectable()
export class ResetSecondFactorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly identities: Identities,
  ) {}

  reset(userId: string, reason: string, actor: Actor): Promise<void> {
    if (userId === actor.userId) throw new Refusal('forbidden', { detail: secondFactorWords.notOneself });
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await tx.findOneBy(User, { id: userId });
      if (user === null) throw new Refusal('not-found', { detail: secondFactorWords.noAccount });
      const had = [
        await this.factors.remove(tx, userId),
        await this.passkeys.removeAll(tx, userId),
        await this.identities.unlinkAll(tx, userId),
      ];
      if (!had.includes(true)) throw new Refusal('not-found', { detail: secondFactorWords.notOn });
      await tx.query('DELETE FROM sessions WHERE user_id = $1', [userId]);
      await record(tx, actor, {
        action: 'account.second-factor-reset',
        at: now,
        chain: `user:${userId}`,
        details: { reason },
      });
      await this.mails.tell(tx, secondFactorReset, { email: user.email, by: actor.name, reason }, now);
    });
  }
}
