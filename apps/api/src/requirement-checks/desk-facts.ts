import {
  caseBlock,
  caseBlockSentence,
  type CaseAction,
  type CaseBlock,
  type CaseFacts,
} from '@subsidy/rules';
import { In, type EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { isReopened, openSupplementOf } from '../applications/openness.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { statusSeen } from '../applications/status-seen.ts';
import type { Actor } from '../database/actor.ts';
import { seoulDay } from '../http/clock.ts';
import { Refusal, type RefusalCode } from '../http/refusal.ts';
import { isDisputed } from '../company-claims/claim.queries.ts';
import { leadPledgeBlockOf } from '../filing/case-money.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';
import { RequirementCheck } from './requirement-check.entity.ts';
import { parkHasAnother } from './who-confirms.ts';

/** What holds the desk back in this case: a supplement that may still be answered, a fail that waits for a second person. */
export async function deskFactsOf(
  tx: EntityManager,
  application: Application,
  version: Pick<NoticeVersion, 'closesAt' | 'terms'>,
  now: Date,
): Promise<CaseFacts> {
  const { status, unconfirmedFailId } = application;
  const supplement = await openSupplementOf(tx, application);
  const fail =
    unconfirmedFailId === null ? null : await tx.findOneBy(RequirementCheck, { id: unconfirmedFailId });
  return {
    status,
    reopened: isReopened(application, version, now),
    intakeOpen: now <= version.closesAt,
    supplementOpen: supplement !== null && seoulDay(now) <= supplement.dueOn,
    failToConfirm: unconfirmedFailId === null ? null : await waitingOf(tx, application, fail),
    leadPledge: await leadPledgeBlockOf(tx, application, version, now),
    failInForce: await failInForceOf(tx, application),
    claimDisputed: status === 'submitted' && (await isDisputed(tx, application.companyId)),
  };
}

/** 확정된 부적합, and who wants it set aside. */
async function failInForceOf(
  tx: EntityManager,
  { id, status }: Application,
): Promise<CaseFacts['failInForce']> {
  if (status !== 'requirements-not-met') return null;
  const check = await tx.findOneBy(RequirementCheck, {
    applicationId: id,
    status: In(['in-force', 'reconsidered']),
  });
  return check && { reconsideredBy: check.status === 'reconsidered' ? check.reconsideredBy : null };
}

/** Of a fail that waits the company may not read a word; that one waits still holds it back. */
const waitingOf = async (
  tx: EntityManager,
  application: Application,
  fail: RequirementCheck | null,
): Promise<CaseFacts['failToConfirm']> =>
  fail === null
    ? { checkedBy: '', parkHasOther: true }
    : { checkedBy: fail.checkedBy, parkHasOther: await parkHasAnother(tx, application, fail.checkedBy) };

const REFUSED_AS: Readonly<Record<CaseBlock, RefusalCode>> = {
  reopened: 'reopened',
  'under-check': 'under-check',
  'already-reopened': 'out-of-order',
  'not-reopened': 'out-of-order',
  'intake-over': 'deadline-passed',
  'supplement-open': 'supplement-open',
  'fail-waits': 'out-of-order',
  'no-fail-waits': 'out-of-order',
  'own-check': 'own-check',
  'park-decides': 'forbidden',
  'lead-company-unconfirmed': 'lead-company-unconfirmed',
  'lead-company-declined': 'lead-company-unconfirmed',
  'lead-company-too-little': 'lead-company-unconfirmed',
  'lead-company-needed': 'company-share-above-limit',
  'no-fail-in-force': 'out-of-order',
  'already-reconsidered': 'out-of-order',
  'no-reconsideration-waits': 'out-of-order',
  'own-reconsideration': 'own-proposal',
  'claim-disputed': 'claim-disputed',
};

/** Refuses what the rules hold back, with their sentence. */
export function refuseBlocked(
  action: CaseAction,
  application: Application,
  facts: CaseFacts,
  { role, userId }: Actor,
): void {
  if (role === 'system' || userId === null) throw new Refusal('forbidden');
  const block = caseBlock(action, facts, { role, personId: userId });
  if (block === null) return;
  const detail = caseBlockSentence(block);
  const code = REFUSED_AS[block];
  throw code === 'out-of-order'
    ? outOfOrder(application, detail, statusSeen(application, role))
    : new Refusal(code, { detail, found: statusSeen(application, role) });
}
