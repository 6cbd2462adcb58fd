import { OneOf, Pattern } from './fields.ts';

export const VERIFICATION_EXTENTS = ['whole', 'new'] as const;

/** Body of `POST /audit/verifications`. */
export class StartVerificationBody {
  /** Everything from the beginning, or the chains that grew since the last one that found nothing. */
  @OneOf(VERIFICATION_EXTENTS)
  extent!: (typeof VERIFICATION_EXTENTS)[number];
}

/** Query of `GET /audit/anchor-comparison`: what somebody kept of a checkpoint. */
export class AnchorQuery {
  @Pattern(/^\d{1,15}$/, '확인점 번호를 숫자로 입력해 주세요.')
  number!: string;

  @Pattern(/^[\da-fA-F]{64}$/, '지문은 0~9, a~f로 된 64자리입니다. 그대로 옮겨 주세요.')
  hash!: string;
}
