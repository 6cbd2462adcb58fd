import type { ApplicationStatus, Role } from '../core/codes.ts';
import type { LeadMoney } from '../funding/lead-money.ts';
import { allows, type Transition } from './transition.ts';

/** 출연 확인 상태. */
export const LEAD_PLEDGE_STATUSES = ['named', 'confirmed', 'declined', 'stood-down'] as const;
export type LeadPledgeStatus = (typeof LEAD_PLEDGE_STATUSES)[number];

/**
 * 출연 확인: the company names a lead company, whose own people confirm what it pays or decline. They may change their answer until the
 * requirements are met; one that is no longer named stands down. Several a case, one of them standing.
 */
export const LEAD_PLEDGE_LIFECYCLE = {
  confirm: { from: ['named', 'confirmed', 'declined'], to: 'confirmed', by: ['lead-company'] },
  decline: { from: ['named', 'confirmed'], to: 'declined', by: ['lead-company'] },
  standDown: { from: ['named', 'confirmed', 'declined'], to: 'stood-down', by: ['applicant'] },
} as const satisfies Record<string, Transition<LeadPledgeStatus>>;

/** What can be done to a pledge. */
export type LeadPledgeAction = keyof typeof LEAD_PLEDGE_LIFECYCLE;

/** Whether this role may take this action on a pledge. */
export const canApplyToLeadPledge = (
  status: LeadPledgeStatus,
  action: LeadPledgeAction,
  role: Role,
): boolean => allows<LeadPledgeStatus>(LEAD_PLEDGE_LIFECYCLE[action], status, role);

/** Whether a lead company may still answer: until the requirements of the case are met. */
export const mayAnswerLeadPledge = (status: ApplicationStatus): boolean =>
  status === 'draft' || status === 'submitted';

/**
 * Whether the company may name a lead company, or another one: while the application is a draft; once it is submitted only where
 * the one that was named has declined, since nobody could pass the case otherwise (ours).
 */
export const mayNameLeadCompany = (status: ApplicationStatus, pledge: LeadPledgeStatus | null): boolean =>
  status === 'draft' || (status === 'submitted' && pledge === 'declined');

/** What still keeps a case from passing the requirement check; null where its lead company's money is settled, or none is asked. */
export type LeadPledgeBlock =
  'lead-company-unconfirmed' | 'lead-company-declined' | 'lead-company-too-little' | 'lead-company-needed';

/** 요건검토 전 출연 확인: what is wrong with the lead company's money as it stands; `money` null where the notice asks none. */
export function leadPledgeBlock(
  money: LeadMoney | null,
  pledge: { status: LeadPledgeStatus; amountKrw: number | null } | null,
): LeadPledgeBlock | null {
  if (money === null) return null;
  if (pledge?.status === 'declined') return 'lead-company-declined';
  if (pledge?.status !== 'confirmed' || pledge.amountKrw === null) return 'lead-company-unconfirmed';
  if (pledge.amountKrw < money.leastKrw) return 'lead-company-too-little';
  return pledge.amountKrw < money.neededKrw ? 'lead-company-needed' : null;
}
