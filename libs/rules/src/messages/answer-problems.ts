import { day, grouped, object, topic, won } from './format.ts';

/** What is wrong with an answer of a form, and what to enter instead. `label` is the name of the field as it is shown. */

const SENTENCE_OF_FORMAT = {
  email: 'name@company.co.kr처럼 @가 있는 주소를 입력하세요.',
  phone: '지역 번호까지 숫자로 입력하세요. 예: 031-500-0000',
  'corporate-number': '숫자 13자리를 입력하세요.',
} as const;

export const NOT_AN_INDUSTRY_CODE =
  '업종코드를 산업분류표에서 찾을 수 없습니다. 숫자 2–5자리 코드를 다시 고르세요.';

export const answerYesOrNo = (label: string): string => `"${label}"에 예 또는 아니요로 답하세요.`;
export const chooseIt = (label: string): string => `${object(label)} 고르세요.`;
export const enterIt = (label: string): string => `${object(label)} 입력하세요.`;
export const chooseAgain = (label: string): string => `${object(label)} 목록에서 다시 고르세요.`;
export const wholeNumbersOnly = (label: string): string => `${label}에는 소수점 없는 숫자를 입력하세요.`;
export const ofAnotherForm = (label: string): string =>
  `${label} 값의 형식이 맞지 않습니다. 다시 입력하세요.`;
export const wrongFormat = (label: string, format: keyof typeof SENTENCE_OF_FORMAT): string =>
  `${topic(label)} ${SENTENCE_OF_FORMAT[format]}`;
export const tooLong = (label: string, most: number, over: number): string =>
  `${topic(label)} ${grouped(most)}자까지입니다. ${grouped(over)}자를 줄이세요.`;

const NO_NEGATIVE = '음수를 넣을 수 없습니다. ';

/** `isNegative`: a sign was typed where none can stand. */
export const tooSmall = (label: string, least: string, isNegative: boolean): string =>
  `${label}에는 ${isNegative ? NO_NEGATIVE : ''}${least} 이상을 입력하세요.`;
export const tooLarge = (label: string, most: string): string =>
  `${label}에 넣은 수가 너무 큽니다. ${most} 이하를 입력하세요.`;
export const tooManyDecimals = (label: string, decimals: number): string =>
  `${label}에는 소수점 아래 ${decimals}자리까지 입력하세요.`;

export const notADay = (label: string): string =>
  `${label}에는 실제로 있는 날짜를 연, 월, 일 순서로 입력하세요.`;
export const notAMonth = (label: string): string => `${label}에는 연도와 월을 입력하세요.`;
export const dayTooEarly = (label: string, first: string): string =>
  `${label}에는 ${day(first)}이나 그 뒤의 날짜를 입력하세요.`;
export const dayTooLate = (label: string, last: string): string =>
  `${label}에는 ${day(last)}이나 그 전의 날짜를 입력하세요.`;
export const monthTooEarly = (label: string, first: string): string =>
  `${label}에는 ${first}이나 그 뒤의 달을 입력하세요.`;
export const monthTooLate = (label: string, last: string): string =>
  `${label}에는 ${last}이나 그 전의 달을 입력하세요.`;

const counted = (count: number, inRows: boolean): string => `${count}${inRows ? '줄' : '개'}`;

export const tooFew = (label: string, least: number, count: number, inRows: boolean): string =>
  `${label}에 ${counted(least, inRows)} 이상을 넣으세요. 지금은 ${counted(count, inRows)}입니다.`;
export const tooMany = (label: string, most: number, count: number, inRows: boolean): string =>
  `${label}에는 ${counted(most, inRows)}까지 넣을 수 있습니다. 지금은 ${counted(count, inRows)}입니다.`;
export const chosenTwice = (label: string, item: string): string =>
  `${label}에 같은 항목이 두 번 있습니다: ${item}. 하나만 남기세요.`;

/** `row` counts from 1, as on the screen. */
export const inRow = (label: string, row: number, sentence: string): string =>
  `${label} ${row}번째 줄: ${sentence}`;
