import type { Transition } from './transition.ts';

/** 사업자등록번호 소유 확인 상태. */
export const COMPANY_CLAIM_STATUSES = ['pending', 'proved', 'disputed'] as const;
export type CompanyClaimStatus = (typeof COMPANY_CLAIM_STATUSES)[number];

/**
 * 사업자등록번호 소유: a company that registers claims its number. Somebody who has seen the certificate settles it; who says that the
 * number is theirs disputes it, and then administrators decide. Where a company has lost its last owner, the next one claims anew.
 */
export const COMPANY_CLAIM_LIFECYCLE = {
  prove: { from: ['pending'], to: 'proved', by: ['consultant', 'admin'] },
  dispute: { from: ['pending', 'proved'], to: 'disputed', by: ['system'] },
  restorePending: { from: ['disputed'], to: 'pending', by: ['admin'] },
  restoreProved: { from: ['disputed'], to: 'proved', by: ['admin'] },
  handOver: { from: ['disputed'], to: 'proved', by: ['admin'] },
  claimAnew: { from: ['proved'], to: 'pending', by: ['system'] },
} as const satisfies Record<string, Transition<CompanyClaimStatus>>;

/** 사업자등록번호 이의 상태. */
export const COMPANY_DISPUTE_STATUSES = ['open', 'proposed', 'rejected', 'upheld'] as const;
export type CompanyDisputeStatus = (typeof COMPANY_DISPUTE_STATUSES)[number];

/** 이의: one administrator rejects it; to hand the company over one proposes and another confirms or returns. */
export const COMPANY_DISPUTE_LIFECYCLE = {
  reject: { from: ['open'], to: 'rejected', by: ['admin'] },
  propose: { from: ['open'], to: 'proposed', by: ['admin'] },
  return: { from: ['proposed'], to: 'open', by: ['admin'] },
  uphold: { from: ['proposed'], to: 'upheld', by: ['admin'] },
} as const satisfies Record<string, Transition<CompanyDisputeStatus>>;

/** 사업자등록증 확인 상태. `evidence`: handed in with a dispute, whose decision it serves. */
export const COMPANY_CERTIFICATE_STATUSES = [
  'waiting',
  'confirmed',
  'returned',
  'replaced',
  'evidence',
] as const;
export type CompanyCertificateStatus = (typeof COMPANY_CERTIFICATE_STATUSES)[number];

/** 사업자등록증: an administrator confirms or returns it; the company may put another one in its place until then. */
export const COMPANY_CERTIFICATE_LIFECYCLE = {
  confirm: { from: ['waiting'], to: 'confirmed', by: ['admin'] },
  return: { from: ['waiting'], to: 'returned', by: ['admin'] },
  replace: { from: ['waiting'], to: 'replaced', by: ['applicant'] },
} as const satisfies Record<string, Transition<CompanyCertificateStatus>>;

/** 대표 담당자 넘기기 상태. */
export const OWNERSHIP_OFFER_STATUSES = ['offered', 'accepted', 'declined', 'withdrawn'] as const;
export type OwnershipOfferStatus = (typeof OWNERSHIP_OFFER_STATUSES)[number];

/** 대표 담당자 넘기기: the owner offers it to a member, who accepts or declines in their own account. */
export const OWNERSHIP_OFFER_LIFECYCLE = {
  accept: { from: ['offered'], to: 'accepted', by: ['applicant'] },
  decline: { from: ['offered'], to: 'declined', by: ['applicant'] },
  withdraw: { from: ['offered'], to: 'withdrawn', by: ['applicant'] },
} as const satisfies Record<string, Transition<OwnershipOfferStatus>>;
