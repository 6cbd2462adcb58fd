import { Injectable } from '@nestjs/common';
import type { ReauthenticateBody } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { oidcWords } from '../http/refusals/oidc.ts';
import { passkeyWords } from '../http/refusals/passkeys.ts';
import { passwordWords } from '../http/refusals/passwords.ts';
import { secondFactorWords } from '../http/refusals/second-factors.ts';
import type { CurrentSession, Device } from './access.ts';
import { ProvePersonService } from './prove-person.service.ts';
import { wrongCode } from './second-factor.service.ts';
import { SecondFactors } from './second-factors.ts';
import { Sessions } from './sessions.ts';
import { attemptOf, SignInFailures } from './sign-in-failures.ts';

const ASKED = { field: 'password', message: passwordWords.wrongPassword };

/** 재인증: before what cannot be taken back the person proves once more who they are; the session goes on as it is. */
@Injectable()
export class ReauthenticateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly prove: ProvePersonService,
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly failures: SignInFailures,
  ) {}

  /** With the code too, of who has a second factor. */
  async reauthenticate(
    { password, code }: ReauthenticateBody,
    session: CurrentSession,
    device: Device,
  ): Promise<void> {
    const { user, settle } = await this.prove.byPassword(session.actor, password, device, ASKED);
    const isProved = await this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const attempt = attemptOf(user, device);
      await this.failures.refuseTooMany(tx, attempt);
      if (!(await this.isRightCode(tx, session, code, now))) {
        await this.failures.count(tx, attempt, user, 'account.second-factor-failed');
        return false;
      }
      await settle(tx);
      await this.sessions.proved(tx, session);
      await record(tx, session.actor, {
        action: 'account.reauthenticated',
        at: now,
        chain: `user:${user.id}`,
      });
      return true;
    });
    if (!isProved) throw wrongCode(secondFactorWords.wrong);
  }

  private async isRightCode(
    tx: EntityManager,
    session: CurrentSession,
    code: string | undefined,
    now: Date,
  ): Promise<boolean> {
    const { factors, actor } = session;
    const userId = actor.userId ?? '';
    const has = await this.factors.has(tx, userId);
    if (!has && this.sessions.asksTwoOf(session)) {
      const hasPasskey = factors.includes('passkey');
      const message = hasPasskey ? passkeyWords.usePasskey : oidcWords.useProvider;
      throw badFields({ field: 'password', code: hasPasskey ? 'passkey' : 'provider', message });
    }
    if (!has) return true;
    if (code === undefined)
      throw badFields({ field: 'code', code: 'required', message: secondFactorWords.codeMissing });
    return (await this.factors.take(tx, userId, code, now)) !== null;
  }
}
