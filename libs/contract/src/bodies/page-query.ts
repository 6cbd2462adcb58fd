import { Type } from 'class-transformer';
import { Text, WholeNumber } from './fields.ts';

/** Query of every list: how many, and after which row. */
export class PageQuery {
  @Type(() => Number)
  @WholeNumber({ min: 1, max: 100, optional: true })
  limit?: number;

  @Text({ max: 500, optional: true })
  cursor?: string;
}
