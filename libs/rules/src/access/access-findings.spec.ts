import { accessFindings, usualOf } from './access-findings.ts';

describe('what stands out in a month of the access log', () => {
  const quiet = { accesses: 10, bulk: 0, outsideHours: 0, mostCompaniesInAnHour: 3 };
  it.each([
    [quiet, 10, []],
    [{ ...quiet, accesses: 99 }, 1, []],
    [{ ...quiet, accesses: 100 }, 34, []],
    [{ ...quiet, accesses: 102 }, 34, ['many']],
    [{ ...quiet, outsideHours: 4 }, 10, []],
    [{ ...quiet, outsideHours: 5 }, 10, ['outside-hours']],
    [{ ...quiet, mostCompaniesInAnHour: 19 }, 10, []],
    [{ ...quiet, mostCompaniesInAnHour: 20, bulk: 1 }, 10, ['many-companies', 'bulk']],
  ])('%j beside %d: %j', (month, usual, found) => {
    expect(accessFindings(month, usual)).toEqual(found);
  });

  it.each([
    [[], 0],
    [[7], 7],
    [[9, 1, 5], 5],
    [[1, 200], 1],
  ])('the middle of %j is %d', (accesses, usual) => {
    expect(usualOf(accesses)).toBe(usual);
  });
});
