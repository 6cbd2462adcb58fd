import { percent, wonInWords } from './format.ts';

/** 한도에 걸린 정부지원금, beside the cost that was typed. */
export const governmentCapped = (rateBp: number, byRateKrw: number, governmentKrw: number): string =>
  `정부지원금은 총사업비의 ${percent(rateBp)}인 ${wonInWords(byRateKrw)}이 아니라 한도인 ` +
  `${wonInWords(governmentKrw)}입니다. 나머지는 기업이 부담합니다.`;
