import { Injectable } from '@nestjs/common';
import type { RequirementCheckBody, StatusView } from '@subsidy/contract';
import {
  dayInWords,
  decide,
  formatBusinessRegistrationNumber,
  planWindowInWords,
  requirementReasonProblems,
  TECHNO_PARKS,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { changeStatus, requireAllowed } from '../applications/change-status.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { noticeOfVersion, toRules, type NoticeWithVersion } from '../notices/notice.queries.ts';
import { notifyCompany, notifySupplier, type Mail } from '../notifications/notify.ts';
import { SupplementRequest } from '../supplement-requests/supplement-request.entity.ts';
import { RequirementCheck } from './requirement-check.entity.ts';

/** 요건검토: passing opens the plan stage, failing ends the application with reasons. */
@Injectable()
export class CheckRequirementsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  /** Not while a supplement request is open, unless its day has passed unanswered. */
  check(applicationId: string, body: RequirementCheckBody, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const action = body.outcome === 'pass' ? 'openPlan' : 'rejectRequirements';
      const application = await lockApplication(tx, applicationId, actor);
      requireAllowed(application, action, actor);
      const notice = await noticeOfVersion(tx, application.noticeVersionId);
      refuseProblems(requirementReasonProblems(body, conditionsOf(notice, application, now)));
      await this.closeLapsedSupplement(tx, application, seoulDay(now));
      await tx.insert(RequirementCheck, {
        applicationId,
        outcome: body.outcome,
        reasons: body.reasons.map(({ ruleId, note }) => ({ ruleId, note })),
        checkedBy: actor.userId ?? '',
        checkedByName: actor.name,
        checkedAt: now,
      });
      await changeStatus(tx, application, action, actor, now, {
        reasons: body.reasons.map(({ ruleId }) => ruleId),
      });
      if (body.outcome === 'fail') {
        await notifyCompany(tx, application.companyId, this.failed(application, body), now);
      } else {
        const mail = this.passed(application, notice, now);
        await notifyCompany(tx, application.companyId, mail, now);
        await this.tellSupplier(tx, application, mail, now);
      }
      return { id: application.id, status: application.status };
    });
  }

  /** A request whose day has passed can no longer be answered and must not hold up the check for ever. */
  private async closeLapsedSupplement(
    tx: EntityManager,
    application: Application,
    today: string,
  ): Promise<void> {
    if (application.openSupplementRequestId === null) return;
    const open = await tx.findOneByOrFail(SupplementRequest, { id: application.openSupplementRequestId });
    if (today <= open.dueOn) {
      throw new Refusal('supplement-open', {
        found: application.status,
        detail: `보완 요청이 진행 중입니다. 기업이 답변하거나 기한(${dayInWords(open.dueOn)})이 지난 뒤 요건검토를 마칠 수 있습니다.`,
      });
    }
    application.openSupplementRequestId = null;
  }

  private passed(application: Application, { version }: NoticeWithVersion, now: Date): Omit<Mail, 'to'> {
    return {
      applicationId: application.id,
      subject: '[제조AI 지원사업 포털] 요건검토 결과: 적합',
      text: [
        `접수번호 ${application.receiptNumber ?? '-'} 신청이 요건검토를 통과했습니다.`,
        '다음 단계는 사업계획서 제출입니다.',
        `계획서 접수 기간: ${planWindowInWords(version, now)} (한국시간)`,
        `쓰러 가기: ${this.environment.origin}/applications/${application.id}`,
      ].join('\n'),
    };
  }

  /** 공급기업: writes its part of the plan in the same days. */
  private async tellSupplier(
    tx: EntityManager,
    { id, supplierId }: Application,
    mail: Omit<Mail, 'to'>,
    now: Date,
  ): Promise<void> {
    if (supplierId === null) return;
    const { businessRegistrationNumber } = (await requireFiled(tx, id)).latest.particulars.company;
    const company = formatBusinessRegistrationNumber(businessRegistrationNumber);
    const subject = '[제조AI 지원사업 포털] 사업계획서를 함께 쓸 차례입니다';
    await notifySupplier(
      tx,
      supplierId,
      { ...mail, subject, text: `도입기업: 사업자등록번호 ${company}\n${mail.text}` },
      now,
    );
  }

  private failed(application: Application, { reasons }: RequirementCheckBody): Omit<Mail, 'to'> {
    const park = TECHNO_PARKS.find(({ code }) => code === application.technoParkCode);
    return {
      applicationId: application.id,
      subject: '[제조AI 지원사업 포털] 요건검토 결과: 부적합',
      text: [
        `접수번호 ${application.receiptNumber ?? '-'} 신청이 아래 요건을 충족하지 않아 절차가 끝났습니다.`,
        '',
        ...reasons.map(({ note }) => `- ${note}`),
        '',
        `문의: ${park === undefined ? '관할 테크노파크' : `${park.name} ${park.phone}`}`,
        `자세히 보기: ${this.environment.origin}/applications/${application.id}`,
      ].join('\n'),
    };
  }
}

/** The conditions that the notice has for the type of an application, whatever the answers. */
const conditionsOf = (notice: NoticeWithVersion, { type }: Application, now: Date): string[] =>
  decide(toRules(notice), type, { company: {}, project: {} }, now).findings.map(({ ruleId }) => ruleId);
