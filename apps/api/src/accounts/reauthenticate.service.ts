import { Injectable } from '@nestjs/common';
import type { ReauthenticateBody } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { passwordWords } from '../http/refusals/passwords.ts';
import type { CurrentSession, Device } from './access.ts';
import { ProvePersonService } from './prove-person.service.ts';
import { Sessions } from './sessions.ts';

const ASKED = { field: 'password', message: passwordWords.wrongPassword };

/** 재인증: before what cannot be taken back the person proves once more who they are; the session goes on as it is. */
@Injectable()
export class ReauthenticateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly prove: ProvePersonService,
    private readonly sessions: Sessions,
  ) {}

  async reauthenticate(
    { password }: ReauthenticateBody,
    session: CurrentSession,
    device: Device,
  ): Promise<void> {
    const { user, settle } = await this.prove.byPassword(session.actor, password, device, ASKED);
    await this.transactions.asSystem(async (tx) => {
      await settle(tx);
      await this.sessions.proved(tx, session);
      await record(tx, session.actor, {
        action: 'account.reauthenticated',
        at: this.clock.now(),
        chain: `user:${user.id}`,
      });
    });
  }
}
