import type { ReviewProblem, ReviewProblemCode } from '../review/review-problem.ts';
import { day, won } from './format.ts';
import { bonusLabel, payerLabel, selectionResultLabel, siteCheckLabel } from './labels.ts';

type Values = ReviewProblem['values'];

const text = (values: Values, name: string): string => String(values[name] ?? '');
const amount = (values: Values, name: string): string => won(Number(values[name]));

const SENTENCES: Readonly<Record<ReviewProblemCode, (values: Values) => string>> = {
  'unknown-criterion': () =>
    '이 공고의 평가표에 없는 지표입니다. 화면을 새로 고친 뒤 평가표에 있는 지표만 보내 주세요.',
  'repeated-criterion': (values) => `${text(values, 'label')} 지표를 두 번 보냈습니다. 한 번만 보내 주세요.`,
  'points-too-large': (values) =>
    `${text(values, 'label')}의 배점은 ${text(values, 'maxPoints')}점입니다. ${text(values, 'maxPoints')}점 이하로 입력해 주세요.`,
  'points-missing': (values) => `${text(values, 'label')} 점수를 입력해 주세요.`,
  'reason-missing': (values) => `${text(values, 'label')} 점수의 근거를 적어 주세요.`,
  'visit-in-the-future': (values) =>
    `방문한 날은 오늘(${day(text(values, 'today'))})이거나 그 전이어야 합니다.`,
  'visit-before-filing': (values) =>
    `방문한 날은 마지막으로 제출한 날(${day(text(values, 'lastFiledOn'))})이거나 그 뒤여야 합니다.`,
  'repeated-check': (values) => `같은 확인 항목을 두 번 보냈습니다: ${siteCheckLabel(text(values, 'check'))}`,
  'checks-missing': (values) =>
    `세 가지를 모두 확인해야 합니다. 빠진 항목: ${text(values, 'checks').split(' ').map(siteCheckLabel).join(', ')}`,
  'failed-check-note': (values) =>
    `부적합이면 무엇이 달랐는지 적어 주세요: ${siteCheckLabel(text(values, 'check'))}`,
  'unknown-bonus': () => '이 공고에 없는 가점 항목입니다. 공고에 있는 항목 가운데 골라 주세요.',
  'bonus-not-claimed': (values) =>
    `기업이 신청하지 않은 가점 항목입니다: ${bonusLabel(text(values, 'bonus'))}`,
  'repeated-bonus': (values) => `같은 가점 항목을 두 번 보냈습니다: ${bonusLabel(text(values, 'bonus'))}`,
  'accepted-above-applied': (values) =>
    `신청한 총사업비 ${amount(values, 'appliedKrw')}까지 인정할 수 있습니다. ${amount(values, 'excessKrw')}을 줄여 주세요.`,
  'accepted-below-required-costs': (values) =>
    `공고가 반드시 쓰게 한 비용(회계정산 등) ${amount(values, 'requiredKrw')}보다 적게 인정할 수 없습니다.`,
  'accepted-without-government': () =>
    '지원금이 0원이 되는 금액은 인정할 수 없습니다. 원가계산은 금액을 조정하는 절차이고, 지원 여부는 선정 심의에서 정합니다.',
  'cut-note': () => '깎은 까닭을 적어 주세요. 기업이 물을 때의 근거가 됩니다.',
  'objection-note': () => '동의하지 않는 까닭을 적어 주세요. 테크노파크가 다시 검토할 때 봅니다.',
  'below-quorum': (values) =>
    `평가를 마친 위원이 ${text(values, 'completed')}명으로 정족수 ${text(values, 'quorum')}명보다 적습니다. 그래도 마감하는 까닭을 적어 주세요.`,
  'fail-without-reason': () => '부적합이면 충족하지 못한 요건과 사유를 한 가지 이상 적어 주세요.',
  'unknown-condition': () => '이 공고에 없는 요건입니다. 공고에 있는 요건이나 그 밖의 사유를 골라 주세요.',
  'repeated-condition': () => '같은 요건을 두 번 보냈습니다. 사유를 하나로 모아 주세요.',
  'appeal-only': () => '재심의안에만 넣을 수 있는 항목입니다. 빼고 보내거나 종류를 재심의로 바꿔 주세요.',
  'appeal-without': () => '재심의안에 필요한 항목입니다.',
  'same-result': (values) =>
    `지금 결과가 이미 ${selectionResultLabel(text(values, 'result'))}입니다. 다른 결과를 골라 주세요.`,
  'above-budget': (values) =>
    `선정하려면 ${payerLabel(text(values, 'payer'))} 예산이 ${amount(values, 'neededKrw')} 이상이어야 합니다.`,
};

/** 평가 기록의 잘못: one sentence for people, on both sides of the wire. */
export const reviewProblemText = ({ code, values }: ReviewProblem): string => SENTENCES[code](values);
