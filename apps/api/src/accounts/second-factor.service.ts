import { Injectable } from '@nestjs/common';
import type {
  RecoveryCodesView,
  SecondFactorSetupView,
  SecondFactorView,
  SessionView,
} from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, optionalInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { secondFactorWords } from '../http/refusals/second-factors.ts';
import { qrModules } from '../print/qr-code.ts';
import type { CurrentSession, Device } from './access.ts';
import { toSessionView } from './account.queries.ts';
import { setupAddress } from './second-factor-codes.ts';
import { SecondFactors } from './second-factors.ts';
import { requireSecondFactor } from './session.guard.ts';
import { Sessions } from './sessions.ts';
import { attemptOf, SignInFailures } from './sign-in-failures.ts';
import { User } from './user.entity.ts';

/** As it stands in people’s authenticators. */
const ISSUER = 'Manufacturing AI Grant Portal';

export const wrongCode = (message: string): Refusal =>
  new Refusal('wrong-code', { errors: [{ field: 'code', code: 'wrong', message }] });

/** 2단계 인증 of one’s own: setting a device up, proving it, giving its code at sign-in, and switching it off where one may. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly failures: SignInFailures,
  ) {}

  /** Finishes a sign-in. A wrong code counts as a wrong password does. */
  async pass(code: string, session: CurrentSession, device: Device): Promise<SessionView> {
    if (session.secondFactor === 'to-set-up') requireSecondFactor(session);
    if (session.secondFactor !== 'needed')
      throw new Refusal('out-of-order', { detail: secondFactorWords.nothingToPass });
    const view = await this.counted(session, device, async (tx, user, now) => {
      const method = await this.factors.take(tx, user.id, code, now);
      if (method === null) return null;
      await this.sessions.passed(tx, session);
      await this.tell(tx, session, 'account.second-factor-passed', { method });
      return toSessionView(tx, user, { ...session, secondFactor: 'done' });
    });
    if (view === null) throw wrongCode(secondFactorWords.wrong);
    return view;
  }

  view({ actor }: CurrentSession): Promise<SecondFactorView> {
    return this.transactions.asSystem(async (tx) => {
      const userId = actor.userId ?? '';
      return {
        confirmedAt: optionalInstant((await this.factors.hold(tx, userId))?.confirmed_at ?? null),
        recoveryCodesLeft: await this.factors.codesLeft(tx, userId),
        isRequired: await this.sessions.asksPerson(tx, userId),
      };
    });
  }

  /** Not for who still owes the code of another device: a password alone replaces none. */
  begin(session: CurrentSession): Promise<SecondFactorSetupView> {
    if (session.secondFactor === 'needed') requireSecondFactor(session);
    return this.transactions.asSystem(async (tx) => {
      const user = await tx.findOneByOrFail(User, { id: session.actor.userId ?? '' });
      const secret = await this.factors.begin(tx, user.id);
      await this.tell(tx, session, 'account.second-factor-begun');
      const address = setupAddress(secret, user.email, ISSUER);
      const modules = qrModules(address).map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''));
      return { secret, address, modules };
    });
  }

  async confirm(code: string, session: CurrentSession, device: Device): Promise<RecoveryCodesView> {
    if (session.secondFactor === 'needed') requireSecondFactor(session);
    const recoveryCodes = await this.counted(session, device, async (tx, user, now) => {
      const codes = await this.factors.confirm(tx, user.id, code, now);
      if (codes === null) return null;
      await this.sessions.passed(tx, session);
      await this.tell(tx, session, 'account.second-factor-set-up');
      return codes;
    });
    if (recoveryCodes === null) throw wrongCode(secondFactorWords.wrongFirst);
    return { recoveryCodes };
  }

  switchOff(session: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const userId = session.actor.userId ?? '';
      if (await this.sessions.asksPerson(tx, userId))
        throw new Refusal('forbidden', { detail: secondFactorWords.staysOn });
      if (!(await this.factors.remove(tx, userId)))
        throw new Refusal('not-found', { detail: secondFactorWords.notOn });
      if (!session.factors.includes('passkey')) await this.sessions.forgetPassed(tx, userId);
      await this.tell(tx, session, 'account.second-factor-off');
    });
  }

  /** Counts a wrong code, for which the work answers null, and forgets what failed before a right one; in one transaction either way. */
  private counted<Result>(
    { actor }: CurrentSession,
    device: Device,
    work: (tx: EntityManager, user: User, now: Date) => Promise<Result | null>,
  ): Promise<Result | null> {
    return this.transactions.asSystem(async (tx) => {
      const user = await tx.findOneByOrFail(User, { id: actor.userId ?? '' });
      const attempt = attemptOf(user, device);
      await this.failures.refuseTooMany(tx, attempt);
      const result = await work(tx, user, this.clock.now());
      if (result === null) await this.failures.count(tx, attempt, user, 'account.second-factor-failed');
      else await this.failures.settle(tx, attempt);
      return result;
    });
  }

  private async tell(
    tx: EntityManager,
    { actor }: CurrentSession,
    action: string,
    details: Record<string, string> = {},
  ): Promise<void> {
    const chain = `user:${actor.userId ?? ''}`;
    await record(tx, actor, { action, at: this.clock.now(), chain, details });
  }
}
