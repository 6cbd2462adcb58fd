import type { ReceiptView } from '@subsidy/contract';
import { momentToSecond } from '@subsidy/rules';
import type { Application } from '../applications/application.entity.ts';
import type { Mail } from '../notifications/notify.ts';

/** 보완 답변 접수: to the company, that its answer arrived, under which number, and what comes next. */
export function arrivedMail(
  { id }: Application,
  { receiptNumber, submittedAt, contentSha256 }: ReceiptView,
  origin: string,
): Omit<Mail, 'to'> {
  return {
    applicationId: id,
    subject: `[제조AI 지원사업 포털] 보완 답변을 접수했습니다 (접수번호 ${receiptNumber})`,
    text: [
      '보완 답변을 접수했습니다.',
      '',
      `접수번호: ${receiptNumber}`,
      `접수 시각: ${momentToSecond(submittedAt)} (한국시간)`,
      `내용 해시(SHA-256): ${contentSha256}`,
      '',
      '관할 테크노파크가 고친 내용을 보고 요건검토를 이어 갑니다. 결과는 메일로 알려 드립니다.',
      `접수증과 진행 상황: ${origin}/applications/${id}`,
    ].join('\n'),
  };
}

/** 보완 답변 도착: to the TechnoPark, that the check can go on. */
export function answeredMail(
  { id, receiptNumber }: Application,
  { submittedAt }: ReceiptView,
  items: readonly string[],
  origin: string,
): Omit<Mail, 'to'> {
  return {
    applicationId: id,
    subject: `[제조AI 지원사업 포털] 보완 답변이 도착했습니다 (접수번호 ${receiptNumber ?? '-'})`,
    text: [
      `접수번호 ${receiptNumber ?? '-'} 신청의 기업이 보완 요청에 답했습니다.`,
      `접수 시각: ${momentToSecond(submittedAt)} (한국시간)`,
      `고친 항목: ${items.join(', ')}`,
      '고친 내용을 확인하고 요건검토를 이어 가 주세요.',
      '',
      `사건 보기: ${origin}/applications/${id}`,
    ].join('\n'),
  };
}
