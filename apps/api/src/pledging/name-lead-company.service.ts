import { Injectable } from '@nestjs/common';
import type { NamedLeadCompanyView } from '@subsidy/contract';
import { mayNameLeadCompany } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { requireBefore } from '../applications/openness.ts';
import { updateApplication } from '../applications/write-application.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { pledgeWords } from '../http/refusals/pledges.ts';
import { BOUND_PLEDGES } from '../lead-pledges/bound-pledges.ts';
import { standDownLead } from '../lead-pledges/stand-down.ts';
import { lockStandingPledge, toLeadPledgeView } from '../lead-pledges/standing-pledge.ts';
import { namePledge } from '../lead-pledges/name-pledge.ts';
import { leadCompanyNamed } from '../mails/lead-company-named.mail.ts';
import { Mails } from '../mails/mails.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';
import { findLeadCompany } from '../offices/lead-company.queries.ts';
import type { LeadCompany } from '../offices/lead-company.entity.ts';
import { asksLeadCompany } from '../drafting/asks-lead-company.ts';

/** 주관기관 지정: by the company, before it submits; after that only in the place of one that has declined. */
@Injectable()
export class NameLeadCompanyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
    private readonly mails: Mails,
  ) {}

  name(
    applicationId: string,
    leadCompanyId: string | null,
    actor: Actor,
    receivedAt: Date,
  ): Promise<NamedLeadCompanyView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await lockApplication(tx, applicationId, actor);
      const { version } = await this.notices.ofVersion(tx, application.noticeVersionId);
      const lead = leadCompanyId === null ? null : await leadCompanyOf(tx, leadCompanyId);
      const standing = await lockStandingPledge(tx, applicationId);
      refuseNaming(application, version, { standing, lead, receivedAt });
      const isSame = (standing?.leadCompanyId ?? null) === leadCompanyId && standing?.status !== 'declined';
      if (isSame) return { id: applicationId, leadCompany: standing && toLeadPledgeView(standing) };
      return this.replace(tx, application, lead, actor);
    });
  }

  /** Who stood there before hears of it, and who stands there now. */
  private async replace(
    tx: EntityManager,
    application: Application,
    lead: LeadCompany | null,
    actor: Actor,
  ): Promise<NamedLeadCompanyView> {
    const now = this.clock.now();
    const { id: applicationId, businessSite: businessRegistrationNumber } = application;
    const former = await standDownLead(tx, this.mails, application, 'replaced', actor, now);
    const pledge = lead === null ? null : await namePledge(tx, applicationId, lead, actor, now);
    await updateApplication(tx, applicationId, { updatedAt: now });
    await record(tx, actor, {
      action: 'application.lead-company-named',
      at: now,
      applicationId,
      details: {
        from: former?.leadCompanyId ?? null,
        to: lead?.id ?? null,
        name: lead?.name ?? null,
      },
      rows: await boundRows(tx, BOUND_PLEDGES, idsOf(former, pledge)),
    });
    if (pledge !== null) {
      const { id: pledgeId, leadCompanyId } = pledge;
      const of = { applicationId, pledgeId, leadCompanyId, businessRegistrationNumber };
      await this.mails.tell(tx, leadCompanyNamed, of, now);
    }
    return { id: applicationId, leadCompany: pledge && toLeadPledgeView(pledge) };
  }
}

const idsOf = (...pledges: ({ id: string } | null)[]): string[] =>
  pledges.flatMap((pledge) => (pledge === null ? [] : [pledge.id]));

interface Naming {
  standing: Awaited<ReturnType<typeof lockStandingPledge>>;
  lead: LeadCompany | null;
  receivedAt: Date;
}

function refuseNaming(
  application: Application,
  version: NoticeVersion,
  { standing, lead, receivedAt }: Naming,
): void {
  if (!asksLeadCompany(application, version)) throw outOfOrder(application, pledgeWords.notAsked);
  if (!mayNameLeadCompany(application.status, standing?.status ?? null))
    throw outOfOrder(application, pledgeWords.naming);
  if (application.status === 'draft') requireBefore(version.closesAt, application, receivedAt);
  else if (lead === null) throw outOfOrder(application, pledgeWords.takingAway);
}

async function leadCompanyOf(tx: EntityManager, id: string): Promise<LeadCompany> {
  const lead = await findLeadCompany(tx, id);
  if (lead !== null) return lead;
  throw badFields({ field: 'leadCompanyId', code: 'unknown-code', message: pledgeWords.unknown });
}
