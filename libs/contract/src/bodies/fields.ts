import { cleanText, cleanValue, isBlank, NOT_A_NAME, type TextLines } from '@subsidy/rules';
import { Transform, Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  Validate,
  ValidateNested,
} from 'class-validator';
import {
  BusinessNumberConstraint,
  DayConstraint,
  EmailConstraint,
  InstantConstraint,
  NoListInsideConstraint,
  PlainNameConstraint,
  ReadableConstraint,
  VisibleConstraint,
} from './constraints.ts';
import { all, presence, Read, required, type Presence } from './decorate.ts';
import { fieldWords } from './field-words.ts';
import { Described as described, type BodyClass } from './members.ts';

/** Any JSON, its texts as they are kept: what belongs there, a rule of its own knows. */
export const AnyJson = ({ optional }: Presence = {}) =>
  all(described(optional, {}, { kind: 'json', read: cleanValue }), Allow());

const LARGEST_WON = 1_000_000_000_000;

type TextOptions = Presence & { min?: number; max?: number };

const text = (lines: TextLines, { min = 1, max = 200, optional }: TextOptions): PropertyDecorator =>
  all(
    described(optional, { type: 'string', minLength: min, maxLength: max }),
    presence(optional),
    Read(),
    IsString({ message: fieldWords.text }),
    MinLength(min, { message: fieldWords.shortest(min) }),
    MaxLength(max, { message: fieldWords.longest(max) }),
    Validate(ReadableConstraint, [lines]),
  );

/** One line of text between `min` (1) and `max` (200) characters; what cannot be seen does not count. */
export const Text = (options: TextOptions = {}): PropertyDecorator => text('one-line', options);

/** Text that may have several lines. */
export const LongText = (options: TextOptions = {}): PropertyDecorator => text('many-lines', options);

/** 이름, 상호: one line without an address, since it may stand where people trust it. */
export const Name = (options: TextOptions = {}): PropertyDecorator =>
  all(Text(options), Validate(PlainNameConstraint, { message: NOT_A_NAME }));

/** 비밀번호: composed, so that it is the same on every machine; nothing else of it is changed. */
export function Password({ optional }: Presence = {}) {
  const min = 12;
  const max = 128;
  return all(
    described(optional, { type: 'string', minLength: min, maxLength: max }),
    presence(optional),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.normalize('NFC') : value,
    ),
    IsString({ message: fieldWords.text }),
    Validate(ReadableConstraint, ['many-lines']),
    MinLength(min, { message: fieldWords.shortest(min) }),
    MaxLength(max, { message: fieldWords.longest(max) }),
    Validate(VisibleConstraint, { message: fieldWords.visible }),
  );
}

/** Looks only at whether it is there: what is wrong with it is not told to strangers. */
export const Credential = (format: 'email' | 'password', message: string): PropertyDecorator =>
  all(described(false, { type: 'string', format }), IsDefined({ message }));

/** `?regionCode=` means the same as leaving it out. */
export const EmptyIsAbsent = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    typeof value === 'string' && isBlank(value) ? undefined : value,
  );

/** Text of a fixed form. */
export function Pattern(pattern: RegExp, message: string, { optional }: Presence = {}) {
  return all(
    described(optional, { type: 'string', pattern: pattern.source }),
    presence(optional),
    Read(),
    IsString({ message: fieldWords.text }),
    Matches(pattern, { message }),
  );
}

/** E-mail address, in small letters: nobody has two accounts by writing it otherwise. */
export function Email() {
  return all(
    described(false, { type: 'string', format: 'email', maxLength: 254 }),
    required(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? cleanText(value).toLowerCase() : value,
    ),
    Validate(EmailConstraint, { message: fieldWords.email }),
    MaxLength(254, { message: fieldWords.longest(254) }),
    Validate(ReadableConstraint, ['one-line']),
  );
}

/** Whole number. */
export function WholeNumber({ min, max, optional }: Presence & { min: number; max: number }) {
  return all(
    described(optional, { type: 'integer', minimum: min, maximum: max }),
    presence(optional),
    IsInt({ message: fieldWords.whole }),
    Min(min, { message: fieldWords.from(min) }),
    Max(max, { message: fieldWords.upTo(max) }),
  );
}

/** Number with at most one decimal. */
export function OneDecimal({ min, max }: { min: number; max: number }) {
  return all(
    described(false, { type: 'number', multipleOf: 0.1, minimum: min, maximum: max }),
    required(),
    IsNumber({ maxDecimalPlaces: 1 }, { message: fieldWords.oneDecimal }),
    Min(min, { message: fieldWords.from(min) }),
    Max(max, { message: fieldWords.upTo(max) }),
  );
}

