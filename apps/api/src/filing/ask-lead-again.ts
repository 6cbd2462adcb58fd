import { leadPledgeBlock } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import type { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { leadCompanyAskedAgain } from '../mails/lead-company-asked-again.mail.ts';
import type { Mails } from '../mails/mails.ts';
import { asksLeadCompany } from '../drafting/asks-lead-company.ts';
import { caseMoneyOf } from './case-money.ts';

/** 확인 요청: once something was handed in, the lead company whose money is not settled hears what it still has to do. */
export async function askLeadAgain(
  tx: EntityManager,
  { notices, mails }: { notices: NoticeShelf; mails: Mails },
  application: Application,
  now: Date,
): Promise<void> {
  const { version } = await notices.ofVersion(tx, application.noticeVersionId);
  if (!asksLeadCompany(application, version)) return;
  const { money, pledge } = await caseMoneyOf(tx, application, version, now);
  const block = leadPledgeBlock(money, pledge);
  if (money === null || pledge === null || block === null || block === 'lead-company-declined') return;
  const { id: pledgeId, leadCompanyId, amountKrw } = pledge;
  const { id: applicationId, businessSite: businessRegistrationNumber } = application;
  const leastKrw = block === 'lead-company-needed' ? money.neededKrw : money.leastKrw;
  const of = { applicationId, pledgeId, leadCompanyId, businessRegistrationNumber, amountKrw, leastKrw };
  await mails.tell(tx, leadCompanyAskedAgain, of, now);
}
