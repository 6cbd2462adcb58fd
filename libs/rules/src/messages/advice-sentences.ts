import type {
  AdviceOption,
  Combination,
  Ladder,
  LadderReason,
  LadderStep,
  NoLadderReason,
  OptionState,
  SummedMoney,
  UsedUpLimit,
} from '../advice/advice.ts';
import type { BestTotalCost, CostPlan } from '../advice/best-total-cost.ts';
import type { ConcurrencyReason } from '../advice/concurrency.ts';
import type { Confidence } from '../core/codes.ts';
import { day, moment, toward, wonInWords } from './format.ts';
import {
  BASIC_TIER_SENTENCE,
  CONCURRENCY_SENTENCES,
  NO_TIER_SENTENCE,
  WHOLE_FACTORY_SENTENCE,
} from '../programs/advice-sentences.ts';
import { levelLabel, programLabel, projectTypeLabel } from './labels.ts';

const STATE_LABELS: Record<OptionState, string> = {
  open: '지금 신청 가능',
  'needs-evidence': '접수 중, 확인 필요',
  'not-yet': '접수 예정',
  'window-not-published': '접수 기간 미공개',
  'closed-otherwise-met': '접수 기간만 아님',
  'past-year': '지난 연도 공고',
  blocked: '먼저 해결할 조건이 있음',
  'not-meant': '지원 대상이 아님',
};

/** 신청 가능 상태 in a few words. */
export const optionStateLabel = (state: OptionState): string => STATE_LABELS[state];

/** Where no hour is stated the last day counts to its end: then only the day is told. */
const END_OF_DAY = 'T23:59:59.999+09:00';

function when(at: string | null): string {
  if (at === null) return '';
  return at.endsWith(END_OF_DAY) ? day(at.slice(0, 10)) : moment(at);
}

const STATE_SENTENCES: Record<OptionState, (option: AdviceOption) => string> = {
  open: ({ closesAt }) => `모든 조건을 충족했습니다. ${when(closesAt)}까지 신청할 수 있습니다.`,
  'needs-evidence': ({ closesAt, missing }) =>
    `${when(closesAt)}까지 접수합니다. ${waits(missing) || '공고문에서 확인할 조건이 남아 있습니다.'}`,
  'not-yet': ({ opensAt, missing }) => join(`${when(opensAt)}부터 접수합니다.`, waits(missing)),
  'window-not-published': ({ missing }) =>
    join('접수 기간이 공개된 자료에 없습니다. 담당 기관에 확인하세요.', waits(missing)),
  'closed-otherwise-met': ({ closesAt, missing, unpublished, year }) =>
    join(
      `${missing.length + unpublished.length === 0 ? '접수 기간 말고는 걸리는 조건이 없습니다.' : '접수 기간이 끝났습니다.'} ${year}년 공고는 ${when(closesAt)}에 마감했습니다. 다음 공고를 기다려 준비하세요.`,
      waits(missing),
    ),
  'past-year': ({ year, missing }) =>
    join(
      `${year}년 공고를 바탕으로 한 안내입니다. 그 뒤의 공고는 찾지 못했으니 담당 기관에 확인하세요.`,
      waits(missing),
    ),
  blocked: ({ failed }) => `충족하지 못한 조건 ${failed.length}개를 먼저 해결해야 합니다.`,
  'not-meant': ({ failed }) =>
    `바꿀 수 없는 사실 때문에 대상이 아닙니다. 충족하지 못한 조건은 ${failed.length}개입니다.`,
};

const waits = (missing: readonly string[]): string =>
  missing.length === 0 ? '' : `답하지 않은 조건이 ${missing.length}개 있습니다.`;

const join = (...sentences: readonly string[]): string => sentences.filter((text) => text !== '').join(' ');

/** 신청 가능 상태 with its dates. */
export const optionSentence = (option: AdviceOption): string =>
  join(
    STATE_SENTENCES[option.state](option),
    option.superseded ? '더 새로운 공고가 있습니다.' : '',
    confidenceNote(option.confidence),
  );

const CONFIDENCE_NOTES: Record<Confidence, string> = {
  official: '',
  press: '언론 보도로 확인한 값이 있습니다. 공고문 확인 필요.',
  blog: '블로그·민간 자료로 확인한 값이 있습니다. 공고문 확인 필요.',
  inferred: '자료를 해석해 채운 값이 있습니다. 공고문 확인 필요.',
};

/** Marks what no official document states. */
export const confidenceNote = (confidence: Confidence): string => CONFIDENCE_NOTES[confidence];

const payersOf = (money: Omit<SummedMoney, 'totalCostKrw'>): string =>
  [
    ['정부', money.governmentKrw],
    ['지방비', money.localGovernmentKrw],
    ['주관기관', money.leadCompanyKrw],
    ['기업 현금', money.companyCashKrw],
    ['기업 현물', money.companyInKindKrw],
  ]
    .flatMap(([payer, amountKrw]) =>
      Number(amountKrw) > 0 ? [`${payer} ${wonInWords(Number(amountKrw))}`] : [],
    )
    .join(', ');

