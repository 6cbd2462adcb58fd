import { evaluatorStep, type EvaluatorStep } from './evaluator-step.ts';
import { numberOf, type MailText } from './mail.ts';

/** 회피: to the TechnoPark; another evaluator may have to be found. */
export const evaluatorRecused: MailText<EvaluatorStep> = (step, origin) =>
  evaluatorStep(
    step,
    {
      subject: '평가위원이 이해관계로 회피했습니다',
      happened: `${numberOf(step)} 과제의 평가위원 1명이 이해관계가 있다고 밝혀 평가에서 빠졌습니다.`,
      next: '남은 위원으로 정족수가 되는지 확인하고, 모자라면 다른 평가위원을 배정해 주세요.',
    },
    origin,
  );
