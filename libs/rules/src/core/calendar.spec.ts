import { addDays, dayInKorea, daysBetween, instantInKorea, isDay, withinWindow } from './calendar.ts';

it.each([
  ['2026-04-10T14:59:59.999Z', '2026-04-10'],
  ['2026-04-10T15:00:00Z', '2026-04-11'],
  ['2025-12-31T15:00:00Z', '2026-01-01'],
])('%s is %s in Korea', (instant, day) => {
  expect(dayInKorea(new Date(instant))).toBe(day);
});

it('writes instants with the offset of Korea', () => {
  expect(instantInKorea(new Date('2026-04-20T08:00:00Z'))).toBe('2026-04-20T17:00:00+09:00');
  expect(instantInKorea(new Date('2026-04-20T08:00:00.007Z'))).toBe('2026-04-20T17:00:00.007+09:00');
});

it('answers nothing for no instant', () => {
  expect([dayInKorea(new Date('never')), instantInKorea(new Date('never'))]).toEqual(['', '']);
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2026-04-30', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-12-32', false],
  ['2026-01-00', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['', false],
  [20260101, false],
])('%p is a day: %p', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

it('counts days over the ends of months and years', () => {
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it('closes windows at both ends to the millisecond', () => {
  const within = (instant: string): boolean =>
    withinWindow(new Date(instant), '2026-03-19T00:00:00+09:00', '2026-04-20T17:00:00+09:00');
  expect(within('2026-03-18T14:59:59.999Z')).toBe(false);
  expect(within('2026-03-18T15:00:00.000Z')).toBe(true);
  expect(within('2026-04-20T08:00:00.000Z')).toBe(true);
  expect(within('2026-04-20T08:00:00.001Z')).toBe(false);
  expect(within('never')).toBe(false);
});
