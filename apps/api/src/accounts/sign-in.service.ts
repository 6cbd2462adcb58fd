import { Injectable } from '@nestjs/common';
import type { SessionView } from '@subsidy/contract';
import { cleanText, textFault } from '@subsidy/rules';
import type { FastifyReply } from 'fastify';
import { Transactions } from '../database/transactions.ts';
import { Refusal } from '../http/refusal.ts';
import { accountWords } from '../http/refusals/accounts.ts';
import type { Device } from './access.ts';
import { findUserByEmail } from './account.queries.ts';
import { LetInService } from './let-in.service.ts';
import { isRightPassword } from './passwords.ts';
import { SignInFailures } from './sign-in-failures.ts';

/** The address as accounts have it; nobody has one that cannot be written in one line. */
function accountOf(email: unknown): string {
  const account = typeof email === 'string' ? cleanText(email).toLowerCase().slice(0, 254) : '';
  return textFault(account, 'one-line') === null ? account : '';
}

/** 로그인. Only failures count towards the limit, per account and address. */
@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly failures: SignInFailures,
    private readonly letIn: LetInService,
  ) {}

  /** Opens a session and sets its cookie; 401 for a wrong pair, 429 after five failures in fifteen minutes. */
  async signIn(email: unknown, password: unknown, device: Device, reply: FastifyReply): Promise<SessionView> {
    const attempt = { account: accountOf(email), address: device.address };
    const user = await this.transactions.asSystem(async (tx) => {
      await this.failures.refuseTooMany(tx, attempt);
      return findUserByEmail(tx, attempt.account);
    });
    if (!(await isRightPassword(user?.passwordHash ?? null, password)) || user === null) {
      await this.failures.remember(attempt, user);
      throw new Refusal('wrong-credentials', {
        detail: accountWords.wrongCredentials,
      });
    }
    return this.transactions.asSystem(async (tx) => {
      await this.failures.refuseTooMany(tx, attempt);
      const proof = { method: 'password', isSecondFactorGiven: false } as const;
      const view = await this.letIn.open(tx, user, device, reply, proof);
      // Wrong codes go on counting where a right password is not all that is asked for.
      if (view.secondFactor !== 'needed') await this.failures.settle(tx, attempt);
      return view;
    });
  }
}
