import { counted, day, moment, won, wonInWords } from './format.ts';

it.each([
  [0, 'KRW 0'],
  [999_999, 'KRW 999,999'],
  [999_900, 'KRW 999,900'],
  [1_000_000, 'KRW 1 million'],
  [1_000_001, 'KRW 1,000,001'],
  [1_050_000, 'KRW 1,050,000'],
  [1_100_000, 'KRW 1.1 million'],
  [20_000_000, 'KRW 20 million'],
  [200_000_000, 'KRW 200 million'],
  [999_900_000, 'KRW 999.9 million'],
  [1_000_000_000, 'KRW 1 billion'],
  [1_005_000_000, 'KRW 1,005 million'],
  [1_050_000_000, 'KRW 1.05 billion'],
  [1_500_000_000, 'KRW 1.5 billion'],
  [10_000_000_000, 'KRW 10 billion'],
])('writes %d as %s', (amountKrw, text) => {
  expect(wonInWords(amountKrw)).toBe(text);
});

it('writes every month, and what is no day as it is', () => {
  const days = Array.from({ length: 12 }, (_, month) => day(`2026-${String(month + 1).padStart(2, '0')}-09`));
  expect(days.join(', ')).toBe(
    '9 Jan 2026, 9 Feb 2026, 9 Mar 2026, 9 Apr 2026, 9 May 2026, 9 Jun 2026, 9 Jul 2026, 9 Aug 2026, 9 Sep 2026, 9 Oct 2026, 9 Nov 2026, 9 Dec 2026',
  );
  expect(day('2026-02-30')).toBe('2026-02-30');
  expect(moment('2026-04-20T17:00:00+09:00')).toBe('20 Apr 2026, 17:00');
});

it('writes money in won and counts things', () => {
  expect(won(200_000_000)).toBe('KRW 200,000,000');
  expect([0, 1, 2].map((count) => counted(count, 'month'))).toEqual(['0 months', '1 month', '2 months']);
});
