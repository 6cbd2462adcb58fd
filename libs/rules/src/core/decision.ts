import type { Citation } from './citation.ts';
import type {
  DecisionOutcome,
  FindingOutcome,
  Payer,
  ProgramCode,
  ProgramType,
  RequiredCostCode,
} from './codes.ts';
import type { ChangeableBy } from './fact-edit.ts';
import type { Finding, RawWarning } from './finding.ts';
import type { JsonValue } from './json.ts';

/** A finding with its Korean sentences, as the API answers it. */
export interface Condition {
  ruleId: string;
  outcome: FindingOutcome;
  message: string;
  /** How to mend it; null when the condition is met. */
  remedy: string | null;
  fields: string[];
  citation: Citation;
}

/** A doubtful fact in words. A warning never changes an outcome. */
export interface Warning {
  code: string;
  message: string;
  fields: string[];
}

/** One payer of the total cost; payers of 0 are left out. */
export interface FundingPlanLine {
  payer: Payer;
  amountKrw: number;
  citation: Citation;
}

/** A fixed cost that has to be in the budget. */
export interface RequiredCost {
  code: RequiredCostCode;
  amountKrw: number;
  citation: Citation;
}

/** The money of a funding plan: who pays what. */
export interface PlannedMoney {
  totalCostKrw: number;
  governmentKrw: number;
  /** 지방비: province, city and what has no known split. */
  localGovernmentKrw: number;
  provinceKrw: number;
  cityKrw: number;
  leadCompanyKrw: number;
  companyKrw: number;
  companyCashKrw: number;
  companyInKindKrw: number;
  companyInKindMaxKrw: number;
  governmentCapKrw: number;
  governmentRateBp: number;
  lines: FundingPlanLine[];
  requiredCosts: readonly RequiredCost[];
}

/** 사업비 편성, as the API answers it. */
export interface FundingPlan extends PlannedMoney {
  warnings: Warning[];
}

/** The same money, with doubts that have no sentences yet. */
export interface RawFundingPlan extends PlannedMoney {
  warnings: readonly RawWarning[];
}

/** 가점: the points and which items count. */
export interface Bonus {
  points: number;
  items: BonusItem[];
}

/** One bonus item that was claimed. */
export interface BonusItem {
  code: string;
  points: number;
  counted: boolean;
}

/** 가장 작은 변경: the fewest facts that would have to differ so that no condition fails. */
export interface SmallestChange {
  changes: FactChange[];
  /** Rules that fail now and would not any more, in reading order. */
  frees: string[];
}

/** One fact that would have to change. */
export interface FactChange {
  /** As in the request body: `company.…`, `project.…` or `asOf`. */
  field: string;
  /** null where the fact was not known. */
  from: JsonValue;
  to: JsonValue;
  changeableBy: ChangeableBy;
}

interface DecisionBase {
  noticeId: string;
  noticeVersion: number;
  program: ProgramCode;
  type: ProgramType;
  outcome: DecisionOutcome;
  bonus: Bonus;
  requiredDocuments: readonly string[];
}

/** A decision without sentences: what the desks and the dry run work with. */
export interface RawDecision extends DecisionBase {
  /** null when the cost is unknown. */
  fundingPlan: RawFundingPlan | null;
  findings: Finding[];
  warnings: RawWarning[];
}

/** A decision as the API answers it. */
export interface Decision extends DecisionBase {
  /** null when the cost is unknown. */
  fundingPlan: FundingPlan | null;
  conditions: Condition[];
  warnings: Warning[];
  smallestChange: SmallestChange | null;
}

/** The eligible decision that brings the company most. */
export interface Recommendation {
  noticeId: string;
  type: ProgramType;
  reason: string;
}

/** The whole answer of an eligibility check. */
export interface EligibilityResult {
  asOf: string;
  decisions: Decision[];
  recommended: Recommendation | null;
}
