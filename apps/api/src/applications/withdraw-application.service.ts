import { Injectable } from '@nestjs/common';
import type { StatusView } from '@subsidy/contract';
import { statusLabel } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { notifyCompany, notifyOfficers, notifyTechnoPark } from '../notifications/notify.ts';
import type { Application } from './application.entity.ts';
import { changeStatus } from './change-status.ts';
import { lockApplication } from './lock-application.ts';

/** 신청 철회, by the company itself, until the decision; 선정 포기 after it. */
@Injectable()
export class WithdrawApplicationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  withdraw(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const before = statusLabel(application.status);
      await changeStatus(tx, application, 'withdraw', actor, now, { reason });
      await notifyCompany(
        tx,
        application.companyId,
        {
          applicationId,
          subject: '[제조AI 지원사업 포털] 신청을 철회했습니다',
          text: [
            `귀사의 담당자가 신청을 철회했습니다. (철회 전 상태: ${before})`,
            ...(application.receiptNumber === null ? [] : [`접수번호: ${application.receiptNumber}`]),
            '',
            '접수 기간 안에는 새 신청서를 다시 시작할 수 있습니다.',
            `사유와 내용 보기: ${this.environment.origin}/applications/${applicationId}`,
          ].join('\n'),
        },
        now,
      );
      await this.tellTechnoPark(tx, application, before, now);
      return { id: applicationId, status: application.status };
    });
  }

  /** Of a draft the TechnoPark knew nothing. */
  private async tellTechnoPark(
    tx: EntityManager,
    { id, receiptNumber, technoParkCode }: Application,
    before: string,
    now: Date,
  ): Promise<void> {
    if (receiptNumber === null || technoParkCode === null) return;
    const mail = {
      applicationId: id,
      subject: `[제조AI 지원사업 포털] 기업이 신청을 철회했습니다 (접수번호 ${receiptNumber})`,
      text: [
        `접수번호 ${receiptNumber} 신청을 기업이 철회했습니다. (철회 전 상태: ${before})`,
        '이 건에는 더 하실 일이 없습니다. 진행 중이던 요건검토나 평가는 여기서 끝납니다.',
        '',
        `사유 보기: ${this.environment.origin}/applications/${id}`,
      ].join('\n'),
    };
    await notifyTechnoPark(tx, technoParkCode, mail, now);
  }

  /** 선정 포기: of a selected or reserve case; the TechnoPark and the office hear of it, since a reserve may move up. */
  declineAward(applicationId: string, reason: string, actor: Actor): Promise<StatusView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      const { companyId, noticeId, technoParkCode, receiptNumber } = application;
      const before = statusLabel(application.status);
      await changeStatus(tx, application, 'declineAward', actor, now, { reason });
      const link = `자세히 보기: ${this.environment.origin}/applications/${applicationId}`;
      const about = `접수번호 ${receiptNumber ?? '-'} (포기 전 결과: ${before})`;
      const toCompany = {
        applicationId,
        subject: '[제조AI 지원사업 포털] 선정을 포기했습니다',
        text: ['귀사의 담당자가 선정을 포기했습니다. 되돌릴 수 없습니다.', about, '', link].join('\n'),
      };
      const toStaff = {
        applicationId,
        subject: '[제조AI 지원사업 포털] 기업이 선정을 포기했습니다',
        text: ['기업이 선정을 포기했습니다.', about, `사유: ${reason}`, '', link].join('\n'),
      };
      await notifyCompany(tx, companyId, toCompany, now);
      if (technoParkCode !== null) await notifyTechnoPark(tx, technoParkCode, toStaff, now);
      await notifyOfficers(tx, noticeId, toStaff, now);
      return { id: applicationId, status: application.status };
    });
  }
}
