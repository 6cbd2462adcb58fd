import { Injectable } from '@nestjs/common';
import type { ReceiptView } from '@subsidy/contract';
import { momentToSecond } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { notifyCompany, notifyTechnoPark } from '../notifications/notify.ts';
import type { Application } from '../applications/application.entity.ts';
import { SubmissionRegister, type FiledReceipt, type SubmissionRequest } from './submission-register.ts';

/** 사업계획서 제출, by the applicant alone. It has a receipt of its own under the number of the application. */
@Injectable()
export class SubmitPlanService {
  constructor(
    private readonly register: SubmissionRegister,
    private readonly environment: Environment,
  ) {}

  submit(request: SubmissionRequest): Promise<FiledReceipt> {
    return this.register.file('plan', request, async (tx, application, receipt) => {
      await this.tellCompany(tx, application, receipt, request.receivedAt);
      await this.tellTechnoPark(tx, application, receipt, request.receivedAt);
    });
  }

  private tellCompany(
    tx: EntityManager,
    application: Application,
    receipt: ReceiptView,
    at: Date,
  ): Promise<void> {
    const mail = {
      applicationId: application.id,
      subject: `[제조AI 지원사업 포털] 사업계획서를 접수했습니다 (접수번호 ${receipt.receiptNumber})`,
      text: [
        '사업계획서를 접수했습니다.',
        '',
        `접수번호: ${receipt.receiptNumber}`,
        `접수 시각: ${momentToSecond(receipt.submittedAt)} (한국시간)`,
        `내용 해시(SHA-256): ${receipt.contentSha256}`,
        '',
        '테크노파크가 평가위원을 정해 기술성평가, 현장확인과 원가계산을 합니다.',
        `접수증과 진행 상황: ${this.environment.origin}/applications/${application.id}`,
      ].join('\n'),
    };
    return notifyCompany(tx, application.companyId, mail, at);
  }

  private tellTechnoPark(
    tx: EntityManager,
    { id, receiptNumber, technoParkCode }: Application,
    { submittedAt }: ReceiptView,
    at: Date,
  ): Promise<void> {
    const mail = {
      applicationId: id,
      subject: `[제조AI 지원사업 포털] 사업계획서가 들어왔습니다 (접수번호 ${receiptNumber ?? '-'})`,
      text: [
        `접수번호 ${receiptNumber ?? '-'} 과제의 기업이 사업계획서를 제출했습니다.`,
        `접수 시각: ${momentToSecond(submittedAt)} (한국시간)`,
        '평가위원을 배정해 기술성평가를 시작해 주세요.',
        '',
        `사건 보기: ${this.environment.origin}/applications/${id}`,
      ].join('\n'),
    };
    return notifyTechnoPark(tx, technoParkCode ?? '', mail, at);
  }
}
