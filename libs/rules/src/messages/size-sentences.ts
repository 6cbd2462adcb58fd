import type { FindingValues } from '../core/finding.ts';
import type { EstimatedSize, SizeReason, SizeReasonCode } from '../industries/company-size.ts';
import { numberOf, textOf, wonInWords } from './format.ts';

const money = (values: FindingValues, key: string): string => wonInWords(numberOf(values, key));
/** Why nobody can tell on which side of the limit a revenue lies. */
const between = (values: FindingValues, what: string): string => {
  const [low, high] = [money(values, 'limitKrw'), money(values, 'highestKrw')];
  return values['dependsOn'] === 'product'
    ? `매출 ${money(values, 'averageRevenueKrw')}은 ${what} 한도 ${low}과 ${high} 사이입니다. 의자 제조업이면 ${high}, 아니면 ${low}이므로 품목을 알아야 합니다.`
    : `매출 ${money(values, 'averageRevenueKrw')}은 ${what} 한도 ${low}과 새 한도 ${high} 사이입니다. 새 한도는 2025년 9월 이후에 끝난 회계연도부터, 그 3개월 뒤에 적용되므로 결산월을 알아야 합니다.`;
};

const SENTENCES: Readonly<Record<SizeReasonCode, (values: FindingValues) => string>> = {
  'industry-missing': () => '업종을 알아야 매출 한도를 찾을 수 있습니다.',
  'industry-not-listed': (values) =>
    `업종코드 ${textOf(values, 'ksicCode')}의 매출 한도는 이 포털에 없습니다.`,
  'revenue-missing': () => '3년 평균 매출액을 입력하면 매출 한도와 비교합니다.',
  'assets-missing': () => '자산총액을 입력하면 5,000억 원 기준과 비교합니다.',
  'independence-missing': () => '독립성 기준을 충족하는지 답해야 합니다.',
  'employees-missing': () => '상시근로자 수를 입력하면 소공인인지 알 수 있습니다.',
  'revenue-within-sme': (values) =>
    `매출 ${money(values, 'averageRevenueKrw')}은 중소기업 한도 ${money(values, 'limitKrw')} 이내입니다.`,
  'revenue-between-sme': (values) => between(values, '중소기업'),
  'revenue-beyond-sme': (values) =>
    `매출 ${money(values, 'averageRevenueKrw')}은 중소기업 한도 ${money(values, 'highestKrw')}을 넘습니다.`,
  'assets-within': (values) => `자산총액이 ${money(values, 'limitKrw')}보다 적습니다.`,
  'assets-beyond': (values) => `자산총액이 ${money(values, 'limitKrw')} 이상이면 중소기업이 아닙니다.`,
  independent: () => '독립성 기준을 충족합니다.',
  'not-independent': () => '독립성 기준을 충족하지 않으면 중소기업이 아닙니다.',
  'grace-period': () =>
    '다만 기준을 넘어선 기업을 5년 동안, 한 번에 한해 중소기업으로 보는 졸업유예가 있습니다.',
  'revenue-within-small': (values) =>
    `매출 ${money(values, 'averageRevenueKrw')}은 소기업 한도 ${money(values, 'limitKrw')} 이내입니다.`,
  'revenue-between-small': (values) => between(values, '소기업'),
  'revenue-beyond-small': (values) =>
    `매출 ${money(values, 'averageRevenueKrw')}은 소기업 한도 ${money(values, 'highestKrw')}을 넘습니다.`,
  'few-employees': (values) =>
    `제조업 소기업이고 상시근로자가 ${numberOf(values, 'limit')}명보다 적어 소공인에 해당합니다.`,
  'many-employees': (values) => `상시근로자가 ${numberOf(values, 'limit')}명 이상이라 소공인은 아닙니다.`,
};

const SIZES: Readonly<Record<EstimatedSize, string>> = {
  micro: '소공인 (상시근로자 10명 미만 제조 소기업)',
  small: '소기업',
  medium: '중기업',
  'mid-sized-or-large': '중견기업 또는 대기업',
  unknown: '판단할 수 없음',
};

/** 추정 규모 and its reasons, in one language. */
export interface SizeWording {
  sizeLabel: (size: EstimatedSize) => string;
  sizeReason: (reason: SizeReason) => string;
}

/** 추정 규모 and its reasons in Korean. */
export const koreanSizeWording: SizeWording = {
  sizeLabel: (size) => SIZES[size],
  sizeReason: ({ reason, values }) => SENTENCES[reason](values),
};
