import type {
  AutosaveBody,
  ChooseSupplierBody,
  JsonValue,
  StartApplicationBody,
  SubmitBody,
  VerifyReceiptBody,
  WithdrawBody,
} from '@subsidy/contract';
import {
  APPLICATION_STATUSES,
  PROJECT_TYPES,
  REGION_CODES,
  TECHNO_PARK_CODES,
  type ApplicationStatus,
  type ProjectType,
} from '@subsidy/rules';
import { Transform } from 'class-transformer';
import { Allow } from 'class-validator';
import { CodesOf, Flag, ListOf, OneOf, Text, Texts, Uuid, WholeNumber } from '../http/fields.ts';
import { PageQuery } from '../http/keyset.ts';

const LARGEST_VERSION = 2_147_483_647;

/** `?regionCode=` means the same as leaving it out. */
const EmptyIsAbsent = () =>
  Transform(({ value }: { value: unknown }): unknown => (value === '' ? undefined : value));

const splitCodes = ({ value }: { value: unknown }): unknown => {
  if (typeof value !== 'string') return value;
  const codes = value.split(',').filter((code) => code !== '');
  return codes.length === 0 ? undefined : codes;
};

/** `POST /applications`. */
export class StartApplicationRequest implements StartApplicationBody {
  @Text({ max: 100 })
  noticeId!: string;

  @OneOf(PROJECT_TYPES)
  type!: ProjectType;
}

/** One field as the client has it, with the version it started from. */
export class FieldChangeRequest {
  @Text({ max: 100 })
  field!: string;

  @WholeNumber({ min: 0, max: LARGEST_VERSION })
  baseVersion!: number;

  /** Any JSON value of the field's type; null clears the field. */
  @Allow()
  @Transform(({ obj, key }: { obj: Record<string, unknown>; key: string }) => obj[key])
  value!: JsonValue;
}

/** `PATCH /applications/{id}`. */
export class SaveDraftRequest implements AutosaveBody {
  @ListOf(() => FieldChangeRequest, { min: 1, max: 300 })
  changes!: FieldChangeRequest[];
}

/** `PUT /applications/{id}/supplier`. */
export class ChooseSupplierRequest implements ChooseSupplierBody {
  /** null takes the supplier away. */
  @Uuid({ optional: true })
  supplierId!: string | null;
}

/** `POST /applications/{id}/submission` and `/plan-submission`. */
export class SubmitRequest implements SubmitBody {
  @Flag()
  declaration!: boolean;

  @Texts({ max: 10 })
  consents!: string[];
}

/** `POST /applications/{id}/withdrawal`. */
export class WithdrawRequest implements WithdrawBody {
  @Text({ max: 1_000 })
  reason!: string;
}

/** `POST /receipts/verification`. */
export class VerifyReceiptRequest implements VerifyReceiptBody {
  @Text({ max: 50 })
  receiptNumber!: string;

  @Text({ max: 50 })
  submittedAt!: string;

  @Text({ max: 100 })
  contentSha256!: string;

  @Text({ max: 200 })
  signature!: string;
}

/** Filters of `GET /applications/counts`. */
export class ApplicationCountsQuery {
  @EmptyIsAbsent()
  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string;

  @EmptyIsAbsent()
  @OneOf(TECHNO_PARK_CODES, { optional: true })
  technoParkCode?: string;

  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  noticeId?: string;

  @EmptyIsAbsent()
  @OneOf(PROJECT_TYPES, { optional: true })
  type?: ProjectType;
}

/** Filters of `GET /applications`. */
export class ApplicationsQuery extends PageQuery {
  /** One status or several with commas between them. */
  @Transform(splitCodes)
  @CodesOf(APPLICATION_STATUSES, { optional: true })
  status?: ApplicationStatus[];

  @EmptyIsAbsent()
  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string;

  @EmptyIsAbsent()
  @OneOf(TECHNO_PARK_CODES, { optional: true })
  technoParkCode?: string;

  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  noticeId?: string;

  @EmptyIsAbsent()
  @OneOf(PROJECT_TYPES, { optional: true })
  type?: ProjectType;

  /** Part of the company's name, business number, receipt number or project title. */
  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  query?: string;
}

/** `?stage=` of the receipt. */
export class ReceiptQuery {
  @EmptyIsAbsent()
  @OneOf(['application', 'plan'], { optional: true })
  stage?: 'application' | 'plan';
}
