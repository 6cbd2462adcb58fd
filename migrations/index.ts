import { CreatePortal1763700000000 } from './1763700000000-create-portal.ts';
import { KeepDecisionRecord1763800000000 } from './1763800000000-keep-decision-record.ts';
import { AddressSuppliers1763900000000 } from './1763900000000-address-suppliers.ts';
import { CreateJobQueues1764100000000 } from './1764100000000-create-job-queues.ts';
import { SealMailLinks1764110000000 } from './1764110000000-seal-mail-links.ts';
import { FileWholeContents1764120000000 } from './1764120000000-file-whole-contents.ts';
import { CodeRankingReasons1764130000000 } from './1764130000000-code-ranking-reasons.ts';
import { CountRequests1764150000000 } from './1764150000000-count-requests.ts';
import { FindByKeys1764160000000 } from './1764160000000-find-by-keys.ts';
import { VersionReviews1764170000000 } from './1764170000000-version-reviews.ts';
import { DiscardRuns1764180000000 } from './1764180000000-discard-runs.ts';
import { TellTechnoParks1764190000000 } from './1764190000000-tell-techno-parks.ts';
import { IndexSupplements1764195000000 } from './1764195000000-index-supplements.ts';
import { GuardStatuses1764200000000 } from './1764200000000-guard-statuses.ts';
import { GiveMemberships1764300000000 } from './1764300000000-give-memberships.ts';
import { ConfirmFails1764310000000 } from './1764310000000-confirm-fails.ts';
import { ReopenApplications1764320000000 } from './1764320000000-reopen-applications.ts';
import { PromoteReserves1764330000000 } from './1764330000000-promote-reserves.ts';
import { GuardMembershipRequests1764340000000 } from './1764340000000-guard-membership-requests.ts';
import { ReadAfterLock1764350000000 } from './1764350000000-read-after-lock.ts';
import { TryEightTimes1764360000000 } from './1764360000000-try-eight-times.ts';
import { AnyProgram1764395000000 } from './1764395000000-any-program.ts';
import { TypeLabels1764396000000 } from './1764396000000-type-labels.ts';
import { PledgeLeadMoney1764410000000 } from './1764410000000-pledge-lead-money.ts';
import { DraftNotices1764420000000 } from './1764420000000-draft-notices.ts';
import { DecideAgain1764430000000 } from './1764430000000-decide-again.ts';
import { CountAwards1764450000000 } from './1764450000000-count-awards.ts';
import { NameTypesOfRuns1764460000000 } from './1764460000000-name-types-of-runs.ts';
import { ProposeStaff1764480000000 } from './1764480000000-propose-staff.ts';
import { FindWhatWaits1764485000000 } from './1764485000000-find-what-waits.ts';
import { KnowSessions1764490000000 } from './1764490000000-know-sessions.ts';
import { SecondFactors1764490100000 } from './1764490100000-second-factors.ts';
import { ClaimNumbers1764500000000 } from './1764500000000-claim-numbers.ts';
import { ForgetAskedPasswords1764500100000 } from './1764500100000-forget-asked-passwords.ts';
import { BindRows1764510000000 } from './1764510000000-bind-rows.ts';
import { SignWhoAsks1764520000000 } from './1764520000000-sign-who-asks.ts';
import { ChainEvents1764520100000 } from './1764520100000-chain-events.ts';
import { StepByHistory1764520200000 } from './1764520200000-step-by-history.ts';
import { NarrowWhatIsTold1764520300000 } from './1764520300000-narrow-what-is-told.ts';
import { SignForms1764530000000 } from './1764530000000-sign-forms.ts';
import { Passkeys1764540000000 } from './1764540000000-passkeys.ts';
import { ChangeEmails1764540100000 } from './1764540100000-change-emails.ts';
import { LogAccesses1764550000000 } from './1764550000000-log-accesses.ts';
import { NamesApart1764560000000 } from './1764560000000-names-apart.ts';
import { EraseOwn1764560100000 } from './1764560100000-erase-own.ts';
import { KeepForATerm1764560200000 } from './1764560200000-keep-for-a-term.ts';
import { AccountIdentities1764570000000 } from './1764570000000-account-identities.ts';
import { OpeningAlerts1764590000000 } from './1764590000000-opening-alerts.ts';
import { WithdrawProposals1764600000000 } from './1764600000000-withdraw-proposals.ts';

export { APPLICATION_GRANTS, APPLICATION_SCHEMAS } from './grants.ts';
export {
  POLICIES,
  POLICY_ROLES,
  type Policy,
  type PolicyRole,
  type TablePolicies,
} from './policies/index.ts';
export { VIEWS, type OfferedView } from './views.ts';

/** Every migration, oldest first. A merged file is never edited: a change is a new file. */
export const MIGRATIONS = [
  CreatePortal1763700000000,
  KeepDecisionRecord1763800000000,
  AddressSuppliers1763900000000,
  CreateJobQueues1764100000000,
  SealMailLinks1764110000000,
  FileWholeContents1764120000000,
  CodeRankingReasons1764130000000,
  CountRequests1764150000000,
  FindByKeys1764160000000,
  VersionReviews1764170000000,
  DiscardRuns1764180000000,
  TellTechnoParks1764190000000,
  IndexSupplements1764195000000,
  GuardStatuses1764200000000,
  GiveMemberships1764300000000,
  ConfirmFails1764310000000,
  ReopenApplications1764320000000,
  PromoteReserves1764330000000,
  GuardMembershipRequests1764340000000,
  ReadAfterLock1764350000000,
  TryEightTimes1764360000000,
  AnyProgram1764395000000,
  TypeLabels1764396000000,
  PledgeLeadMoney1764410000000,
  DraftNotices1764420000000,
  DecideAgain1764430000000,
  CountAwards1764450000000,
  NameTypesOfRuns1764460000000,
  ProposeStaff1764480000000,
  FindWhatWaits1764485000000,
  KnowSessions1764490000000,
  SecondFactors1764490100000,
  ClaimNumbers1764500000000,
  ForgetAskedPasswords1764500100000,
  BindRows1764510000000,
  SignWhoAsks1764520000000,
  ChainEvents1764520100000,
  StepByHistory1764520200000,
  NarrowWhatIsTold1764520300000,
  SignForms1764530000000,
  Passkeys1764540000000,
  ChangeEmails1764540100000,
  LogAccesses1764550000000,
  NamesApart1764560000000,
  EraseOwn1764560100000,
  KeepForATerm1764560200000,
  AccountIdentities1764570000000,
  OpeningAlerts1764590000000,
  WithdrawProposals1764600000000,
] as const;
