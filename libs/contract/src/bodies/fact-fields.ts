import { DAY_LIMITS } from '@subsidy/rules';
import { IsOptional, Validate } from 'class-validator';
import { FactDayConstraint, KnownCodeConstraint, KsicCodeConstraint } from './constraints.ts';
import { all, type Presence } from './decorate.ts';
import { fieldWords } from './field-words.ts';
import { Day, Text } from './fields.ts';
import { Described as described } from './members.ts';

/** A day among the facts of a check: a ban, the end of a build. It may be missing. */
export const FactDay = () =>
  all(
    Day({ optional: true }),
    Validate(FactDayConstraint, {
      message: fieldWords.dayBetween(DAY_LIMITS.min, DAY_LIMITS.max),
    }),
  );

/** 세부사업 or 유형: open text, but a code that is known. */
export const KnownCode = (kind: 'program' | 'type', { optional }: Presence = {}) =>
  all(
    Text({ max: 60, ...(optional === undefined ? {} : { optional }) }),
    Validate(KnownCodeConstraint, [kind], { message: fieldWords.notInList }),
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
