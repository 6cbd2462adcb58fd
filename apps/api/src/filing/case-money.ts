import type { LeadPledgeView } from '@subsidy/contract';
import {
  fundingPlanOf,
  leadMoneyOf,
  leadPledgeBlock,
  type FundingPlan,
  type LeadMoney,
  type LeadPledgeBlock,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { asksLeadCompany } from '../drafting/asks-lead-company.ts';
import { contentsOf, inputOf } from '../drafting/application-contents.ts';
import { filedCaseOf } from './filed-case.ts';
import { seoulDay } from '../http/clock.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';

/** 사업비 of a case with what its lead company has said so far. */
export interface CaseMoney {
  /** null while the total cost is unknown. */
  plan: FundingPlan | null;
  /** What the lead company may say; null where the notice asks none, or without a plan. */
  money: LeadMoney | null;
  /** What it has said. */
  pledge: LeadPledgeView | null;
}

type Terms = Pick<NoticeVersion, 'terms'>;

/** The money of what is filed; of a draft, as it is typed now. */
export async function caseMoneyOf(
  tx: EntityManager,
  application: Application,
  { terms }: Terms,
  now: Date,
): Promise<CaseMoney> {
  const { type, submittedAt } = application;
  const contents = (await filedCaseOf(tx, application.id))?.contents ?? (await contentsOf(tx, application));
  const facts = inputOf(contents);
  const plan = fundingPlanOf(terms, type, facts, seoulDay(submittedAt ?? now));
  return { plan, money: leadMoneyOf(terms, type, plan), pledge: contents.leadCompany };
}

/** What of the lead company's money keeps a case from passing the requirement check; null where nothing does. */
export async function leadPledgeBlockOf(
  tx: EntityManager,
  application: Application,
  version: Terms,
  now: Date,
): Promise<LeadPledgeBlock | null> {
  if (application.status !== 'submitted' || !asksLeadCompany(application, version)) return null;
  const { money, pledge } = await caseMoneyOf(tx, application, version, now);
  return leadPledgeBlock(money, pledge);
}
