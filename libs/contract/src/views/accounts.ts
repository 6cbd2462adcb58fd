import type { CompanyCertificateView, CompanyClaimView, OwnershipOfferView } from './company-claims.ts';
import type { TermsProblem } from '@subsidy/rules/terms';
import type { Role } from '@subsidy/rules';

/** Where a membership belongs: a company, a supplier, a lead company, a TechnoPark, an office, the evaluators or the portal itself. */
export interface OrganizationView {
  kind:
    'company' | 'supplier' | 'lead-company' | 'techno-park' | 'program-office' | 'evaluator-pool' | 'portal';
  id: string;
  name: string;
}

/** 소속: what a person may act as, and for whom. */
export interface MembershipView {
  id: string;
  role: Role;
  organization: OrganizationView;
  /** Answers membership requests of the company. */
  isOwner: boolean;
  startedAt: string;
  /** Since when it may no longer be used, with the reason; null while it runs. */
  endedAt: string | null;
  endReason: string | null;
}

/** A person, as the membership in use shows them. */
export interface UserView {
  id: string;
  email: string;
  name: string;
  role: Role;
  organization: OrganizationView;
  emailConfirmed: boolean;
}

/** `GET /session`, `POST /session`, `PUT /session/membership`. */
export interface SessionView {
  /** With role and organization of the membership in use. */
  user: UserView;
  /** Those that run, oldest first, and the one in use, also when it has ended. */
  memberships: MembershipView[];
  /** The one in use: at sign-in the oldest. When it has ended, everything else is 403 until another is chosen. */
  membershipId: string;
  secondFactor: SecondFactorState;
  /** What the person can give beside the password: codes of an authenticator, a passkey. */
  factors: SecondFactorKind[];
}

export type SecondFactorKind = 'app' | 'passkey';

/**
 * 2단계 인증 of a session: its code is still asked for, or a device has to be set up first (everything else is 403
 * `second-factor-needed` until then); it was given; or none is asked for.
 */
export type SecondFactorState = 'needed' | 'to-set-up' | 'done' | 'not-asked';

/** `GET /account/second-factor`. */
export interface SecondFactorView {
  /** Since when a device is proved; null without one. */
  confirmedAt: string | null;
  recoveryCodesLeft: number;
  /** Asked of this person by what they may act as: it is not switched off. */
  isRequired: boolean;
}

/** `POST /account/second-factor`: shown once, for the authenticator. */
export interface SecondFactorSetupView {
  /** To type where no picture can be taken. */
  secret: string;
  /** `otpauth://`. */
  address: string;
  /** The QR code of the address, row by row, `1` where dark. */
  modules: string[];
}

/** `POST /account/second-factor/confirmation`: shown once; each is good once in place of a code. */
export interface RecoveryCodesView {
  recoveryCodes: string[];
}

/** 로그인한 기기: a session of one’s own. `GET /account/sessions`. */
export interface OwnSessionView {
  id: string;
  startedAt: string;
  /** To the minute. */
  lastSeenAt: string;
  /** Name of the browser and of what it runs on, as it says itself; null where that is not known. */
  browser: string | null;
  system: string | null;
  /** Where it was opened from, without its last part. */
  address: string | null;
  /** The session of this request. */
  isCurrent: boolean;
}

/** 메일 주소 변경 of one's own that waits. `GET /account/email-change`. */
export interface EmailChangeView {
  pending: {
    email: string;
    expiresAt: string;
    /** Which of the two addresses have said yes. */
    oldConfirmed: boolean;
    newConfirmed: boolean;
  } | null;
}

/** `POST /accounts/email-change/answer`: what became of it. */
export interface EmailChangeAnswerView {
  state: 'waiting-for-old' | 'waiting-for-new' | 'done' | 'cancelled';
}

export interface RegisteredView {
  user: UserView;
}

/** 기업 정보: `GET /company` (applicant) · `PATCH /company` any of the editable fields. */
export interface CompanyView {
  id: string;
  name: string;
  businessRegistrationNumber: string;
  corporateRegistrationNumber: string | null;
  regionCode: string | null;
  city: string | null;
  technoParkCode: string | null;
  members: { id: string; membershipId: string; name: string; email: string; isOwner: boolean }[];
  claim: CompanyClaimView;
  /** The certificate that was handed in last; null without one. */
  certificate: CompanyCertificateView | null;
  /** 대표 담당자 넘기기 that waits for an answer; null while none does. */
  ownershipOffer: OwnershipOfferView | null;
}

/** Someone who registered with a business number that has an owner. `GET /company/membership-requests`. */
export interface MembershipRequestView {
  id: string;
  email: string;
  name: string;
  requestedAt: string;
  status: 'open' | 'accepted' | 'declined';
}

/** Mail as the sample portal keeps it. `GET /mails?to=` (sample data without SMTP only). */
export interface KeptMailView {
  id: string;
  to: string;
  subject: string;
  text: string;
  createdAt: string;
}

/** `GET /accounts` (admin). Role and organization are those that a sign-in begins with. */
export interface AccountView extends UserView {
  /** All there were, oldest first. */
  memberships: MembershipView[];
  createdAt: string;
  lastSignInAt: string | null;
  /** Signs in with a second factor. */
  hasSecondFactor: boolean;
}

/** 멈춘 작업: work in the background that was tried to the end and waits for a person. */
export interface FailedJobView {
  id: string;
  /** `mail`, `scan` and what else waits in a queue. */
  queue: string;
  failedAt: string;
  attempts: number;
  /** What the last try ended with. */
  error: string;
  /** What it is about, in words. */
  about: string;
}

/** `GET /operations` (admin): what the portal's own machinery is doing. */
export interface OperationsView {
  databaseVersion: string;
  migrations: string[];
  outbox: { waiting: number; failed: number; sent: number };
  scansPending: number;
  auditCheckpointAt: string | null;
  /** Notices that came with the product and could not be stored, with what is wrong with them. */
  leftOutNotices: LeftOutNotice[];
  /** What this portal lacks as it runs; empty where all is there, and outside production. */
  startProblems: StartProblemView[];
}

/** 시작 점검: one thing that a portal in production lacks, and what to do about it. */
export interface StartProblemView {
  /** As in the metric `portal_startup_problems`. */
  code: string;
  /** An alarm wants somebody now. */
  level: 'alarm' | 'warning';
  title: string;
  todo: string;
}

/** 등록하지 못한 공고. */
export interface LeftOutNotice {
  id: string;
  title: string;
  problems: TermsProblem[];
}
