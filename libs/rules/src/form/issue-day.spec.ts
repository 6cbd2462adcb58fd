import { issueDayProblem } from './issue-day.ts';

const ON = '2026-04-10';
const code = (issuedOn: string | null, maxAgeDays: number | null) =>
  issueDayProblem({ label: '수출실적증명원', maxAgeDays }, issuedOn, ON)?.code ?? null;

it.each<[string | null, number | null, string | null]>([
  [null, null, null],
  [null, 92, 'required'],
  ['2026-04-10', null, null],
  ['2026-04-11', null, 'in-the-future'],
  ['9999-12-31', null, 'in-the-future'],
  ['1950-01-01', null, null],
  ['1949-12-31', null, 'too-early'],
  ['0001-01-01', null, 'too-early'],
  ['0001-01-01', 92, 'too-early'],
  ['2026-02-30', null, 'wrong-form'],
  ['2026-01-08', 92, null],
  ['2026-01-07', 92, 'too-old'],
])('issued on %s with an age of at most %s days: %s', (issuedOn, maxAgeDays, expected) => {
  expect(code(issuedOn, maxAgeDays)).toBe(expected);
});

it('names the document and the first day', () => {
  const message = issueDayProblem({ label: '수출실적증명원', maxAgeDays: null }, '0001-01-01', ON)?.message;
  expect(message).toMatch(/수출실적증명원의 발급일에는 1950\. 1\. 1\..*이나 그 뒤의 날짜/);
});
