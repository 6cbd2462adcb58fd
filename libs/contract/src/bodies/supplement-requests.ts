import { Day, ListOf, LongText, Text } from './fields.ts';

export class SupplementItem {
  @Text({ max: 100, optional: true })
  field?: string;

  @Text({ max: 100, optional: true })
  documentType?: string;

  @LongText({ max: 1000 })
  reason!: string;
}

export class RequestSupplementBody {
  @Day()
  dueOn!: string;

  @ListOf(() => SupplementItem, { min: 1, max: 100 })
  items!: SupplementItem[];
}

export class RespondSupplementBody {
  @LongText({ max: 2000 })
  note!: string;
}
