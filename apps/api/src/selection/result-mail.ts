import type { SelectionRunKind } from '@subsidy/contract';
import { selectionResultLabel, TECHNO_PARKS } from '@subsidy/rules';
import type { Application } from '../applications/application.entity.ts';
import type { Mail } from '../notifications/notify.ts';
import { reasonText } from './reason-text.ts';
import type { SelectionItem } from './selection-item.entity.ts';

/** 결과 통지: outcome, score, reason, whom to ask. */
export function resultMail(
  application: Application,
  item: SelectionItem,
  kind: SelectionRunKind,
  origin: string,
): Omit<Mail, 'to'> {
  const park = TECHNO_PARKS.find(({ code }) => code === application.technoParkCode);
  const outcome = selectionResultLabel(item.result);
  return {
    applicationId: application.id,
    subject: `[제조AI 지원사업 포털] 선정 결과: ${outcome}`,
    text: [
      kind === 'promotion'
        ? `접수번호 ${application.receiptNumber ?? '-'} 신청이 예비에서 '${outcome}'으로 바뀌었습니다.`
        : `접수번호 ${application.receiptNumber ?? '-'} 신청의 선정 결과는 '${outcome}'입니다.`,
      `점수: ${item.score}점 (기술성평가 ${item.technicalScore}점 + 가점 ${item.bonusPoints}점)`,
      `사유: ${reasonText(item)}`,
      `문의: ${park === undefined ? '관할 테크노파크' : `${park.name} ${park.phone}`}`,
      `자세히 보기: ${origin}/applications/${application.id}/result`,
    ].join('\n'),
  };
}
