import { DAY_LIMITS } from '@subsidy/rules';
import { IsOptional, Validate } from 'class-validator';
import { FactDayConstraint, KsicCodeConstraint } from './constraints.ts';
import { all } from './decorate.ts';
import { fieldWords } from './field-words.ts';
import { Day } from './fields.ts';
import { Described as described } from './members.ts';

/** A day among the facts of a check: a ban, the end of a build. It may be missing. */
export const FactDay = () =>
  all(
    Day({ optional: true }),
    Validate(FactDayConstraint, {
      message: fieldWords.dayBetween(DAY_LIMITS.min, DAY_LIMITS.max),
    }),
  );

/** 업종: a code of the Korean standard classification; only manufacturing has to be a known one. It may be missing. */
export const KsicCode = () =>
  all(
    described(true, { type: 'string' }),
    IsOptional(),
    Validate(KsicCodeConstraint, {
      message: fieldWords.industry,
    }),
  );
