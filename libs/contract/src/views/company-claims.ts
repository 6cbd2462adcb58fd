import type {
  CompanyCertificateStatus,
  CompanyClaimStatus,
  CompanyDisputeStatus,
  OwnershipOfferStatus,
} from '@subsidy/rules';

/** 사업자등록번호 소유: whether somebody has seen that the number is the company's. */
export interface CompanyClaimView {
  status: CompanyClaimStatus;
  claimedAt: string;
  /** When it was proved, also while it is disputed since; null where it never was. */
  provedAt: string | null;
  provedBy: string | null;
  /** Seen at a requirement check, by an administrator, or when a dispute was decided. */
  provedHow: 'requirement-check' | 'certificate' | 'dispute' | null;
  disputedAt: string | null;
}

/** 사업자등록증. */
export interface CompanyCertificateView {
  id: string;
  status: CompanyCertificateStatus;
  fileName: string;
  size: number;
  scan: 'pending' | 'clean' | 'infected' | 'not-scanned';
  uploadedAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  returnReason: string | null;
}

/** A company, as whoever decides on its number sees it. */
export interface ClaimingCompanyView {
  id: string;
  name: string;
  businessRegistrationNumber: string;
  claim: CompanyClaimView;
  /** Its owner; null where it has none. */
  owner: { name: string; email: string } | null;
}

/** `GET /company-certificates` item: handed in by a company, for an administrator to look at. */
export interface ListedCertificateView extends CompanyCertificateView {
  company: ClaimingCompanyView;
}

/** What somebody who disputes a number is answered. */
export interface RaisedDisputeView {
  id: string;
}

/** 사업자등록번호 이의. `GET /company-disputes` item. */
export interface CompanyDisputeView {
  id: string;
  status: CompanyDisputeStatus;
  company: ClaimingCompanyView;
  /** Who says that the number is theirs. */
  name: string;
  email: string;
  reason: string;
  raisedAt: string;
  certificate: CompanyCertificateView;
  /** What the company handed in itself, last; null where it has not. */
  ownCertificate: CompanyCertificateView | null;
  proposedBy: string | null;
  proposedAt: string | null;
  proposalReason: string | null;
  /** Why a proposal to hand the company over was returned, last. */
  returnReason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  /** Whether whoever asks may confirm or return the hand-over that is proposed, and why not otherwise. */
  mayConfirm: boolean;
  whyNot: string | null;
}

/** 대표 담당자 넘기기. */
export interface OwnershipOfferView {
  id: string;
  status: OwnershipOfferStatus;
  /** The person who is to own the company. */
  offeredTo: { id: string; name: string };
  offeredBy: { id: string; name: string };
  offeredAt: string;
}
