import { Injectable } from '@nestjs/common';
import type { AddPasskeyBody, PasskeyCreationView, PasskeyView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { record } from '../../audit/audit.ts';
import { Transactions } from '../../database/transactions.ts';
import { Clock, optionalInstant, seoulInstant } from '../../http/clock.ts';
import { Refusal } from '../../http/refusal.ts';
import { passkeyWords } from '../../http/refusals/passkeys.ts';
import { Mails } from '../../mails/mails.ts';
import { passkeyAdded } from '../../mails/passkey-added.mail.ts';
import { passkeyRemoved } from '../../mails/passkey-removed.mail.ts';
import type { CurrentSession } from '../access.ts';
import { holdUser } from '../account.queries.ts';
import { SecondFactors } from '../second-factors.ts';
import { requireSecondFactor } from '../session.guard.ts';
import { Sessions } from '../sessions.ts';
import type { User } from '../user.entity.ts';
import { challengeIn, PasskeyCeremony } from './passkey-ceremony.ts';
import { Passkeys, type StoredPasskey } from './passkeys.ts';

const MOST = 20;

const toView = ({ id, name, createdAt, lastUsedAt }: StoredPasskey): PasskeyView => ({
  id,
  name,
  createdAt: seoulInstant(createdAt),
  lastUsedAt: optionalInstant(lastUsedAt),
});

const notMade = (): Refusal => new Refusal('wrong-passkey', { detail: passkeyWords.notMade });

/** 내 패스키: those of one’s own, a new one, and leaving one. */
@Injectable()
export class OwnPasskeysService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
    private readonly ceremony: PasskeyCeremony,
  ) {}

  list({ actor }: CurrentSession): Promise<PasskeyView[]> {
    return this.transactions.asSystem(async (tx) =>
      (await this.passkeys.of(tx, actor.userId ?? '')).map(toView),
    );
  }

  /** Not for who still owes a second factor that is there: a password alone adds none. */
  begin(session: CurrentSession): Promise<PasskeyCreationView> {
    if (session.secondFactor === 'needed') requireSecondFactor(session);
    return this.transactions.asSystem(async (tx) => {
      const { user, own } = await this.hold(tx, session);
      const challenge = await this.passkeys.ask(tx, 'register', session.id, this.clock.now());
      return this.ceremony.creation(challenge, user, own);
    });
  }

  async add(body: AddPasskeyBody, session: CurrentSession): Promise<PasskeyView> {
    if (session.secondFactor === 'needed') requireSecondFactor(session);
    const challenge = challengeIn(body.response.clientDataJSON);
    const isAsked = await this.transactions.asSystem((tx) =>
      this.passkeys.takeChallenge(tx, challenge, 'register', session.id, this.clock.now()),
    );
    const made = isAsked ? await this.ceremony.madeBy(body, challenge) : null;
    if (made === null) throw notMade();
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const { user } = await this.hold(tx, session);
      const rest = { userId: user.id, name: body.name, createdAt: now, lastUsedAt: null };
      const added = await this.passkeys.add(tx, { ...made, ...rest });
      if (added === null) throw notMade();
      await this.sessions.passed(tx, session);
      await this.tell(tx, session, 'account.passkey-added', added);
      await this.mails.tell(tx, passkeyAdded, { email: user.email, name: added.name, at: now }, now);
      return toView(added);
    });
  }

  /** The last second factor of who has to have one stays. */
  remove(passkeyId: string, session: CurrentSession): Promise<void> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const user = await holdUser(tx, session.actor.userId ?? '');
      const own = await this.passkeys.of(tx, user.id);
      const found = own.find(({ id }) => id === passkeyId);
      if (found === undefined) throw new Refusal('not-found', { detail: passkeyWords.notOwn });
      const isLast = own.length === 1 && !(await this.factors.has(tx, user.id));
      if (isLast && (await this.sessions.asksPerson(tx, user.id)))
        throw new Refusal('forbidden', { detail: passkeyWords.last });
      await this.passkeys.remove(tx, passkeyId);
      if (isLast) await this.sessions.forgetPassed(tx, user.id);
      await this.tell(tx, session, 'account.passkey-removed', found);
      await this.mails.tell(tx, passkeyRemoved, { email: user.email, name: found.name, at: now }, now);
    });
  }

  /** The person, held, with room for one more. */
  private async hold(
    tx: EntityManager,
    { actor }: CurrentSession,
  ): Promise<{ user: User; own: StoredPasskey[] }> {
    const user = await holdUser(tx, actor.userId ?? '');
    const own = await this.passkeys.of(tx, user.id);
    if (own.length >= MOST) throw new Refusal('out-of-order', { detail: passkeyWords.tooMany(MOST) });
    return { user, own };
  }

  private async tell(
    tx: EntityManager,
    { actor }: CurrentSession,
    action: string,
    { id }: StoredPasskey,
  ): Promise<void> {
    const chain = `user:${actor.userId ?? ''}`;
    await record(tx, actor, { action, at: this.clock.now(), chain, details: { passkeyId: id } });
  }
}
