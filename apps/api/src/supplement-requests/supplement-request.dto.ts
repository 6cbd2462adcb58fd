import type { RequestSupplementBody, RespondSupplementBody, SupplementItem } from '@subsidy/contract';
import { Day, ListOf, LongText, Text } from '../http/fields.ts';

export class SupplementItemRequest implements SupplementItem {
  @Text({ max: 100, optional: true })
  field?: string;

  @Text({ max: 100, optional: true })
  documentType?: string;

  @LongText({ max: 1000 })
  reason!: string;
}

export class RequestSupplementRequest implements RequestSupplementBody {
  @Day()
  dueOn!: string;

  @ListOf(() => SupplementItemRequest, { min: 1, max: 100 })
  items!: SupplementItemRequest[];
}

export class RespondSupplementRequest implements RespondSupplementBody {
  @LongText({ max: 2000 })
  note!: string;
}
