import { applyDecorators } from '@nestjs/common';
import { DAY_LIMITS, dayInWords, isDay } from '@subsidy/rules';
import { Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { Day } from '../http/fields.ts';

/** A day within the limits of every form; one that does not exist is told by the rule of `Day`. */
@ValidatorConstraint({ name: 'isFactDay' })
class FactDayConstraint implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return !isDay(value) || (value >= DAY_LIMITS.min && value <= DAY_LIMITS.max);
  }
}

/** A day among the facts of a check: a ban, the end of a build. It may be missing. */
export const FactDay = () =>
  applyDecorators(
    Day({ optional: true }),
    Validate(FactDayConstraint, {
      message: `${dayInWords(DAY_LIMITS.min)}부터 ${dayInWords(DAY_LIMITS.max)}까지의 날짜를 입력해 주세요.`,
    }),
  );
