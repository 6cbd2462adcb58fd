import {
  APPLICATION_STATUSES,
  leadMoneyOf,
  leadPledgeBlock,
  mayAnswerLeadPledge,
  type LeadPledgeStatus,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import type { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { byThePortal } from './pledged-case.ts';

interface OpenPledge {
  id: string;
  status: LeadPledgeStatus;
  amountKrw: string | null;
  noticeVersionId: string;
  type: string;
  totalCostKrw: string | null;
}

const OPEN = `SELECT p.id, p.status, p.amount_krw AS "amountKrw", a.notice_version_id AS "noticeVersionId", a.type,
    CASE WHEN f.application_id IS NULL THEN a.total_cost_krw ELSE f.applied_total_cost_krw END AS "totalCostKrw"
  FROM case_pledges p JOIN cases a ON a.id = p.application_id LEFT JOIN case_facts f ON f.application_id = a.id
 WHERE p.lead_company_id = $1 AND p.status IN ('named', 'confirmed') AND a.status = ANY($2)`;

/** What a lead company still has to answer: where it has said nothing, or the cost has outgrown what it confirmed; by the ids of the pledges. */
export function waitingPledges(tx: EntityManager, notices: NoticeShelf, actor: Actor): Promise<string[]> {
  return byThePortal(tx, actor, async () => {
    const answerable = APPLICATION_STATUSES.filter(mayAnswerLeadPledge);
    const open: OpenPledge[] = await tx.query(OPEN, [actor.leadCompanyId, answerable]);
    const waiting: string[] = [];
    for (const pledge of open) {
      if (pledge.status === 'named' || (await isTooLittle(tx, notices, pledge))) waiting.push(pledge.id);
    }
    return waiting;
  });
}

async function isTooLittle(
  tx: EntityManager,
  notices: NoticeShelf,
  { status, amountKrw, noticeVersionId, type, totalCostKrw }: OpenPledge,
): Promise<boolean> {
  if (amountKrw === null || totalCostKrw === null) return false;
  const { version } = await notices.ofVersion(tx, noticeVersionId);
  // The least share is of the total alone: what others pay does not matter to it.
  const total = { totalCostKrw: Number(totalCostKrw), governmentKrw: 0, localGovernmentKrw: 0 };
  const money = leadMoneyOf(version.terms, type, total);
  return leadPledgeBlock(money, { status, amountKrw: Number(amountKrw) }) === 'lead-company-too-little';
}
