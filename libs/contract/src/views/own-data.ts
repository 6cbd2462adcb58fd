import type { JsonValue } from './common.ts';
import type { MembershipView, OwnSessionView, SecondFactorKind } from './accounts.ts';
import type { AuditEventView } from './audit.ts';

/** 내 정보: all that the portal holds of a person, and of the company in use. `GET /account/copy`. */
export interface OwnCopyView {
  madeAt: string;
  account: OwnAccountCopy;
  memberships: MembershipView[];
  sessions: OwnSessionView[];
  signatures: OwnSignatureCopy[];
  mails: OwnMailCopy[];
  events: AuditEventView[];
  /** Of the membership in use; null where that is of no company. */
  company: OwnCompanyCopy | null;
  /** Parts that are longer than what is copied: of these the newest. */
  cut: ('mails' | 'events' | 'applications')[];
}

export interface OwnAccountCopy {
  id: string;
  email: string;
  name: string;
  createdAt: string;
  privacyConsentedAt: string | null;
  emailConfirmedAt: string | null;
  lastSignInAt: string | null;
  factors: SecondFactorKind[];
}

export interface OwnSignatureCopy {
  applicationId: string;
  name: string;
  statement: string;
  organizationName: string;
  signedAt: string;
  contentSha256: string;
}

export interface OwnMailCopy {
  at: string;
  subject: string;
  state: string;
}

export interface OwnCompanyCopy {
  id: string;
  name: string;
  businessRegistrationNumber: string;
  applications: OwnApplicationCopy[];
}

export interface OwnApplicationCopy {
  id: string;
  status: string;
  projectTitle: string;
  receiptNumber: string | null;
  answers: Record<string, JsonValue>;
  documents: OwnDocumentCopy[];
}

export interface OwnDocumentCopy {
  id: string;
  fileName: string;
  size: number;
  sha256: string;
  uploadedAt: string;
}

/** 탈퇴: whether the account can be deleted now. `GET /account/erasure`. */
export interface OwnErasureView {
  /** Why not, and what to do; null where nothing stands in the way. */
  hindrance: string | null;
  /** Withdrawn before they were ever filed: what is in them can be deleted now. */
  erasable: ErasableApplicationView[];
}

export interface ErasableApplicationView {
  id: string;
  projectTitle: string;
  noticeTitle: string;
}
