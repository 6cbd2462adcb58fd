import { Injectable } from '@nestjs/common';
import type { PasskeyAssertionBody, PasskeyRequestView, SessionView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/audit.ts';
import { Transactions } from '../../database/transactions.ts';
import { Clock } from '../../http/clock.ts';
import { Refusal } from '../../http/refusal.ts';
import { passkeyWords } from '../../http/refusals/passkeys.ts';
import { secondFactorWords } from '../../http/refusals/second-factors.ts';
import type { CurrentSession, Device } from '../access.ts';
import { actorOfAccount, toSessionView, userOf } from '../account.queries.ts';
import { LetInService } from '../let-in.service.ts';
import { Sessions } from '../sessions.ts';
import { attemptOf, SignInFailures } from '../sign-in-failures.ts';
import type { User } from '../user.entity.ts';
import { challengeIn, PasskeyCeremony } from './passkey-ceremony.ts';
import { Passkeys, type ChallengePurpose, type StoredPasskey } from './passkeys.ts';

/** A passkey that somebody holds in hand, as far as it is known whose. */
interface Shown {
  passkey: StoredPasskey;
  user: User;
}

/** What follows in the transaction in which a right answer counts. */
type Then<Result> = (tx: EntityManager, user: User) => Promise<Result>;

/** 패스키로 확인: to sign in with it alone, to finish a sign-in, to prove once more who one is. */
@Injectable()
export class ProveByPasskeyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly sessions: Sessions,
    private readonly failures: SignInFailures,
    private readonly passkeys: Passkeys,
    private readonly ceremony: PasskeyCeremony,
    private readonly letIn: LetInService,
  ) {}

  ask(): Promise<PasskeyRequestView> {
    return this.transactions.asSystem(async (tx) =>
      this.ceremony.request(await this.passkeys.ask(tx, 'sign-in', null, this.clock.now())),
    );
  }

  askOwn({ id, actor }: CurrentSession): Promise<PasskeyRequestView> {
    return this.transactions.asSystem(async (tx) => {
      const own = await this.passkeys.of(tx, actor.userId ?? '');
      if (own.length === 0) throw new Refusal('not-found', { detail: passkeyWords.wrong });
      return this.ceremony.request(await this.passkeys.ask(tx, 'prove', id, this.clock.now()), own);
    });
  }

  /** Without a password: the device was unlocked by what its owner knows or is, so that it counts as both factors. */
  async signIn(body: PasskeyAssertionBody, device: Device, reply: FastifyReply): Promise<SessionView> {
    const refused = (detail: string): Refusal => new Refusal('unknown-passkey', { detail });
    return this.answered(body, { purpose: 'sign-in', session: null, device, refused }, (tx, user) =>
      this.letIn.open(tx, user, device, reply, { method: 'passkey', isSecondFactorGiven: true }),
    );
  }

  /** Finishes a sign-in that began with a password. */
  async pass(body: PasskeyAssertionBody, session: CurrentSession, device: Device): Promise<SessionView> {
    if (session.secondFactor !== 'needed')
      throw new Refusal('out-of-order', { detail: secondFactorWords.nothingToPass });
    return this.proved(body, session, device, async (tx, user) => {
      await this.sessions.passed(tx, session);
      await this.tell(tx, session, 'account.second-factor-passed');
      return toSessionView(tx, user, { ...session, secondFactor: 'done' });
    });
  }

  reauthenticate(body: PasskeyAssertionBody, session: CurrentSession, device: Device): Promise<void> {
    return this.proved(body, session, device, async (tx) => {
      await this.sessions.proved(tx, session);
      await this.tell(tx, session, 'account.reauthenticated');
    });
  }

  private proved<Result>(
    body: PasskeyAssertionBody,
    session: CurrentSession,
    device: Device,
    then: Then<Result>,
  ): Promise<Result> {
    const refused = (detail: string): Refusal => new Refusal('wrong-passkey', { detail });
    return this.answered(body, { purpose: 'prove', session, device, refused }, then);
  }

  /** The challenge is used up whatever comes of it; a wrong answer of a known passkey counts as a wrong password does. */
  private async answered<Result>(
    body: PasskeyAssertionBody,
    asked: {
      purpose: ChallengePurpose;
      session: CurrentSession | null;
      device: Device;
      refused: (detail: string) => Refusal;
    },
    then: Then<Result>,
  ): Promise<Result> {
    const { session, device, refused } = asked;
    const detail = session === null ? passkeyWords.unknown : passkeyWords.wrong;
    const challenge = challengeIn(body.response.clientDataJSON);
    const shown = await this.shown(body, challenge, asked);
    if (shown === null) throw refused(detail);
    const counter = await this.ceremony.counterOf(body, challenge, shown.passkey);
    if (counter === null) {
      await this.remember(shown, device, session);
      throw refused(detail);
    }
    const result = await this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      if (await this.passkeys.use(tx, shown.passkey.id, counter, now)) {
        await this.failures.settle(tx, attemptOf(shown.user, device));
        return { done: await then(tx, shown.user) };
      }
      const chain = `user:${shown.user.id}`;
      const details = { passkeyId: shown.passkey.id, counter, before: shown.passkey.counter };
      const actor = await actorOfAccount(tx, shown.user);
      await record(tx, actor, { action: 'account.passkey-copied', at: now, chain, details });
      return null;
    });
    if (result === null) throw refused(passkeyWords.copied);
    return result.done;
  }

  /** Takes the challenge out; null where it was not given for this, or the passkey is nobody’s, or another person’s than who is signed in. */
  private shown(
    { id }: PasskeyAssertionBody,
    challenge: string,
    {
      purpose,
      session,
      device,
    }: { purpose: ChallengePurpose; session: CurrentSession | null; device: Device },
  ): Promise<Shown | null> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      if (!(await this.passkeys.takeChallenge(tx, challenge, purpose, session?.id ?? null, now))) return null;
      const passkey = await this.passkeys.find(tx, id);
      if (passkey === null || (session !== null && session.actor.userId !== passkey.userId)) return null;
      const user = await userOf(tx, passkey.userId);
      await this.failures.refuseTooMany(tx, attemptOf(user, device));
      return { passkey, user };
    });
  }

  private remember({ user }: Shown, device: Device, session: CurrentSession | null): Promise<void> {
    const attempt = attemptOf(user, device);
    if (session === null) return this.failures.remember(attempt, user);
    return this.transactions.asSystem((tx) =>
      this.failures.count(tx, attempt, user, 'account.second-factor-failed'),
    );
  }

  private async tell(tx: EntityManager, { actor }: CurrentSession, action: string): Promise<void> {
    const chain = `user:${actor.userId ?? ''}`;
    await record(tx, actor, { action, at: this.clock.now(), chain, details: { method: 'passkey' } });
  }
}
