import type { SubmitBody, VerifyReceiptBody } from '@subsidy/contract';
import { EmptyIsAbsent } from '../http/empty-is-absent.ts';
import { Flag, OneOf, Text, Texts } from '../http/fields.ts';

/** `POST /applications/{id}/submission` and `/plan-submission`. */
export class SubmitRequest implements SubmitBody {
  @Flag()
  declaration!: boolean;

  @Texts({ max: 10 })
  consents!: string[];
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

/** `?stage=` of the receipt. */
export class ReceiptQuery {
  @EmptyIsAbsent()
  @OneOf(['application', 'plan'], { optional: true })
  stage?: 'application' | 'plan';
}
