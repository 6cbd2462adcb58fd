import { evaluatorStep, type EvaluatorStep } from './evaluator-step.ts';
import { numberOf, type MailText } from './mail.ts';

/** 평가 완료: to the TechnoPark; with the last one the review can be closed. */
export const sheetCompleted: MailText<EvaluatorStep> = (step, origin) =>
  evaluatorStep(
    step,
    {
      subject: '평가위원이 평가를 마쳤습니다',
      happened: `${numberOf(step)} 과제의 평가위원 1명이 평가를 마쳤습니다.`,
      next:
        step.waiting === 0
          ? '평가 중인 위원이 더 없습니다. 현장확인과 원가계산을 확인하고 평가를 마감해 주세요.'
          : `아직 마치지 않은 평가위원이 ${String(step.waiting)}명 있습니다.`,
    },
    origin,
  );
