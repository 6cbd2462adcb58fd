/** The rules of the grant: pure decisions that browser and server share. */
export * from './core/codes.ts';
export { PROGRAM_TYPES, PROGRAMS } from './programs/codes.ts';
export type { Citation, Cited, Figure } from './core/citation.ts';
export type { JsonValue } from './core/json.ts';
export { canonicalJson, isJsonArray, isJsonObject } from './core/json.ts';
export type * from './core/facts.ts';
export type * from './core/decision.ts';
export type * from './core/terms.ts';
export { takesApplications } from './core/terms.ts';
export type * from './core/type-terms.ts';
export { payersOf, projectTypesOf, typeTermsOf } from './core/type-terms.ts';
export type { Finding, FindingValues, RawWarning } from './core/finding.ts';
export type {
  DecidableNotice,
  GuideNotice,
  NoticeInForce,
  NoticeWindows,
  PublishedNotice,
} from './core/notice.ts';
export {
  DAY_LIMITS,
  FACT_LIMITS,
  LARGEST_BUDGET_KRW,
  LARGEST_COST_KRW,
  LARGEST_FIGURE_KRW,
} from './core/fact-limits.ts';
export { addDays, dayInKorea, daysBetween, instantInKorea, isDay, withinWindow } from './core/calendar.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './core/working-days.ts';
export {
  formatBusinessRegistrationNumber,
  formatCorporateRegistrationNumber,
  isBusinessRegistrationNumber,
  registrationDigits,
} from './core/registration-numbers.ts';

export { isPlainName } from './texts/plain-name.ts';
export { cleanText, isBlank, textFault, type TextFault, type TextLines } from './texts/read-text.ts';
export { isFound, searchKeyOf, searchWords } from './texts/search-key.ts';

export {
  findIndustry,
  industryPath,
  isAcceptableKsicCode,
  type Industry,
  type IndustryName,
} from './industries/industries.ts';
export { siteProblem } from './regions/site-problem.ts';
export { placeProblem, technoParkFor, type District } from './regions/districts.ts';
export { districtsOn, placesOn, regionCodesOn, searchPlaces, type Place } from './regions/places.ts';
export { administrativeCodeOf } from './regions/administrative-codes.ts';
export { currentRegionCode, isRegionCode, regionLabel, sameRegionCodes } from './regions/regions.ts';
export { findTechnoPark, TECHNO_PARKS, technoParkLabel, type TechnoPark } from './regions/techno-parks.ts';

export { ASK_OFFICE } from './engine/conditions.ts';
export { GUIDE_NOTICES } from './programs/guide-notices.ts';
export { regionalSupportOf, type RegionalSupport } from './programs/regional-support.ts';
export type { CoFundingBase, CoFundingRule } from './regions/co-funding/co-funding.ts';
export { coFundingHistory } from './regions/co-funding/co-funding-history.ts';
export { PUBLISHED_NOTICES } from './programs/manufacturing-ai/published-notices.ts';
export { sampleNotices } from './programs/samples/sample-notices.ts';
export { SMART_FACTORY_BUDGET } from './programs/budget.ts';
export { MONEY_EXAMPLE, OWN_PROGRAM } from './programs/own-program.ts';
export { publishedTermsOf, termsHash } from './terms/stored-terms.ts';
export { readTerms } from './terms/read-terms.ts';
export { checkEligibility, noticesFor } from './engine/check-eligibility.ts';
export {
  byIntake,
  guideIntakeAt,
  intakeAt,
  INTAKES,
  isOfPastYear,
  noticesToCheck,
  openFirst,
  type Intake,
} from './engine/intake.ts';
export { decideInWords, decisionsOn, inWords } from './engine/decisions-on.ts';
export { applyChanges, type Situation } from './change/situation.ts';
export { CHANGEABLE_BY, type ChangeableBy } from './core/fact-edit.ts';
export { standingOf, STANDINGS, WHO_IS_MEANT, type Standing } from './engine/standing.ts';
export { reachOf, type Reach } from './engine/reach.ts';
export { cardsOf, type WayCard } from './engine/way-cards.ts';
export { offerLineOf } from './engine/offer-line.ts';
export { wayOfferOf, type WayOffer } from './engine/way-offer.ts';
export { supportKrwOf } from './funding/support.ts';
export { decide, outcomeOf } from './engine/decide.ts';
export { decisionRecord } from './engine/decision-record.ts';
export type * from './dry-run/dry-run.ts';
export { evaluateAll, MAX_LISTED_IDS } from './dry-run/evaluate-all.ts';
export { fundingPlanOf } from './funding/funding-plan.ts';
export * from './funding/shares.ts';

