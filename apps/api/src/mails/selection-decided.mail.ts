import type { SelectionRunKind } from '@subsidy/contract';
import { selectionResultLabel, type SelectionResult } from '@subsidy/rules';
import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';
import { whomToAsk } from './whom-to-ask.ts';

interface Decided {
  application: MailedCase;
  kind: SelectionRunKind;
  item: { result: SelectionResult; score: number; technicalScore: number; bonusPoints: number };
  /** 선정 사유 in words. */
  reason: string;
}

const DECIDED: Readonly<Record<SelectionRunKind, (outcome: string) => string>> = {
  selection: (outcome) => `신청의 선정 결과는 '${outcome}'입니다.`,
  promotion: (outcome) => `신청이 예비에서 '${outcome}'으로 바뀌었습니다.`,
  appeal: (outcome) => `신청을 전담기관이 다시 심의했습니다. 새 결과는 '${outcome}'입니다.`,
};

/** 결과 통지: outcome, score, reason, whom to ask. */
export const selectionDecided: MailText<Decided> = ({ application, kind, item, reason }, origin) => {
  const outcome = selectionResultLabel(item.result);
  return {
    to: [toCompany(application)],
    applicationId: application.id,
    subject: `${PORTAL} ${kind === 'appeal' ? '재심의' : '선정'} 결과: ${outcome}`,
    text: [
      `${numberOf(application)} ${DECIDED[kind](outcome)}`,
      `점수: ${item.score}점 (기술성평가 ${item.technicalScore}점 + 가점 ${item.bonusPoints}점)`,
      `사유: ${reason}`,
      whomToAsk(application),
      `자세히 보기: ${casePage(origin, application.id)}/result`,
    ],
  };
};
