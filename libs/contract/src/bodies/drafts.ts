import type { JsonValue, ProgramType } from '@subsidy/rules';
import { AnyJson, ListOf, Text, Uuid, WholeNumber } from './fields.ts';

const LARGEST_VERSION = 2_147_483_647;

/** `POST /applications`. */
export class StartApplicationBody {
  @Text({ max: 100 })
  noticeId!: string;

  @Text({ max: 60 })
  type!: ProgramType;
}

/** One field as the client has it, with the version it started from. */
export class FieldChange {
  @Text({ max: 100 })
  field!: string;

  @WholeNumber({ min: 0, max: LARGEST_VERSION })
  baseVersion!: number;

  /** Any JSON value of the field's type, its texts as they are kept; null clears the field. */
  @AnyJson()
  value!: JsonValue;
}

/** `PATCH /applications/{id}`. */
export class AutosaveBody {
  @ListOf(() => FieldChange, { min: 1, max: 300 })
  changes!: FieldChange[];
}

/** `PUT /applications/{id}/supplier`. */
export class ChooseSupplierBody {
  /** null takes the supplier away. */
  @Uuid({ optional: true })
  supplierId!: string | null;
}
