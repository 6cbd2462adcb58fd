import { EraseAccountBody } from '../bodies/accounts.ts';
import type { OwnCopyView, OwnErasureView } from '../views/own-data.ts';
import { EVERYONE } from './readers.ts';
import { nothing, route, view } from './route.ts';

/** 내 정보 내려받기. */
export const OWN_COPY = route('GET /account/copy', {
  access: EVERYONE,
  recentProof: true,
  answer: view<OwnCopyView>('OwnCopyView'),
});

export const OWN_ERASURE = route('GET /account/erasure', {
  access: EVERYONE,
  answer: view<OwnErasureView>('OwnErasureView'),
});

/** 탈퇴: for good; the address is typed once more. */
export const ERASE_ACCOUNT = route('POST /account/erasure', {
  access: EVERYONE,
  recentProof: true,
  body: EraseAccountBody,
  weight: 'small',
  answer: nothing(204),
  refusals: ['account-kept'],
});

/** 작성 내용 삭제 of a case that was withdrawn before it was ever filed: status and history stay. */
export const ERASE_CONTENTS = route('DELETE /applications/{applicationId}/contents', {
  access: ['applicant'],
  recentProof: true,
  answer: nothing(204),
  refusals: ['out-of-order'],
});