/** 총사업비 최적값. */
export const bestCostSentence = (best: CostPlan): string =>
  `총사업비가 ${wonInWords(best.totalCostKrw)}이면 지원금이 가장 많고 기업 현금 부담이 가장 적습니다: ${payersOf(best)}.`;

/** 보유 현금으로 할 수 있는 가장 큰 사업. */
export const largestProjectSentence = ({ best, largest }: BestTotalCost, cashKrw: number): string => {
  if (largest === null) return bestCostSentence(best);
  const carried = `현금 ${wonInWords(cashKrw)}으로는 총사업비 ${wonInWords(largest.totalCostKrw)}까지 할 수 있습니다: ${payersOf(largest)}.`;
  return best.totalCostKrw < largest.totalCostKrw ? join(carried, bestCostSentence(best)) : carried;
};

/** 동시수행 판단. */
export const concurrencySentence = (reason: ConcurrencyReason): string => CONCURRENCY_SENTENCES[reason];

/** 누적 한도. */
export const usedUpSentence = ({ type, limitKrw, leftKrw, timesLeft }: UsedUpLimit): string => {
  const times = timesLeft === null ? '' : ` 지원은 ${timesLeft}번 더 받을 수 있습니다.`;
  return `이 지원을 받으면 ${projectTypeLabel(type)} 한도 ${wonInWords(limitKrw)} 가운데 ${wonInWords(leftKrw)}이 남습니다.${times}`;
};

/** 함께 할 수 있는 조합. */
export const combinationSentence = ({ options, money, confidence }: Combination): string =>
  join(
    `${options.map(({ program, type }) => wayLabel(program, type)).join(' + ')}: 총사업비 합계 ${wonInWords(money.totalCostKrw)}, ${payersOf(money)}.`,
    '구축 내용은 겹치지 않아야 합니다.',
    confidenceNote(confidence),
  );

const wayLabel = (program: string, type: string): string =>
  type === 'standard' ? programLabel(program) : `${programLabel(program)} ${projectTypeLabel(type)}`;

const LADDER_REASONS: Record<LadderReason, (step: LadderStep) => string> = {
  'opens-basic': () => BASIC_TIER_SENTENCE,
  'raises-level': ({ fromLevel, toLevel }) =>
    `${levelLabel(fromLevel)}에서 ${toward(levelLabel(toLevel ?? fromLevel))} 수준을 올립니다.`,
  'prepares-data': () =>
    'AI 공장에 앞서 제조 데이터를 모으고 검증합니다. AI공장 구축과 합쳐 한도를 함께 씁니다.',
  'applies-ai': () => '제조 현장에 AI를 적용합니다.',
  'connects-whole-factory': () => WHOLE_FACTORY_SENTENCE,
};

/** One step of a ladder. */
export const ladderStepSentence = (step: LadderStep): string =>
  join(
    `${step.year}년: ${wayLabel(step.program, step.type)} (${step.noticeYear}년 공고 기준).`,
    LADDER_REASONS[step.reason](step),
    step.governmentKrw === null ? '정부지원금은 공개된 자료에 없습니다.' : '',
    (step.governmentKrw ?? 0) > 0 ? `정부지원금은 ${wonInWords(step.governmentKrw ?? 0)}까지입니다.` : '',
    step.otherKrw === null ? '지방비나 주관기관 부담금은 공개된 자료에 없습니다.' : '',
    (step.otherKrw ?? 0) > 0 ? `지방비·주관기관 부담금은 ${wonInWords(step.otherKrw ?? 0)}까지입니다.` : '',
    step.toLevel === null ? '도달 수준은 공고문을 확인하세요.' : '',
    confidenceNote(step.confidence),
  );

/** A whole ladder in one sentence. */
export const ladderSentence = ({ steps, years, governmentKrw }: Ladder): string =>
  `${steps.map(({ program, type }) => wayLabel(program, type)).join(' → ')}: 앞으로 ${years}년, 공개된 정부지원금 한도 합계 ${wonInWords(governmentKrw)}.`;

/** What is true of every ladder. */
export const LADDER_NOTE = '올해 공고 기준입니다. 다음 해 공고는 바뀔 수 있고, 선정을 뜻하지 않습니다.';

const NO_LADDER: Record<NoLadderReason, string> = {
  'level-unknown': '현재 스마트공장 수준을 답하면 앞으로 거칠 수 있는 단계를 보여 드립니다.',
  'nothing-open': NO_TIER_SENTENCE,
};

/** Why there is no ladder. */
export const noLadderSentence = (reason: NoLadderReason): string => NO_LADDER[reason];
