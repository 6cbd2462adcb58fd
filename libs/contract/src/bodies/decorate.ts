import { cleanText } from '@subsidy/rules';
import { Transform } from 'class-transformer';
import { IsDefined, IsOptional } from 'class-validator';
import { fieldWords } from './field-words.ts';

/** Several decorators as one, in the order in which they stand. */
export const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };

/** It has to be there. */
export const required = (): PropertyDecorator => IsDefined({ message: fieldWords.required });
/** It may be missing, or has to be there. */
export const presence = (optional: boolean | undefined): PropertyDecorator =>
  optional ? IsOptional() : required();

/** Whether a member may be missing. */
export interface Presence {
  optional?: boolean;
}

const read = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value);

/** Every text comes in through the one reader: composed, without what is invisible at its ends. */
export const Read = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    Array.isArray(value) ? value.map(read) : read(value),
  );