/** Amount in whole won, from `min` (0). */
export function Won({
  min = 0,
  max = LARGEST_WON,
  optional,
}: Presence & { min?: number; max?: number } = {}) {
  return all(
    described(optional, { type: 'integer', minimum: min, maximum: max }),
    presence(optional),
    IsInt({ message: fieldWords.wholeKrw }),
    Min(min, { message: fieldWords.krwFrom(min) }),
    Max(max, { message: fieldWords.krwUpTo(max) }),
  );
}

/** True or false. */
export function Flag({ optional }: Presence = {}) {
  return all(
    described(optional, { type: 'boolean' }),
    presence(optional),
    IsBoolean({ message: fieldWords.yesOrNo }),
  );
}

/** One of a list of codes. */
export function OneOf(codes: readonly string[], { optional }: Presence = {}) {
  return all(
    described(optional, { type: 'string', enum: [...codes] }),
    presence(optional),
    IsIn(codes, { message: fieldWords.notInList }),
  );
}

/** List of codes, each at most once. */
export function CodesOf(codes: readonly string[], { optional }: Presence = {}) {
  return all(
    described(
      optional,
      { type: 'array', items: { type: 'string', enum: [...codes] } },
      { kind: 'values', most: 100 },
    ),
    presence(optional),
    IsArray({ message: fieldWords.list }),
    ArrayMaxSize(100, { message: fieldWords.atMostChosen(100) }),
    ArrayUnique({ message: fieldWords.chosenTwice }),
    IsIn(codes, { each: true, message: fieldWords.someNotInList }),
  );
}

/** List of one-line texts. */
export function Texts({ min = 0, max = 100, optional }: Presence & { min?: number; max?: number } = {}) {
  return all(
    described(
      optional,
      { type: 'array', items: { type: 'string' }, minItems: min, maxItems: max },
      { kind: 'values', most: max },
    ),
    presence(optional),
    Read(),
    IsArray({ message: fieldWords.list }),
    ArrayMinSize(min, { message: fieldWords.atLeastNeeded(min) }),
    ArrayMaxSize(max, { message: fieldWords.atMostSent(max) }),
    IsString({ each: true, message: fieldWords.text }),
    MaxLength(500, { each: true, message: fieldWords.longest(500) }),
    Validate(ReadableConstraint, ['one-line'], { each: true }),
  );
}

/** Day that exists, `YYYY-MM-DD`. */
export function Day({ optional }: Presence = {}) {
  return all(
    described(optional, { type: 'string', format: 'date' }),
    presence(optional),
    Validate(DayConstraint, { message: fieldWords.day }),
  );
}

/** 사업자등록번호: ten digits with a right check digit. */
export function BusinessNumber({ optional }: Presence = {}) {
  return all(
    described(optional, { type: 'string', pattern: '^[0-9]{10}$' }),
    presence(optional),
    Read(),
    Validate(BusinessNumberConstraint, {
      message: fieldWords.businessNumber,
    }),
  );
}

/** RFC 3339 instant with offset. */
export function Instant({ optional }: Presence = {}) {
  return all(
    described(optional, { type: 'string', format: 'date-time' }),
    presence(optional),
    Validate(InstantConstraint, { message: fieldWords.instant }),
  );
}

/** UUID. */
export function Uuid({ optional }: Presence = {}) {
  return all(
    described(optional, { type: 'string', format: 'uuid' }),
    presence(optional),
    IsUUID('all', { message: fieldWords.identifier }),
  );
}

/** List of UUIDs, each at most once. */
export function Uuids({ min = 1, max = 50 }: { min?: number; max?: number } = {}) {
  return all(
    described(
      false,
      { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: min, maxItems: max },
      { kind: 'values', most: max },
    ),
    required(),
    IsArray({ message: fieldWords.list }),
    ArrayMinSize(min, { message: fieldWords.atLeastChosen(min) }),
    ArrayMaxSize(max, { message: fieldWords.atMostChosen(max) }),
    ArrayUnique({ message: fieldWords.chosenTwice }),
    IsUUID('all', { each: true, message: fieldWords.identifier }),
  );
}

/** Nested object of a class. */
export function Nested(of: () => BodyClass, { optional }: Presence = {}) {
  return all(
    described(optional, {}, { kind: 'object', of }),
    presence(optional),
    IsObject({ message: fieldWords.object }),
    ValidateNested({ message: fieldWords.object }),
    Type(of),
  );
}

/** List of nested objects. */
export function ListOf(
  of: () => BodyClass,
  { min = 0, max = 500, optional }: Presence & { min?: number; max?: number } = {},
) {
  return all(
    described(optional, { minItems: min, maxItems: max }, { kind: 'objects', of, most: max }),
    presence(optional),
    IsArray({ message: fieldWords.list }),
    ArrayMinSize(min, { message: fieldWords.atLeastNeeded(min) }),
    ArrayMaxSize(max, { message: fieldWords.atMostSent(max) }),
    ValidateNested({ each: true, message: fieldWords.listOfObjects }),
    Validate(NoListInsideConstraint, { message: fieldWords.listOfObjects }),
    Type(of),
  );
}
