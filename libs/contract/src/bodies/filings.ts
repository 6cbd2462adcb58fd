import { EmptyIsAbsent, Flag, LongText, OneOf, Text, Texts } from './fields.ts';

/** `POST /applications/{id}/submission` and `/plan-submission`. */
export class SubmitBody {
  @Flag()
  declaration!: boolean;

  @Texts({ max: 10 })
  consents!: string[];
}

/** `POST /applications/{id}/signatures`. */
export class SignBody {
  /** 서명 of the form. */
  @Text({ min: 1, max: 40 })
  name!: string;

  /** Whoever signs has read the statement and what it is about. */
  @Flag()
  agreed!: boolean;
}

/** `POST /receipts/verification`: copied off a page, so a line may end anywhere. */
export class VerifyReceiptBody {
  @LongText({ max: 50 })
  receiptNumber!: string;

  @LongText({ max: 100 })
  submittedAt!: string;

  @LongText({ max: 200 })
  contentSha256!: string;

  @LongText({ max: 200 })
  signature!: string;
}

/** `?stage=` of the receipt, or its number: an answered supplement has one of its own. */
export class ReceiptQuery {
  @EmptyIsAbsent()
  @OneOf(['application', 'plan'], { optional: true })
  stage?: 'application' | 'plan';

  @EmptyIsAbsent()
  @Text({ max: 50, optional: true })
  receiptNumber?: string;
}
