import { Injectable } from '@nestjs/common';
import type { AnswerLeadPledgeBody, LeadPledgeDetail } from '@subsidy/contract';
import { cleanText, isBlank, leadAmountProblem, mayAnswerLeadPledge, type LeadMoney } from '@subsidy/rules';
import { leadAmountSentence } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { pledgeWords } from '../http/refusals/pledges.ts';
import { refuseStale } from '../http/stale.ts';
import { BOUND_PLEDGES } from '../lead-pledges/bound-pledges.ts';
import { answerPledge, type PledgeAnswer } from '../lead-pledges/answer-pledge.ts';
import type { LeadPledge } from '../lead-pledges/lead-pledge.entity.ts';
import { lockStandingPledge } from '../lead-pledges/standing-pledge.ts';
import { leadCompanyAnswered } from '../mails/lead-company-answered.mail.ts';
import { Mails } from '../mails/mails.ts';
import { pledgedCase } from './pledged-case.ts';
import { LeadPledgeQueries } from './lead-pledge.queries.ts';

/** 출연 확인: the lead company's own people say what it pays, or that it pays nothing; they may change it until the requirements are met. */
@Injectable()
export class AnswerLeadPledgeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
    private readonly mails: Mails,
    private readonly pledges: LeadPledgeQueries,
  ) {}

  answer(applicationId: string, body: AnswerLeadPledgeBody, actor: Actor): Promise<LeadPledgeDetail> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      if (body.decline === true && (body.amountKrw ?? null) !== null) throw eitherOr();
      const { application, money } = await pledgedCase(tx, this.notices, applicationId, actor, now);
      const pledge = await lockStandingPledge(tx, applicationId);
      if (pledge === null) throw new Refusal('not-found');
      if (!mayAnswerLeadPledge(application.status)) throw outOfOrder(application, pledgeWords.settled);
      const answer = answerOf(body, money);
      const isSame = said(pledge) && pledge.amountKrw === answer.amountKrw && pledge.reason === answer.reason;
      refuseStaleAnswer(pledge, body, !isSame);
      if (!isSame) await this.write(tx, { application, pledge, answer }, actor, now);
      return this.pledges.detail(tx, pledge.id, actor);
    });
  }

  private async write(
    tx: EntityManager,
    { application, pledge, answer }: { application: Application; pledge: LeadPledge; answer: PledgeAnswer },
    actor: Actor,
    now: Date,
  ): Promise<void> {
    const before = { status: pledge.status, amountKrw: pledge.amountKrw };
    await answerPledge(tx, pledge, answer, actor, now);
    const { id: pledgeId, leadCompanyName, version } = pledge;
    await record(tx, actor, {
      action: `application.lead-company-${answer.amountKrw === null ? 'declined' : 'confirmed'}`,
      at: now,
      applicationId: application.id,
      details: { pledgeId, name: leadCompanyName, from: before, to: { ...answer }, version },
      rows: await boundRows(tx, BOUND_PLEDGES, [pledgeId]),
    });
    await this.mails.tell(tx, leadCompanyAnswered, { application, leadCompanyName, ...answer }, now);
  }
}

const said = ({ status }: LeadPledge): boolean => status !== 'named';

const eitherOr = (): Refusal =>
  badFields({ field: 'amountKrw', code: 'not-with-decline', message: pledgeWords.eitherOr });

/** The amount that is said, else the least; refused where the notice does not let it. */
function answerOf(
  { amountKrw: saidKrw, decline, reason: given }: AnswerLeadPledgeBody,
  money: LeadMoney | null,
): PledgeAnswer {
  const text = cleanText(given ?? '');
  const reason = isBlank(text) ? null : text;
  if (decline === true) return { amountKrw: null, reason };
  if (money === null) {
    const field = 'project.totalCostKrw';
    throw new Refusal('incomplete', {
      errors: [{ field, code: 'required', message: pledgeWords.noTotalCost }],
    });
  }
  const amountKrw = saidKrw ?? money.leastKrw;
  const code = leadAmountProblem(amountKrw, money);
  if (code === null) return { amountKrw, reason };
  throw badFields({ field: 'amountKrw', code, message: leadAmountSentence(code, money) });
}

function refuseStaleAnswer(
  { version: currentVersion, status, amountKrw }: LeadPledge,
  { baseVersion }: AnswerLeadPledgeBody,
  changes: boolean,
): void {
  const currentValue = { status, amountKrw };
  refuseStale([{ field: 'leadCompany', currentVersion, currentValue, baseVersion, changes }]);
}
