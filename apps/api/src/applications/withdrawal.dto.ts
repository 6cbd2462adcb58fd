import type { WithdrawBody } from '@subsidy/contract';
import { LongText } from '../http/fields.ts';

/** `POST /applications/{id}/withdrawal` and `…/award-declination`. */
export class WithdrawRequest implements WithdrawBody {
  @LongText({ max: 1_000 })
  reason!: string;
}