export { bonusPoints } from './scoring/bonus.ts';
export * from './scoring/score.ts';
export * from './allocation/allocate.ts';
export { SearchTooLong } from './allocation/completion.ts';
export * from './allocation/paid-project.ts';
export type { Taken } from './allocation/limits.ts';
export { countsFor, NOTHING_TAKEN, rowMoneyOf } from './allocation/limits.ts';
export type { Contradiction } from './allocation/contradictions.ts';
export * from './allocation/ledger.ts';
export * from './core/selection-terms.ts';
export * from './allocation/decide-again.ts';

export type { ReviewProblem } from './review/review-problem.ts';
export * from './review/score-sheet.ts';
export * from './review/site-visit.ts';
export * from './review/cost-review.ts';
export { OTHER_REASON, requirementReasonProblems } from './review/requirement-reasons.ts';

export * from './form/form.ts';
export { askedDocuments, isNeeded, splitByAsked } from './form/asked-documents.ts';
export { cleanValue, valueFault } from './form/clean-value.ts';
export type { NumberShape, NumberUnit } from './reading/number-shape.ts';
export { readNumber, type NumberReading, type UnreadReason } from './reading/read-number.ts';
export { costTotals, planPartsFundingGap, type CostTotals, type FundingGap } from './form/cost-lines.ts';
export { documentLabel } from './form/documents.ts';
export { answerInWords } from './form/answer-in-words.ts';
export { answerLines, type AnswerLine } from './form/answer-lines.ts';
export { clauseAgainst } from './checks/no-blocking-running-project.ts';
export { withAwards, type Award } from './core/awards.ts';
export { factsOf, fieldsOf } from './form/facts-of.ts';
export { GUIDE_QUESTIONS } from './form/guide-questions.ts';
export { formOf } from './form/form-of.ts';
export { ENERGY_TRADES_CITE, isEnergyTrade } from './form/energy-trades.ts';
export { isMonth, monthInWords, numberInWords } from './form/number-problems.ts';
export { signatureDoubts, signaturesOf, type SignatureState } from './form/signature-doubts.ts';
export { registeredDoubts, type RegisteredCompany } from './form/registered-doubts.ts';
export { isAnswered } from './form/is-answered.ts';
export { isRequired } from './form/is-required.ts';

export * from './access/access.ts';
export * from './lifecycle/application-lifecycle.ts';
export * from './lifecycle/assignment-lifecycle.ts';
export * from './lifecycle/case-actions.ts';
export * from './lifecycle/company-claim-lifecycle.ts';
export * from './lifecycle/cost-review-lifecycle.ts';
export * from './lifecycle/lead-pledge-lifecycle.ts';
export { leadAmountProblem, leadMoneyOf, type LeadMoney } from './funding/lead-money.ts';
export * from './lifecycle/membership-request-lifecycle.ts';
export * from './lifecycle/notice-draft-lifecycle.ts';
export * from './lifecycle/requirement-check-lifecycle.ts';
export * from './lifecycle/selection-run-lifecycle.ts';
export * from './lifecycle/staff-proposal-lifecycle.ts';
export * from './lifecycle/supplement-request-lifecycle.ts';
export { isPractice } from './core/portal-standard.ts';
export type { Transition } from './lifecycle/transition.ts';

export {
  CHECK_NOTICE,
  describeAiTransition,
  describeCoFunding,
  describeFundingPlan,
  describeOpenRegion,
  type CitedLine,
} from './messages/co-funding-sentences.ts';
export * from './advice.ts';
export { caseBlockSentence } from './messages/case-blocks.ts';
export { koreanWording } from './messages/korean-wording.ts';
export { koreanWordingWith, type DecisionWording, type Wording } from './messages/wording.ts';
export type { SizeWording } from './messages/size-sentences.ts';
export { corporateRegistrationNumberWarning, planInWords } from './messages/warnings.ts';
export { describeTerms } from './messages/describe-terms.ts';
export type { TermsLine } from './messages/terms-line.ts';
export {
  day as dayInWords,
  object,
  subject,
  topic,
  toward,
  grouped,
  moment as momentInWords,
  momentToSecond,
  percent,
  won,
  wonInWords,
} from './messages/format.ts';
export { JOURNEY_STEPS, journeyStepLabel, journeyStepWho, UNNAMED_EVALUATOR } from './messages/journey.ts';
export { programName } from './messages/program-name.ts';
export { PROGRAM_OFFICE } from './messages/program-office.ts';
export { planWindowInWords } from './messages/plan-window.ts';
export { reviewProblemText } from './messages/review-sentences.ts';
export { contradictionText, rankingReasonText, runChangeText } from './messages/ranking-sentences.ts';
export * from './messages/labels.ts';
export * from './messages/status.ts';
export * from './messages/scan-sentences.ts';
export { NOT_A_NAME, textFaultMessage } from './messages/text-faults.ts';

export {
  SUPPLEMENT_STANDINGS,
  supplementDueDays,
  supplementDueProblem,
  usualSupplementDueOn,
  type SupplementStanding,
} from './review/supplement-due.ts';
