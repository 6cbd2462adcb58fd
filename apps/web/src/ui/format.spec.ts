import { fileSize, instant, instantToSecond, isoDayOf, timeLeft } from './format.ts';

const NOW = Date.parse('2026-04-17T12:00:00+09:00');

describe('instants are shown in Korea whatever the device thinks', () => {
  it('shows a deadline with its weekday', () =>
    expect(instant('2026-04-20T08:00:00Z')).toBe('2026. 4. 20.(월) 17:00'));
  it('shows a receipt to the second', () =>
    expect(instantToSecond('2026-04-20T16:59:58.999+09:00')).toBe('2026. 4. 20.(월) 16:59:58'));
  it('is tomorrow in Korea while it is still today in Greenwich', () =>
    expect(isoDayOf('2026-12-31T15:00:00Z')).toBe('2027-01-01'));
});

describe('what is left until a deadline', () => {
  it.each([
    ['2026-04-20T16:30:00+09:00', '3일 4시간'],
    ['2026-04-17T16:12:59+09:00', '4시간 12분'],
    ['2026-04-17T12:12:00+09:00', '12분'],
    ['2026-04-17T12:00:00+09:00', '1분 미만'],
    ['2026-04-17T11:59:59.999+09:00', null],
  ])('until %s: %s', (until, words) => expect(timeLeft(until, NOW)).toBe(words));
});

describe('sizes of files', () => {
  it.each([
    [68, '68 바이트'],
    [1_536, '1.5 KB'],
    [52_428_800, '50 MB'],
  ])('%i is %s', (bytes, words) => expect(fileSize(bytes)).toBe(words));
});
