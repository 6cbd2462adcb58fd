import { Operator } from 'json-rules-engine';

export const known = (value) => value !== null && value !== undefined;

/** What the conditions ask of lists, levels and days, which the engine has no operators for. */
export function addOperators(
  engine,
  { levels, blockedInAnyYear, blockedInYears, lastIntakeOn, conditions, year },
) {
  const add = (name, holds, applies) => engine.addOperator(new Operator(name, holds, applies));
  const rankOf = (level) => levels.indexOf(level);
  add('isKnown', (value, wanted) => known(value) === wanted);
  add('isOtherThan', (value, accepted) => !accepted.includes(value), known);
  add('hasAny', (list, wanted) => list.length > 0 === wanted, Array.isArray);
  add('hasOtherThan', (list, codes) => list.some((code) => !codes.includes(code)), Array.isArray);
  add('hasOneOf', (list, codes) => list.some((code) => codes.includes(code)), Array.isArray);
  add('onOrAfter', (day, other) => day >= other, known);
  add('lowerLevelThan', (level, other) => known(other) && rankOf(level) < rankOf(other), known);
  const ofYears = (program) => blockedInYears.find((rule) => rule.program === program);
  const isSure = ({ program, year: of }) =>
    blockedInAnyYear.includes(program) || (known(of) && ofYears(program)?.years.includes(of) === true);
  const isUnsure = ({ program, year: of }) => !known(of) && ofYears(program) !== undefined;
  const endsLate = ({ buildEndsOn }) => known(buildEndsOn) && buildEndsOn > lastIntakeOn;
  add('blocks', (list) => list.some((one) => isSure(one) && endsLate(one)), Array.isArray);
  add(
    'mayBlock',
    (list) =>
      list.some(
        (one) =>
          (isSure(one) && !known(one.buildEndsOn)) ||
          (isUnsure(one) && (!known(one.buildEndsOn) || endsLate(one))),
      ),
    Array.isArray,
  );
  const kind = conditions.repeatedCells.value;
  const standingOf = (grant) => {
    if (grant.program !== kind.program || (known(grant.type) && grant.type !== kind.type)) return 'free';
    if (!known(grant.year)) return 'unclear';
    if (grant.year >= year) return 'free';
    return known(grant.type) ? 'counts' : 'unclear';
  };
  const shares = ({ aiCells }, cells) => (aiCells ?? []).some((cell) => cells.includes(cell));
  add(
    'repeats',
    (grants, cells) =>
      known(cells) && grants.some((one) => standingOf(one) === 'counts' && shares(one, cells)),
    Array.isArray,
  );
  add(
    'mayRepeat',
    (grants, cells) =>
      known(cells) &&
      known(cells) &&
      cells.length > 0 &&
      grants.some((one) => {
        const standing = standingOf(one);
        return standing !== 'free' && (!known(one.aiCells) || (standing === 'unclear' && shares(one, cells)));
      }),
    Array.isArray,
  );
}
