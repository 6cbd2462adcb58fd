import { OTHER_REASON, requirementReasonProblems } from './requirement-reasons.ts';

const CONDITIONS = ['manufacturer', 'no-tax-arrears'];
const problems = (outcome: 'pass' | 'fail', ...ruleIds: string[]) =>
  requirementReasonProblems({ outcome, reasons: ruleIds.map((ruleId) => ({ ruleId })) }, CONDITIONS).map(
    ({ field, code }) => `${field} ${code}`,
  );

it('takes conditions of the notice and one of another kind', () => {
  expect(problems('pass')).toEqual([]);
  expect(problems('fail', 'manufacturer', 'no-tax-arrears', OTHER_REASON)).toEqual([]);
});

it('wants a reason for a fail', () => {
  expect(problems('fail')).toEqual(['reasons fail-without-reason']);
});

it.each(['nope', '', 'Manufacturer', 'build-history', '__proto__'])(
  'refuses %p, which the notice does not have, with a pass too',
  (ruleId) => {
    expect(problems('fail', 'manufacturer', ruleId)).toEqual(['reasons[1].ruleId unknown-condition']);
    expect(problems('pass', ruleId)).toEqual(['reasons[0].ruleId unknown-condition']);
  },
);

it('takes a condition once', () => {
  expect(problems('fail', 'manufacturer', 'manufacturer')).toEqual(['reasons[1].ruleId repeated-condition']);
});
