import { Injectable } from '@nestjs/common';
import type { RegisteredView } from '@subsidy/contract';
import { searchKeyOf, siteProblem } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { MailSeal } from '../notifications/mail-seal.ts';
import { LINK_TOKEN, notify, notifyCompany } from '../notifications/notify.ts';
import type { RegisterRequest } from './account.dto.ts';
import { claimEmail, toSessionView } from './account.queries.ts';
import { issueToken } from './account-tokens.ts';
import { joinCompany } from '../offices/join-company.ts';
import { actorOf } from './access.ts';
import { MembershipRequest } from './membership-request.entity.ts';
import { hashPassword } from './passwords.ts';
import { User } from './user.entity.ts';

/** 회원 가입: the first person of a company becomes its owner; later ones are asked of the owner. */
@Injectable()
export class RegisterAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly seal: MailSeal,
  ) {}

  /** Makes company and account and mails a link that confirms the address; 409 `company-has-owner` asks the owner. */
  async register(request: RegisterRequest): Promise<RegisteredView> {
    if (!request.consents.includes('privacy')) {
      throw badFields({
        field: 'consents',
        code: 'required',
        message: '개인정보 수집·이용에 동의해야 가입할 수 있습니다.',
      });
    }
    const { regionCode = null, city } = request;
    const unreal = city === undefined ? null : siteProblem({ regionCode, city });
    if (unreal !== null) throw badFields(unreal);
    const passwordHash = await hashPassword(request.password);
    const outcome = await this.transactions.asSystem(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [request.businessRegistrationNumber]);
      await claimEmail(tx, request.email);
      const owned = await this.ownedCompany(tx, request.businessRegistrationNumber);
      if (owned !== null) return this.askOwner(tx, owned, request, passwordHash);
      return this.createOwner(tx, request, passwordHash);
    });
    if (outcome !== null) return outcome;
    throw new Refusal('company-has-owner', {
      detail:
        '이 사업자등록번호로 이미 가입한 분이 있습니다. 그분께 구성원 승인을 요청했습니다. 승인되면 메일로 알려 드립니다.',
    });
  }

  private async ownedCompany(tx: EntityManager, number: string): Promise<string | null> {
    const rows: { id: string }[] = await tx.query(
      `SELECT c.id FROM companies c WHERE c.business_registration_number = $1
        AND EXISTS (SELECT 1 FROM memberships m WHERE m.company_id = c.id AND m.part = 'owner' AND m.ended_at IS NULL)`,
      [number],
    );
    return rows[0]?.id ?? null;
  }

  private async askOwner(
    tx: EntityManager,
    companyId: string,
    request: RegisterRequest,
    passwordHash: string,
  ): Promise<null> {
    const now = this.clock.now();
    const isOpen = await tx
      .createQueryBuilder(MembershipRequest, 'm')
      .where('m.companyId = :companyId AND lower(m.email) = lower(:email)', {
        companyId,
        email: request.email,
      })
      .andWhere(`m.status = 'open'`)
      .getExists();
    if (isOpen) return null;
    await tx.insert(MembershipRequest, {
      companyId,
      email: request.email,
      name: request.name,
      passwordHash,
      status: 'open',
      requestedAt: now,
    });
    await record(tx, SYSTEM, {
      action: 'company.membership-requested',
      at: now,
      chain: `company:${companyId}`,
    });
    const text = `귀사의 구성원으로 가입하겠다는 요청이 있습니다.\n누가 요청했는지 확인하고 승인하거나 거절해 주세요: ${this.environment.origin}/company`;
    await notifyCompany(tx, companyId, { subject: '구성원 가입 요청이 있습니다', text }, now);
    return null;
  }

  private async createOwner(
    tx: EntityManager,
    request: RegisterRequest,
    passwordHash: string,
  ): Promise<RegisteredView> {
    const now = this.clock.now();
    const companies: { id: string }[] = await tx.query(
      `INSERT INTO companies (business_registration_number, name, region_code, city, created_at, search_key)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (business_registration_number)
        DO UPDATE SET name = excluded.name, search_key = excluded.search_key RETURNING id`,
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
    const user = tx.create(User, {
      email: request.email,
      name: request.name,
      passwordHash,
      privacyConsentedAt: now,
      emailConfirmedAt: null,
      createdAt: now,
    });
    await tx.save(user);
    const membership = await joinCompany(tx, { userId: user.id, companyId, part: 'owner' }, now);
    await record(tx, actorOf(user, membership), {
      action: 'account.registered',
      at: now,
      chain: `user:${user.id}`,
      details: { consents: request.consents, companyId },
    });
    await mailConfirmation(tx, user, this.environment.origin, this.seal, now);
    const { user: view } = await toSessionView(tx, user, membership.id);
    return { user: view };
  }
}

/** Mails the link that confirms an address. */
export async function mailConfirmation(
  tx: EntityManager,
  user: User,
  origin: string,
  seal: MailSeal,
  now: Date,
): Promise<void> {
  const token = await issueToken(tx, user.id, 'confirm-email', now);
  await notify(
    tx,
    {
      to: user.email,
      subject: '메일 주소를 확인해 주세요',
      text: `제조AI 지원사업 포털 가입에 이 메일 주소가 적혔습니다.\n가입하신 분이 맞으면 아래 주소를 열어 주세요. 메일 주소 확인이 끝납니다. 72시간 동안 쓸 수 있습니다.\n가입하신 적이 없다면 이 메일을 무시하셔도 됩니다.\n${origin}/confirm-email?token=${LINK_TOKEN}`,
      sealedToken: seal.seal(token),
    },
    now,
  );
}
