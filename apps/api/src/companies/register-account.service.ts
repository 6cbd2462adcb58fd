import { Injectable } from '@nestjs/common';
import { type RegisteredView, type RegisterBody } from '@subsidy/contract';
import { searchKeyOf, siteProblem } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { claimAnew } from '../company-claims/prove-claim.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { Mails } from '../mails/mails.ts';
import { membershipAsked } from '../mails/membership-asked.mail.ts';
import { claimEmail, toUserView } from '../accounts/account.queries.ts';
import { mailConfirmation } from '../accounts/mail-confirmation.ts';
import { joinCompany } from '../offices/join-company.ts';
import { toMembershipViews } from '../offices/membership.queries.ts';
import { actorOf } from '../accounts/access.ts';
import { askForMembership, createUser } from '../accounts/create-user.ts';
import { requireStrongPassword } from '../accounts/password-strength.ts';
import { hashPassword } from '../accounts/passwords.ts';
import { accountWords } from '../http/refusals/accounts.ts';

const PASSWORD_MISSING = {
  field: 'password',
  code: 'required',
  message: accountWords.passwordMissing,
};

/** 회원 가입: the first person of a company becomes its owner; later ones are asked of the owner. */
@Injectable()
export class RegisterAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  /** Makes company and account and mails a link that confirms the address; 409 `company-has-owner` asks the owner. */
  async register(request: RegisterBody): Promise<RegisteredView> {
    if (!request.consents.includes('privacy')) {
      throw badFields({
        field: 'consents',
        code: 'required',
        message: accountWords.privacyConsent,
      });
    }
    const { regionCode = null, city } = request;
    const unreal = city === undefined ? null : siteProblem({ regionCode, city });
    if (unreal !== null) throw badFields(unreal);
    const { email, name, companyName, businessRegistrationNumber } = request;
    const companies = [{ name: companyName, businessRegistrationNumber }];
    const { password } = request;
    if (password !== undefined) requireStrongPassword(password, { email, name, companies });
    const passwordHash = password === undefined ? null : await hashPassword(password);
    const outcome = await this.transactions.asSystem(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [request.businessRegistrationNumber]);
      const owned = await this.ownedCompany(tx, request.businessRegistrationNumber);
      if (owned !== null) return this.askOwner(tx, owned, request);
      if (passwordHash === null) throw badFields(PASSWORD_MISSING);
      await claimEmail(tx, request.email);
      return this.createOwner(tx, request, passwordHash);
    });
    if (outcome !== null) return outcome;
    throw new Refusal('company-has-owner', {
      detail: accountWords.companyHasOwner,
    });
  }

  private async ownedCompany(tx: EntityManager, number: string): Promise<string | null> {
    const rows: { id: string }[] = await tx.query(
      `SELECT c.id FROM companies c WHERE c.business_registration_number = $1
        AND EXISTS (SELECT 1 FROM running_memberships m WHERE m.company_id = c.id AND m.part = 'owner')`,
      [number],
    );
    return rows[0]?.id ?? null;
  }

  /** A password that came along is not kept: who is let in sets one by a link, or has an account already. */
  private async askOwner(tx: EntityManager, companyId: string, request: RegisterBody): Promise<null> {
    const now = this.clock.now();
    if (!(await askForMembership(tx, companyId, request, now))) return null;
    await record(tx, SYSTEM, {
      action: 'company.membership-requested',
      at: now,
      chain: `company:${companyId}`,
    });
    await this.mails.tell(tx, membershipAsked, { companyId }, now);
    return null;
  }

  private async createOwner(
    tx: EntityManager,
    request: RegisterBody,
    passwordHash: string,
  ): Promise<RegisteredView> {
    const now = this.clock.now();
    const companies: { id: string; isNew: boolean }[] = await tx.query(
      `INSERT INTO companies (business_registration_number, name, region_code, city, created_at, search_key)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (business_registration_number)
        DO UPDATE SET name = excluded.name, search_key = excluded.search_key RETURNING id, xmax = 0 AS "isNew"`,
      [
        request.businessRegistrationNumber,
        request.companyName,
        request.regionCode ?? null,
        request.city ?? null,
        now,
        searchKeyOf([request.companyName]),
      ],
    );
    const companyId = companies[0]?.id ?? '';
    if (companies[0]?.isNew === false) await claimAnew(tx, companyId, now);
    const user = await createUser(tx, { ...request, passwordHash, privacyConsentedAt: now }, now);
    const membership = await joinCompany(tx, { userId: user.id, companyId, part: 'owner' }, now);
    await record(tx, actorOf(user, membership), {
      action: 'account.registered',
      at: now,
      chain: `user:${user.id}`,
      details: { consents: request.consents, companyId },
    });
    await mailConfirmation(tx, user, this.mails, now);
    const [view] = await toMembershipViews(tx, [membership]);
    if (view === undefined) throw new Error('an owner without a membership');
    return { user: toUserView(user, view) };
  }
}
