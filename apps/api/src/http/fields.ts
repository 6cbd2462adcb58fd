import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { cleanText, cleanValue, grouped, NOT_A_NAME, type TextLines, won } from '@subsidy/rules';
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
  IsOptional,
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
import { Shape } from './body-shape.ts';
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

/** Any JSON, its texts as they are kept: what belongs there, a rule of its own knows. */
export const AnyJson = () => applyDecorators(Shape({ kind: 'json', read: cleanValue }), Allow());

const LARGEST_WON = 1_000_000_000_000;

const required = (): PropertyDecorator => IsDefined({ message: '필수 항목입니다.' });
const presence = (optional: boolean | undefined): PropertyDecorator => (optional ? IsOptional() : required());

/** How the OpenAPI document describes the field. */
const described = (optional: boolean | undefined, schema: ApiPropertyOptions): PropertyDecorator =>
  ApiProperty({ ...schema, required: optional !== true } as ApiPropertyOptions);

interface Presence {
  optional?: boolean;
}

const read = (value: unknown): unknown => (typeof value === 'string' ? cleanText(value) : value);

/** Every text comes in through the one reader: composed, without what is invisible at its ends. */
const Read = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }): unknown =>
    Array.isArray(value) ? value.map(read) : read(value),
  );

type TextOptions = Presence & { min?: number; max?: number };

const text = (lines: TextLines, { min = 1, max = 200, optional }: TextOptions): PropertyDecorator =>
  applyDecorators(
    described(optional, { type: 'string', minLength: min, maxLength: max }),
    presence(optional),
    Read(),
    IsString({ message: '글자로 입력해 주세요.' }),
    MinLength(min, { message: min === 1 ? '내용을 입력해 주세요.' : `${min}자 이상 입력해 주세요.` }),
    MaxLength(max, { message: `${max}자까지 입력할 수 있습니다.` }),
    Validate(ReadableConstraint, [lines]),
  );

/** One line of text between `min` (1) and `max` (200) characters; what cannot be seen does not count. */
export const Text = (options: TextOptions = {}): PropertyDecorator => text('one-line', options);

/** Text that may have several lines. */
export const LongText = (options: TextOptions = {}): PropertyDecorator => text('many-lines', options);

/** 이름, 상호: one line without an address, since it may stand where people trust it. */
export const Name = (options: TextOptions = {}): PropertyDecorator =>
  applyDecorators(Text(options), Validate(PlainNameConstraint, { message: NOT_A_NAME }));

/** 비밀번호: composed, so that it is the same on every machine; nothing else of it is changed. */
export function Password() {
  const min = 12;
  const max = 128;
  return applyDecorators(
    described(false, { type: 'string', minLength: min, maxLength: max }),
    required(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.normalize('NFC') : value,
    ),
    IsString({ message: '글자로 입력해 주세요.' }),
    Validate(ReadableConstraint, ['many-lines']),
    MinLength(min, { message: `${min}자 이상 입력해 주세요.` }),
    MaxLength(max, { message: `${max}자까지 입력할 수 있습니다.` }),
    Validate(VisibleConstraint, { message: '보이는 글자로 정해 주세요.' }),
  );
}

/** Text of a fixed form. */
export function Pattern(pattern: RegExp, message: string, { optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'string', pattern: pattern.source }),
    presence(optional),
    Read(),
    IsString({ message: '글자로 입력해 주세요.' }),
    Matches(pattern, { message }),
  );
}

/** E-mail address, in small letters: nobody has two accounts by writing it otherwise. */
export function Email() {
  return applyDecorators(
    described(false, { type: 'string', format: 'email', maxLength: 254 }),
    required(),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? cleanText(value).toLowerCase() : value,
    ),
    Validate(EmailConstraint, { message: '이메일 주소 형식이 아닙니다. 예: name@company.co.kr' }),
    MaxLength(254, { message: '254자까지 입력할 수 있습니다.' }),
    Validate(ReadableConstraint, ['one-line']),
  );
}

/** Whole number. */
export function WholeNumber({ min, max, optional }: Presence & { min: number; max: number }) {
  return applyDecorators(
    described(optional, { type: 'integer', minimum: min, maximum: max }),
    presence(optional),
    IsInt({ message: '정수로 입력해 주세요.' }),
    Min(min, { message: `${grouped(min)} 이상이어야 합니다.` }),
    Max(max, { message: `${grouped(max)} 이하여야 합니다.` }),
  );
}

/** Number with at most one decimal. */
export function OneDecimal({ min, max }: { min: number; max: number }) {
  return applyDecorators(
    described(false, { type: 'number', multipleOf: 0.1, minimum: min, maximum: max }),
    required(),
    IsNumber({ maxDecimalPlaces: 1 }, { message: '소수점 한 자리까지의 숫자로 입력해 주세요.' }),
    Min(min, { message: `${min} 이상이어야 합니다.` }),
    Max(max, { message: `${max} 이하여야 합니다.` }),
  );
}

/** Amount in whole won, from `min` (0). */
export function Won({
  min = 0,
  max = LARGEST_WON,
  optional,
}: Presence & { min?: number; max?: number } = {}) {
  return applyDecorators(
    described(optional, { type: 'integer', minimum: min, maximum: max }),
    presence(optional),
    IsInt({ message: '금액은 소수점 없는 원 단위 숫자로 입력해 주세요.' }),
    Min(min, { message: `금액은 ${won(min)} 이상이어야 합니다.` }),
    Max(max, { message: `금액은 ${won(max)}까지 입력할 수 있습니다.` }),
  );
}

