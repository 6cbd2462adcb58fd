import type { GuideNoticeView } from '@subsidy/contract';
import { GUIDE_NOTICES } from '@subsidy/rules';
import { guideWindowOf, guideWindowText, type GuideWindow } from './guide-window.ts';

const [ANY] = GUIDE_NOTICES;
if (ANY === undefined) throw new Error('no notice');

const notice = (days: readonly [string, string] | null, year = 2026): GuideNoticeView => ({
  ...ANY,
  terms: { ...ANY.terms, year },
  opensAt: days?.[0] ?? null,
  closesAt: days?.[1] ?? null,
  termsSha256: '',
  lines: [],
});
const DAYS = ['2026-04-15T00:00:00+09:00', '2026-04-30T23:59:59+09:00'] as const;

interface Case {
  now: string;
  days: readonly [string, string] | null;
  year: number;
  state: GuideWindow;
}

it.each`
  now                            | days    | year    | state         | because
  ${'2026-04-14T23:59:59+09:00'} | ${DAYS} | ${2026} | ${'upcoming'} | ${'one second before it opens'}
  ${'2026-04-15T00:00:00+09:00'} | ${DAYS} | ${2026} | ${'open'}     | ${'it opens'}
  ${'2026-04-30T23:59:59+09:00'} | ${DAYS} | ${2026} | ${'open'}     | ${'its last second'}
  ${'2026-05-01T00:00:00+09:00'} | ${DAYS} | ${2026} | ${'closed'}   | ${'one second after it'}
  ${'2026-12-31T23:59:59+09:00'} | ${null} | ${2026} | ${'unknown'}  | ${'days are not published and the year in Korea still runs'}
  ${'2027-01-01T00:00:00+09:00'} | ${null} | ${2026} | ${'closed'}   | ${'its year is over in Korea'}
`('$state: $because', ({ now, days, year, state }: Case) => {
  expect(guideWindowOf(notice(days, year), Date.parse(now))).toBe(state);
});

it('says when the days are not published', () => {
  expect(guideWindowText(notice(null))).toBe('접수 기간은 공개된 자료에 없습니다');
  expect(guideWindowText(notice(DAYS))).toBe('2026. 4. 15.(수) 00:00 ~ 2026. 4. 30.(목) 23:59 (한국시간)');
});
