import * as gazette from '@hyunbinseo/holidays-kr/all';
import { addDays, daysBetween } from './calendar.ts';
import { GAZETTE_HOLIDAYS } from './holidays.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

it('knows the holidays that the gazette names, up to the last year it names', () => {
  const named = Object.fromEntries(
    Object.entries(gazette)
      .map(([year, days]) => [year.slice(1), Object.keys(days).map((day) => day.slice(5))] as const)
      .filter(([year]) => year >= '2025')
      .map(([year, days]) => [year, days.join(' ')]),
  );
  expect(GAZETTE_HOLIDAYS).toEqual(named);
});

it.each([
  ['2026-04-30', true, 'Thursday'],
  ['2026-05-01', false, '노동절'],
  ['2026-05-02', false, 'Saturday'],
  ['2026-05-03', false, 'Sunday'],
  ['2026-05-04', true, 'Monday between'],
  ['2026-05-05', false, '어린이날'],
  ['2026-05-25', false, 'substitute of 부처님 오신 날'],
  ['2026-06-03', false, 'election day'],
  ['2026-07-16', true, 'the day before 제헌절'],
  ['2026-07-17', false, '제헌절'],
  ['2027-05-01', false, '노동절 on a Saturday'],
  ['2027-05-03', false, 'its substitute'],
  ['2027-05-04', true, 'the day after'],
  ['2027-07-19', false, 'substitute of 제헌절'],
  ['2027-12-27', false, 'substitute of 기독탄신일'],
  ['2027-12-31', true, 'the last day known'],
  ['2028-01-03', null, 'no gazette yet'],
  ['2024-12-31', null, 'before the first year kept'],
  ['2026-02-30', null, 'no day'],
  ['', null, 'nothing'],
])('%s is a working day: %p (%s)', (on, expected: boolean | null, _why) => {
  expect(isWorkingDay(on)).toBe(expected);
});

it('takes a later decision by its date, and never in a year nobody knows', () => {
  const overrides = { '2026-05-04': true, '2026-05-05': false, '2026-05-02': false, '2028-01-03': false };
  expect(Object.keys(overrides).map((on) => isWorkingDay(on, overrides))).toEqual([false, true, false, null]);
});

it.each([
  ['2026-04-30', 1, '2026-05-04'],
  ['2026-04-30', 2, '2026-05-06'],
  ['2026-05-06', -2, '2026-04-30'],
  ['2026-05-02', 0, '2026-05-02'],
  ['2026-05-02', 1, '2026-05-04'],
  ['2026-09-23', 5, '2026-10-02'],
  ['2027-04-30', 1, '2027-05-04'],
  ['2027-07-16', 1, '2027-07-20'],
  ['2027-12-30', 1, '2027-12-31'],
  ['2027-12-31', 1, null],
  ['2025-01-02', -1, null],
  ['2026-05-04', 1.5, null],
  ['2026-05-32', 1, null],
])('%s and %p working days is %p', (on, days, expected) => {
  expect(addWorkingDays(on, days)).toBe(expected);
});

it('counts back what it added, from every day that is known', () => {
  for (let on = '2025-02-01'; on < '2027-12-01'; on = addDays(on, 1)) {
    for (const days of [1, 5, 10]) {
      const later = addWorkingDays(on, days) ?? '';
      expect([on, workingDaysBetween(on, later)]).toEqual([on, days]);
      expect(daysBetween(on, later)).toBeGreaterThanOrEqual(days);
    }
  }
});

it('counts working days between two days, the first not among them', () => {
  expect(workingDaysBetween('2026-04-30', '2026-05-06')).toBe(2);
  expect(workingDaysBetween('2026-05-06', '2026-04-30')).toBe(-2);
  expect(workingDaysBetween('2026-05-01', '2026-05-03')).toBe(0);
  expect(workingDaysBetween('2026-05-04', '2026-05-04')).toBe(0);
  expect(workingDaysBetween('2027-12-30', '2028-01-03')).toBeNull();
  expect(workingDaysBetween('2026-05-04', 'tomorrow')).toBeNull();
});
