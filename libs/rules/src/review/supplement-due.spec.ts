import { supplementDueDays, supplementDueProblem, usualSupplementDueOn } from './supplement-due.ts';

describe('due day of a supplement', () => {
  it.each([
    ['2026-11-23', 'too-early'],
    ['2026-11-24', null],
    ['2026-11-28', null],
    ['2026-12-23', null],
    ['2026-12-24', 'too-late'],
    ['2026-02-30', 'invalid'],
    ['', 'invalid'],
  ])('%s, asked for on 2026-11-23: %s', (dueOn, problem) => {
    expect(supplementDueProblem(dueOn, '2026-11-23')).toBe(problem);
  });

  it.each([
    ['2026-11-23', '2026-12-02', 'over one weekend'],
    ['2026-09-22', '2026-10-06', 'over Chuseok and the days around it'],
    ['2030-01-02', '2030-01-12', 'in a year whose holidays nobody knows yet'],
  ])('proposed on %s: %s, %s', (today, dueOn) => {
    expect(usualSupplementDueOn(today)).toBe(dueOn);
  });

  it('proposes a day that it takes, on every day of a year', () => {
    let today = '2026-01-01';
    for (let day = 0; day < 365; day += 1) {
      const dueOn = usualSupplementDueOn(today);
      expect([today, supplementDueProblem(dueOn, today)]).toEqual([today, null]);
      today = supplementDueDays(today).firstOn;
    }
  });
});
