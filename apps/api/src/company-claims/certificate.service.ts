import { Injectable } from '@nestjs/common';
import type { CompanyCertificateView, ListedCertificateView } from '@subsidy/contract';
import { COMPANY_CERTIFICATE_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { administratorsBut } from '../accounts/account.queries.ts';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { carry, Transactions } from '../database/transactions.ts';
import type { SpooledFile } from '../files/receive-upload.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import { certificateDecided } from '../mails/certificate-decided.mail.ts';
import { certificateWaits } from '../mails/certificate-waits.mail.ts';
import { Mails } from '../mails/mails.ts';
import { CompanyCertificate } from './certificate.entity.ts';
import { requireReadable, toCertificateView, toListedCertificate } from './certificate.queries.ts';
import { claimOf, lockClaim } from './claim.queries.ts';
import { KeepCertificateService } from './keep-certificate.service.ts';
import { proveClaim } from './prove-claim.ts';

const MOST_A_DAY = 10;
const DAY_MS = 86_400_000;

/** 사업자등록증: a company hands it in, an administrator confirms it, which proves the number, or returns it with the reason. */
@Injectable()
export class CertificateService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly environment: Environment,
    private readonly keep: KeepCertificateService,
  ) {}

  /** In the place of one that waits. While a number is disputed it is what the company answers with. */
  async add(upload: SpooledFile | null, actor: Actor): Promise<CompanyCertificateView> {
    const file = await this.keep.requireGood(upload);
    const companyId = actor.companyId ?? '';
    await this.transactions.as(actor, (tx) => this.requireRoom(tx, companyId));
    return this.keep.stored(file, companyId, (place) =>
      this.transactions.as(actor, async (tx) => {
        const now = this.clock.now();
        await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`certificate ${companyId}`]);
        await this.requireRoom(tx, companyId);
        await replaceWaiting(tx, companyId, actor);
        const whose = { companyId, disputeId: null, status: 'waiting', uploadedBy: actor.userId } as const;
        const certificate = await this.keep.write(tx, file, place, whose, now);
        await record(tx, actor, {
          action: 'company.certificate-added',
          at: now,
          chain: `company:${companyId}`,
          details: { certificateId: certificate.id, fileName: file.fileName, sha256: file.sha256 },
        });
        await carry(tx, SYSTEM);
        const to = await administratorsBut(tx, null);
        await this.mails.tell(tx, certificateWaits, { to }, now);
        return toCertificateView(certificate);
      }),
    );
  }

  /** Proves a number that is pending. */
  confirm(id: string, actor: Actor): Promise<ListedCertificateView> {
    return this.decide(id, actor, async (tx, certificate, now) => {
      requireReadable(certificate, this.environment);
      const claim = await lockClaim(tx, certificate.companyId);
      if (claim.status === 'disputed') throw new Refusal('claim-disputed', { detail: claimWords.disputed });
      takeStep(certificate, COMPANY_CERTIFICATE_LIFECYCLE.confirm, actor);
      await proveClaim(tx, claim, 'certificate', actor, now);
      return null;
    });
  }

  return(id: string, reason: string, actor: Actor): Promise<ListedCertificateView> {
    return this.decide(id, actor, (_tx, certificate) => {
      takeStep(certificate, COMPANY_CERTIFICATE_LIFECYCLE.return, actor);
      certificate.returnReason = reason;
      return Promise.resolve(reason);
    });
  }

  private decide(
    id: string,
    actor: Actor,
    settle: (tx: EntityManager, certificate: CompanyCertificate, now: Date) => Promise<string | null>,
  ): Promise<ListedCertificateView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const certificate = await lockWaiting(tx, id);
      const reason = await settle(tx, certificate, now);
      Object.assign(certificate, { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now });
      await tx.save(certificate, { reload: false });
      const { companyId, status } = certificate;
      await record(tx, actor, {
        action: `company.certificate-${status}`,
        at: now,
        chain: `company:${companyId}`,
        details: { certificateId: id, reason },
      });
      await this.mails.tell(tx, certificateDecided, { companyId, returnReason: reason }, now);
      return toListedCertificate(tx, certificate);
    });
  }

  private async requireRoom(tx: EntityManager, companyId: string): Promise<void> {
    const claim = await claimOf(tx, companyId);
    if (claim.status === 'proved')
      throw new Refusal('already-recorded', { found: 'proved', detail: claimWords.provedAlready });
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const today = await tx
      .createQueryBuilder(CompanyCertificate, 'c')
      .where('c.companyId = :companyId AND c.disputeId IS NULL AND c.uploadedAt > :since', {
        companyId,
        since,
      })
      .getCount();
    if (today >= MOST_A_DAY)
      throw new Refusal('too-many-requests', {
        detail: claimWords.certificatesSpent,
        retryAfterSeconds: DAY_MS / 1_000,
      });
  }
}

async function replaceWaiting(tx: EntityManager, companyId: string, actor: Actor): Promise<void> {
  const waiting = await tx.findOne(CompanyCertificate, {
    where: { companyId, status: 'waiting' },
    lock: { mode: 'pessimistic_write' },
  });
  if (waiting === null) return;
  takeStep(waiting, COMPANY_CERTIFICATE_LIFECYCLE.replace, actor);
  await tx.save(waiting, { reload: false });
}

/** A certificate that waits, locked until the transaction ends; the policy hides from a lock what was decided. */
async function lockWaiting(tx: EntityManager, id: string): Promise<CompanyCertificate> {
  const waiting = await tx.findOne(CompanyCertificate, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const found = waiting ?? (await tx.findOneBy(CompanyCertificate, { id }));
  if (found === null) throw new Refusal('not-found', { detail: claimWords.noCertificate });
  if (found.status !== 'waiting')
    throw new Refusal('already-recorded', {
      found: found.status,
      detail: claimWords.certificateDecided[found.status],
    });
  return found;
}
