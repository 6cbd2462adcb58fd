import {
  DAY_LIMITS,
  isAcceptableKsicCode,
  isBlank,
  isBusinessRegistrationNumber,
  isDay,
  isPlainName,
  PROGRAM_TYPES,
  PROGRAMS,
  textFault,
  textFaultMessage,
  type TextLines,
} from '@subsidy/rules';
import {
  isEmail,
  ValidatorConstraint,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';

/** The years that have four digits in Seoul too, and that PostgreSQL knows. */
const EARLIEST = Date.parse('0001-01-01T00:00:00+09:00');
const LATEST = Date.parse('9999-12-31T23:59:59.999+09:00');

/** True when the text is an RFC 3339 instant with an offset. */
export function isInstant(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    Date.parse(text) >= EARLIEST &&
    Date.parse(text) <= LATEST
  );
}

/** `constraints: [lines]`; what is no text fails where its type is asked for. */
@ValidatorConstraint({ name: 'isReadable' })
export class ReadableConstraint implements ValidatorConstraintInterface {
  validate(value: unknown, { constraints }: ValidationArguments): boolean {
    return typeof value !== 'string' || textFault(value, linesOf(constraints)) === null;
  }

  defaultMessage({ value, constraints }: ValidationArguments): string {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    const faults = texts.map((text) =>
      typeof text === 'string' ? textFault(text, linesOf(constraints)) : null,
    );
    return textFaultMessage(faults.find((fault) => fault !== null) ?? 'control');
  }
}

const linesOf = (constraints: unknown[]): TextLines => constraints[0] as TextLines;

@ValidatorConstraint({ name: 'isVisible' })
export class VisibleConstraint implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => typeof value !== 'string' || !isBlank(value);
}

/** Half a character is no address; the validator itself would fail over it. */
@ValidatorConstraint({ name: 'isAddress' })
export class EmailConstraint implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean =>
    typeof value === 'string' && !/\p{Cs}/u.test(value) && isEmail(value);
}

@ValidatorConstraint({ name: 'isPlainName' })
export class PlainNameConstraint implements ValidatorConstraintInterface {
  validate = (value: unknown): boolean => typeof value !== 'string' || isPlainName(value);
}

/** `ValidateNested` looks into a list inside the list and finds nothing to complain of. */
@ValidatorConstraint({ name: 'isObject' })
export class NoListInsideConstraint implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return !Array.isArray(value) || !value.some(Array.isArray);
  }
}

@ValidatorConstraint({ name: 'isDay' })
export class DayConstraint implements ValidatorConstraintInterface {
  validate = isDay;
}

/** A day within the limits of every form; one that does not exist is told by the rule of `Day`. */
@ValidatorConstraint({ name: 'isFactDay' })
export class FactDayConstraint implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return !isDay(value) || (value >= DAY_LIMITS.min && value <= DAY_LIMITS.max);
  }
}

@ValidatorConstraint({ name: 'isKsicCode' })
export class KsicCodeConstraint implements ValidatorConstraintInterface {
  validate(code: unknown): boolean {
    return typeof code === 'string' && isAcceptableKsicCode(code);
  }
}

@ValidatorConstraint({ name: 'isInstant' })
export class InstantConstraint implements ValidatorConstraintInterface {
  validate = isInstant;
}

/** 세부사업과 유형 of notices that were published here: the server that has them says so. */
export const publishedCodes = {
  knows: (_kind: 'program' | 'type', _code: string): Promise<boolean> => Promise.resolve(false),
};

/** `constraints: [kind]`: a code that the portal knows by name, or that a notice ever published here brought. */
@ValidatorConstraint({ name: 'isIn', async: true })
export class KnownCodeConstraint implements ValidatorConstraintInterface {
  async validate(code: unknown, { constraints }: ValidationArguments): Promise<boolean> {
    if (typeof code !== 'string') return false;
    const kind = constraints[0] === 'program' ? 'program' : 'type';
    const named: readonly string[] = kind === 'program' ? PROGRAMS : PROGRAM_TYPES;
    return named.includes(code) || (await publishedCodes.knows(kind, code));
  }
}

@ValidatorConstraint({ name: 'isBusinessNumber' })
export class BusinessNumberConstraint implements ValidatorConstraintInterface {
  validate(text: unknown): boolean {
    return typeof text === 'string' && isBusinessRegistrationNumber(text);
  }
}
