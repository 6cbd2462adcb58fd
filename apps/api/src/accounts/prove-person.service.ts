import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Refusal } from '../http/refusal.ts';
import type { Device } from './access.ts';
import { isRightPassword } from './passwords.ts';
import { attemptOf, SignInFailures } from './sign-in-failures.ts';
import { User } from './user.entity.ts';

/** A person whose password was right. It counts once `settle` has been asked in the transaction of what it was for. */
export interface Proved {
  user: User;
  settle: (tx: EntityManager) => Promise<void>;
}

/** The field that a password came in, and what is said of a wrong one. */
interface AskedIn {
  field: string;
  message: string;
}

/** 본인 확인: who is signed in proves it once more. A wrong password counts as a failed sign-in and is limited the same way. */
@Injectable()
export class ProvePersonService {
  constructor(
    private readonly transactions: Transactions,
    private readonly failures: SignInFailures,
  ) {}

  async byPassword(
    actor: Actor,
    password: unknown,
    device: Device,
    { field, message }: AskedIn,
  ): Promise<Proved> {
    const { user, attempt } = await this.transactions.asSystem(async (tx) => {
      const found = await tx.findOneByOrFail(User, { id: actor.userId ?? '' });
      const of = attemptOf(found, device);
      await this.failures.refuseTooMany(tx, of);
      return { user: found, attempt: of };
    });
    if (!(await isRightPassword(user.passwordHash, password))) {
      await this.failures.remember(attempt, user);
      throw new Refusal('wrong-password', { errors: [{ field, code: 'wrong', message }] });
    }
    return { user, settle: (tx) => this.failures.settle(tx, attempt) };
  }
}
