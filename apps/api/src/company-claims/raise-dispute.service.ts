import { Injectable } from '@nestjs/common';
import type { RaisedDisputeView, RaiseDisputeBody } from '@subsidy/contract';
import { COMPANY_CLAIM_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { administratorsBut } from '../accounts/account.queries.ts';
import { record } from '../audit/audit.ts';
import { SYSTEM } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import type { SpooledFile } from '../files/receive-upload.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import { companyDisputed } from '../mails/company-disputed.mail.ts';
import { disputeRaised } from '../mails/dispute-raised.mail.ts';
import { disputeWaits } from '../mails/dispute-waits.mail.ts';
import { Mails } from '../mails/mails.ts';
import { lockClaim } from './claim.queries.ts';
import { CompanyDispute } from './dispute.entity.ts';
import { KeepCertificateService } from './keep-certificate.service.ts';

/** 사업자등록번호 이의: by whoever finds their number taken. It holds back the pass of a requirement check, and nothing else. */
@Injectable()
export class RaiseDisputeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly keep: KeepCertificateService,
  ) {}

  /** One at a time for a number and for an address; who was told no for a number asks no second time. */
  async raise(body: RaiseDisputeBody, upload: SpooledFile | null): Promise<RaisedDisputeView> {
    const file = await this.keep.requireGood(upload);
    const companyId = await this.transactions.asSystem(async (tx) => {
      const found = await ownedCompany(tx, body);
      await refuseAgain(tx, found, body.email);
      return found;
    });
    return this.keep.stored(file, companyId, (place) =>
      this.transactions.asSystem(async (tx) => {
        const now = this.clock.now();
        await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`dispute ${body.email}`]);
        const claim = await lockClaim(tx, companyId);
        await ownedCompany(tx, body);
        await refuseAgain(tx, companyId, body.email);
        const { email, name, reason } = body;
        const dispute = await tx.save(
          tx.create(CompanyDispute, { companyId, email, name, reason, status: 'open', raisedAt: now }),
        );
        const whose = { companyId, disputeId: dispute.id, status: 'evidence', uploadedBy: null } as const;
        await this.keep.write(tx, file, place, whose, now);
        claim.beforeDispute = claim.status === 'disputed' ? claim.beforeDispute : claim.status;
        takeStep(claim, COMPANY_CLAIM_LIFECYCLE.dispute, SYSTEM);
        claim.disputedAt = now;
        await tx.save(claim, { reload: false });
        await record(tx, SYSTEM, {
          action: 'company.disputed',
          at: now,
          chain: `company:${companyId}`,
          details: { disputeId: dispute.id, before: claim.beforeDispute },
        });
        await this.mails.tell(tx, companyDisputed, { companyId }, now);
        await this.mails.tell(tx, disputeRaised, { email }, now);
        const to = await administratorsBut(tx, null);
        await this.mails.tell(tx, disputeWaits, { to, step: 'raised' }, now);
        return { id: dispute.id };
      }),
    );
  }
}

/** The company of this number that somebody owns; whoever owns it does not dispute it. */
async function ownedCompany(
  tx: EntityManager,
  { businessRegistrationNumber, email }: Pick<RaiseDisputeBody, 'businessRegistrationNumber' | 'email'>,
): Promise<string> {
  const owners: { id: string; email: string }[] = await tx.query(
    `SELECT c.id, lower(u.email) AS email FROM company_names c
       JOIN running_memberships m ON m.company_id = c.id AND m.part = 'owner' JOIN people u ON u.id = m.user_id
      WHERE c.business_registration_number = $1`,
    [businessRegistrationNumber],
  );
  const [company] = owners;
  if (company === undefined) throw new Refusal('not-found', { detail: claimWords.noOwner });
  if (owners.some((owner) => owner.email === email))
    throw badFields({ field: 'email', code: 'owner', message: claimWords.own });
  return company.id;
}

async function refuseAgain(tx: EntityManager, companyId: string, email: string): Promise<void> {
  const earlier = await tx
    .createQueryBuilder(CompanyDispute, 'd')
    .where(`(d.companyId = :companyId OR d.email = :email) AND d.status <> 'upheld'`, { companyId, email })
    .andWhere(`(d.status <> 'rejected' OR (d.companyId = :companyId AND d.email = :email))`)
    .getMany();
  const refuse = (found: string, detail: string): never => {
    throw new Refusal('already-recorded', { found, detail });
  };
  for (const { status, companyId: of } of earlier) {
    if (status === 'rejected') refuse(status, claimWords.rejectedBefore);
    refuse(status, of === companyId ? claimWords.disputeWaits : claimWords.personDisputes);
  }
}