/** True or false. */
export function Flag({ optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'boolean' }),
    presence(optional),
    IsBoolean({ message: '예 또는 아니요로 답해 주세요.' }),
  );
}

/** One of a list of codes. */
export function OneOf(codes: readonly string[], { optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'string', enum: [...codes] }),
    presence(optional),
    IsIn(codes, { message: '목록에 없는 값입니다. 목록에서 다시 골라 주세요.' }),
  );
}

/** List of codes, each at most once. */
export function CodesOf(codes: readonly string[], { optional }: Presence = {}) {
  return applyDecorators(
    Shape({ kind: 'values', most: 100 }),
    described(optional, { type: 'string', enum: [...codes], isArray: true }),
    presence(optional),
    IsArray({ message: '목록으로 보내 주세요.' }),
    ArrayMaxSize(100, { message: '100개까지 고를 수 있습니다.' }),
    ArrayUnique({ message: '같은 항목을 두 번 고를 수 없습니다.' }),
    IsIn(codes, { each: true, message: '목록에 없는 값이 있습니다. 목록에서 다시 골라 주세요.' }),
  );
}

/** List of one-line texts. */
export function Texts({ min = 0, max = 100, optional }: Presence & { min?: number; max?: number } = {}) {
  return applyDecorators(
    Shape({ kind: 'values', most: max }),
    described(optional, { type: 'string', isArray: true, minItems: min, maxItems: max }),
    presence(optional),
    Read(),
    IsArray({ message: '목록으로 보내 주세요.' }),
    ArrayMinSize(min, { message: `${min}개 이상 필요합니다.` }),
    ArrayMaxSize(max, { message: `${max}개까지 보낼 수 있습니다.` }),
    IsString({ each: true, message: '글자로 입력해 주세요.' }),
    MaxLength(500, { each: true, message: '500자까지 입력할 수 있습니다.' }),
    Validate(ReadableConstraint, ['one-line'], { each: true }),
  );
}

/** Day that exists, `YYYY-MM-DD`. */
export function Day({ optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'string', format: 'date' }),
    presence(optional),
    Validate(DayConstraint, { message: '실제로 있는 날짜를 YYYY-MM-DD 형식으로 입력해 주세요.' }),
  );
}

/** 사업자등록번호: ten digits with a right check digit. */
export function BusinessNumber({ optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'string', pattern: '^[0-9]{10}$' }),
    presence(optional),
    Read(),
    Validate(BusinessNumberConstraint, {
      message: '사업자등록번호 10자리가 맞지 않습니다. 등록증의 번호를 하이픈 없이 다시 확인해 주세요.',
    }),
  );
}

/** RFC 3339 instant with offset. */
export function Instant({ optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'string', format: 'date-time' }),
    presence(optional),
    Validate(InstantConstraint, { message: '시각은 시간대가 있는 RFC 3339 형식으로 보내 주세요.' }),
  );
}

/** UUID. */
export function Uuid({ optional }: Presence = {}) {
  return applyDecorators(
    described(optional, { type: 'string', format: 'uuid' }),
    presence(optional),
    IsUUID('all', { message: '식별자 형식이 아닙니다.' }),
  );
}

/** List of UUIDs, each at most once. */
export function Uuids({ min = 1, max = 50 }: { min?: number; max?: number } = {}) {
  return applyDecorators(
    Shape({ kind: 'values', most: max }),
    described(false, { type: 'string', format: 'uuid', isArray: true, minItems: min, maxItems: max }),
    required(),
    IsArray({ message: '목록으로 보내 주세요.' }),
    ArrayMinSize(min, { message: `${min}개 이상 골라 주세요.` }),
    ArrayMaxSize(max, { message: `${max}개까지 고를 수 있습니다.` }),
    ArrayUnique({ message: '같은 항목을 두 번 고를 수 없습니다.' }),
    IsUUID('all', { each: true, message: '식별자 형식이 아닙니다.' }),
  );
}

/** Nested object of a class. */
export function Nested(of: () => new () => object, { optional }: Presence = {}) {
  return applyDecorators(
    Shape({ kind: 'object', of }),
    described(optional, { type: () => of() }),
    presence(optional),
    IsObject({ message: '객체로 보내 주세요.' }),
    ValidateNested({ message: '객체로 보내 주세요.' }),
    Type(of),
  );
}

/** List of nested objects. */
export function ListOf(
  of: () => new () => object,
  { min = 0, max = 500, optional }: Presence & { min?: number; max?: number } = {},
) {
  return applyDecorators(
    Shape({ kind: 'objects', of, most: max }),
    described(optional, { type: () => of(), isArray: true, minItems: min, maxItems: max }),
    presence(optional),
    IsArray({ message: '목록으로 보내 주세요.' }),
    ArrayMinSize(min, { message: `${min}개 이상 필요합니다.` }),
    ArrayMaxSize(max, { message: `${max}개까지 보낼 수 있습니다.` }),
    ValidateNested({ each: true, message: '객체의 목록으로 보내 주세요.' }),
    Validate(NoListInsideConstraint, { message: '객체의 목록으로 보내 주세요.' }),
    Type(of),
  );
}