export const rowMissing = (label: string, row: string): string => `${label}에 "${row}" 줄이 없습니다.`;
export const sameAsRow = (columns: readonly string[], first: number): string =>
  `${topic(columns.join('·'))} ${first}번째 줄과 같습니다. 줄마다 다르게 입력하세요.`;

/** What follows the sentence of a check across fields that does not hold. */
export const rowsNow = (count: number): string => ` 지금은 ${count}줄입니다.`;
export const sumNow = (sum: string): string => ` 지금은 ${sum}입니다.`;
export const atRow = (row: number): string => ` (${row}번째 줄)`;

export const IN_KIND_KINDS_MISSING = '현물이 있으면 현물 항목을 고르세요.';
export const SUPPLIER_MISSING =
  '공급기업을 고르세요. 자체 개발 인력이 있으면 단독 신청을 선택할 수 있습니다.';
export const LEAD_COMPANY_MISSING = '함께 비용을 낼 주관기관을 골라 주세요.';
export const LEAD_COMPANY_DECLINED =
  '고른 주관기관이 비용을 내지 않겠다고 답했습니다. 다른 주관기관을 골라 주세요.';

export const cellsDiffer = (applied: readonly string[]): string =>
  `신청서에서 고른 AI 공정·기능과 같아야 합니다: ${applied.join(', ')}.`;
export const cellsWithoutScenario = (cells: readonly string[]): string =>
  `AI 적용 시나리오가 없는 공정·기능이 있습니다: ${cells.join(', ')}.`;

export const CORE_INDICATOR_MISSING =
  '핵심 성과지표를 하나 이상 고르세요. 목록에 (핵심)이라고 적혀 있습니다.';
export const indicatorWeights = (wantedPercent: number, sumPercent: number): string =>
  `성과지표 가중치의 합계는 ${wantedPercent} %여야 합니다. 지금은 ${sumPercent} %입니다.`;
export const targetWorse = (
  { label, better }: { label: string; better: 'higher' | 'lower' | null },
  before: string,
  target: string,
): string =>
  `${label}의 목표(${target})가 구축 전(${before})보다 나쁩니다. ` +
  `이 지표는 ${better === 'higher' ? '높을수록' : '낮을수록'} 좋습니다. 두 값을 다시 확인하세요.`;

const SCHEDULE = '추진 일정';

export const scheduleBackwards = (row: number, startMonth: number, endMonth: number): string =>
  inRow(SCHEDULE, row, `끝(${endMonth}개월)이 시작(${startMonth}개월)보다 이릅니다. 다시 입력하세요.`);
export const scheduleTooLate = (row: number, months: number): string =>
  inRow(SCHEDULE, row, `사업 기간 ${months}개월 안에 끝나야 합니다.`);
export const scheduleWeights = (sumPercent: number): string =>
  `일정 비중의 합계는 100 %여야 합니다. 지금은 ${sumPercent} %입니다.`;

/** Parts of the money of a plan, by the names of their amounts. */
const PART_LABELS = {
  governmentKrw: '정부지원금',
  leadCompanyKrw: '주관기관 부담금',
  localGovernmentKrw: '지방비',
  companyCashKrw: '기업 현금',
  companyInKindKrw: '기업 현물',
} as const;

export type MoneyPart = keyof typeof PART_LABELS;

export const inKindMisplaced = (row: number): string =>
  inRow('사업비 내역', row, '현물은 도입기업 인건비와 클라우드에만 넣을 수 있습니다.');
export const costDiffers = (
  parts: readonly { part: MoneyPart; expectedKrw: number; actualKrw: number }[],
): string =>
  `사업비 내역의 합계가 사업비 편성과 다릅니다. ${parts
    .map(
      ({ part, expectedKrw, actualKrw }) =>
        `${PART_LABELS[part]}: ${won(expectedKrw)}이어야 하는데 ${won(actualKrw)}입니다.`,
    )
    .join(' ')}`;
