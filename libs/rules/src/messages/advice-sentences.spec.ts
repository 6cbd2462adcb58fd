import { OPTION_STATES, type Advice } from '../advice/advice.ts';
import { adviceFor } from '../advice/advice-for.ts';
import { bestTotalCost } from '../advice/best-total-cost.ts';
import { CONCURRENCY_REASONS } from '../advice/concurrency.ts';
import { GUIDE_NOTICES } from '../programs/guide-notices.ts';
import { aNotice, facts, IN_2026 } from '../testing/builders.ts';
import {
  bestCostSentence,
  combinationSentence,
  concurrencySentence,
  confidenceNote,
  ladderSentence,
  ladderStepSentence,
  largestProjectSentence,
  noLadderSentence,
  optionSentence,
  optionStateLabel,
  usedUpSentence,
} from './advice-sentences.ts';

const NOTICES = [aNotice(), aNotice('2025-ai-track'), ...GUIDE_NOTICES];
const NOVEMBER = new Date('2026-11-21T13:00:00+09:00');
const advise = (asOf: Date, company: Parameters<typeof facts>[0] = {}): Advice =>
  adviceFor(NOTICES, facts(company), asOf);

const ADVICES = [
  advise(IN_2026),
  advise(new Date('2026-03-01T12:00:00+09:00'), { nationalTaxArrears: true, leadCompany: 'samsung' }),
  advise(NOVEMBER, {
    regionCode: 'jeonbuk',
    currentLevel: 'none',
    regularEmployees: 6,
    averageRevenueKrw: 900_000_000,
  }),
  advise(NOVEMBER, { regionCode: 'gyeongbuk', ksicCode: '10301' }),
];

const isPlain = (text: string): void => {
  expect(text).toMatch(/^[^{}]*[가-힣][^{}]*$/);
  expect(text).not.toMatch(/undefined|null|NaN|\s{2}|\.\./);
};

it('writes every option, combination and step in plain Korean', () => {
  for (const { options, combinations, ladders } of ADVICES) {
    for (const option of options) {
      isPlain(optionSentence(option));
      if (option.bestCost !== null) isPlain(bestCostSentence(option.bestCost));
      if (option.usesUp !== null) isPlain(usedUpSentence(option.usesUp));
    }
    combinations.map(combinationSentence).forEach(isPlain);
    ladders.map(ladderSentence).forEach(isPlain);
    ladders.flatMap(({ steps }) => steps.map(ladderStepSentence)).forEach(isPlain);
  }
});

it('has a word for every state and a sentence for every reason', () => {
  OPTION_STATES.map(optionStateLabel).forEach(isPlain);
  CONCURRENCY_REASONS.map(concurrencySentence).forEach(isPlain);
  (['level-unknown', 'nothing-open'] as const).map(noLadderSentence).forEach(isPlain);
});

it('says that only the window is over', () => {
  const option = advise(NOVEMBER).options.find(
    ({ noticeId, type }) => noticeId === '2026-manufacturing-ai' && type === 'ai-factory',
  );
  expect(option && optionSentence(option)).toBe(
    '접수 기간 말고는 걸리는 조건이 없습니다. 2026년 공고는 2026. 4. 20.(월) 17:00에 마감했습니다. 다음 공고를 기다려 준비하세요.',
  );
});

it('does not say so where a condition is open that no answer settles (부처협업형의 분야)', () => {
  const option = advise(NOVEMBER).options.find(({ noticeId }) => noticeId === '2026-ministry-linked');
  expect(option && [option.missing, option.unpublished]).toEqual([
    [],
    expect.arrayContaining(['industry-field']),
  ]);
  expect(option && optionSentence(option)).toMatch(/^접수 기간이 끝났습니다\. 2026년 공고는/);
});

it('tells only the day where no hour of closing is stated, and no day at all where none is', () => {
  const options = advise(NOVEMBER, { regionCode: 'gyeongbuk', ksicCode: '10301' }).options;
  const sentenceOf = (id: string): string | undefined =>
    options.filter(({ noticeId }) => noticeId === id).map(optionSentence)[0];
  expect(sentenceOf('2026-advanced-general')).toContain('2026년 공고는 2026. 1. 7.(수)에 마감했습니다.');
  expect(sentenceOf('2025-gyeongbuk-region-specialized')).toMatch(/^2025년 공고를 바탕으로 한 안내입니다/);
});

it('names the payers of the best cost and of the largest project', () => {
  const found = bestTotalCost(aNotice(), 'ai-factory', facts(), IN_2026, { inKind: 'most' });
  expect(found && bestCostSentence(found.best)).toBe(
    '총사업비가 4억 원이면 지원금이 가장 많고 기업 현금 부담이 가장 적습니다: 정부 2억 원, 기업 현금 1억 6,000만 원, 기업 현물 4,000만 원.',
  );
  const within = bestTotalCost(aNotice(), 'ai-factory', facts(), IN_2026, { maxCashKrw: 100_000_000 });
  expect(within && largestProjectSentence(within, 100_000_000)).toBe(
    '현금 1억 원으로는 총사업비 2억 원까지 할 수 있습니다: 정부 1억 원, 기업 현금 1억 원.',
  );
  const more = bestTotalCost(aNotice(), 'ai-factory', facts(), IN_2026, { maxCashKrw: 300_000_000 });
  expect(more && largestProjectSentence(more, 300_000_000)).toContain('총사업비 5억 원까지');
  expect(more && largestProjectSentence(more, 300_000_000)).toContain('총사업비가 4억 원이면');
});

it('marks what is not official', () => {
  expect(confidenceNote('official')).toBe('');
  expect(confidenceNote('blog')).toBe('블로그·민간 자료로 확인한 값이 있습니다. 공고문 확인 필요.');
});
