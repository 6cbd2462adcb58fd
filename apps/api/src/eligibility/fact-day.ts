import { applyDecorators } from '@nestjs/common';
import { DAY_LIMITS, isDay } from '@subsidy/rules';
import { Validate, ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { Day } from '../http/fields.ts';
import { noticeWords } from '../http/refusals/notices.ts';

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
      message: noticeWords.dayBetween(DAY_LIMITS),
    }),
  );
