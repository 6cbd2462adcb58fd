/** 신청이 기다리는 것과 심사: an entry of its own (`@subsidy/rules/case`), so that public pages do not download it. */
export { APPEAL_REASON_LENGTH, needsBudget } from './allocation/decide-again.ts';
export { isWorkingDay, workingDaysBetween } from './core/working-days.ts';
export { companyMarksOf, marksOf, SUPPLEMENT_ANSWERED } from './messages/case-marks.ts';
export { figuresOf, type ShownFigure } from './form/form-figures.ts';
export { leadAmountProblem, type LeadMoney } from './funding/lead-money.ts';
export { leadAmountSentence, leadPledgeWords } from './messages/lead-pledge-sentences.ts';
export { planWindowInWords } from './messages/plan-window.ts';
export { runChangeText } from './messages/ranking-sentences.ts';
export { reviewProblemText } from './messages/review-sentences.ts';
export * from './messages/scan-sentences.ts';
export { situationOf, situationOfSupplier, urgentFirst } from './messages/situation.ts';
export { statusForStaff } from './messages/status-for-staff.ts';
export { assignmentWords, isAssignmentOpen, runWords, waitingDrafts } from './messages/work-status.ts';
export { objectionProblems } from './review/cost-review.ts';
export { OTHER_REASON } from './review/requirement-reasons.ts';
export { quorumOf, quorumProblems } from './review/score-sheet.ts';
export {
  SUPPLEMENT_STANDINGS,
  supplementDueDays,
  supplementDueProblem,
  usualSupplementDueOn,
} from './review/supplement-due.ts';
export { bonusPoints } from './scoring/bonus.ts';
export * from './access/staff-roles.ts';
export * from './access/access-findings.ts';
export * from './access/account-erasure.ts';
export * from './assignment/propose-assignments.ts';
