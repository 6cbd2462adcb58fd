import { isBlank } from '@subsidy/rules';
import { Transform } from 'class-transformer';

/** `?regionCode=` means the same as leaving it out. */
export const EmptyIsAbsent = () =>
  Transform(({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && isBlank(value) ? undefined : value,
  );
