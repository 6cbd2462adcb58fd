import type { Cited, Citation } from './core/citation.ts';
import type { ProjectType, RubricBlock, SelectionResult } from './core/codes.ts';
import type { Bonus, EligibilityResult, FundingPlan, RawDecision } from './core/decision.ts';
import type { EligibilityInput, PreviousGrant, Optional } from './core/facts.ts';
import type { JsonValue } from './core/json.ts';
import type { NoticeInForce, NoticeTerms, PublishedNotice } from './core/notice.ts';
import type { RubricCriterion } from './core/terms.ts';
import type { FieldValues, FormCatalogue, FormField, Missing, SubmittedDocument } from './form/form.ts';

const pending = (): never => {
  throw new Error('being written');
};
type F<A extends unknown[], R> = (...args: A) => R;
export interface Industry {
  code: string;
  nameKo: string;
  nameEn: string;
  digits: number;
  revision: 10 | 11;
  successors: string[];
}
export interface TechnoPark {
  code: string;
  name: string;
  serves: string;
  address: string;
  phone: string;
  cite: Citation;
}
export interface District {
  regionCode: string;
  name: string;
  technoParkCode: string;
}
export interface Kpi {
  code: string;
  group: 'P' | 'Q' | 'C' | 'D' | 'E' | 'S';
  label: string;
  core: boolean;
  unit: string;
}
export interface Candidate {
  applicationId: string;
  receiptNumber: string;
  technical: number;
  total: number;
  blocks: Record<RubricBlock, number>;
  governmentKrw: number;
}
export interface RankedItem {
  rank: number;
  applicationId: string;
  score: number;
  governmentKrw: number;
  cumulativeKrw: number;
  result: SelectionResult;
  reason: string;
}
export interface ScoreItem {
  criterion: string;
  points: number;
}
export interface FundingRequest {
  totalCostKrw: number;
  companyInKindKrw: number;
  previousGrants?: Optional<readonly PreviousGrant[]>;
  withoutSupplier?: Optional<boolean>;
}
export interface CostTotals {
  totalKrw: number;
  governmentKrw: number;
  companyCashKrw: number;
  companyInKindKrw: number;
}
export interface FundingGap extends CostTotals {
  expected: FundingPlan;
  differences: CostTotals;
}
export const isBusinessRegistrationNumber: F<[text: string], boolean> = pending;
export const formatBusinessRegistrationNumber: F<[digits: string], string> = pending;
export const corporateRegistrationNumberWarning: F<[text: string], string | null> = pending;
export const findIndustry: F<[code: string], Industry | null> = pending;
export const isAcceptableKsicCode: F<[code: string], boolean> = pending;
export const searchIndustries: F<[query: string, limit?: number], Industry[]> = pending;
export const TECHNO_PARKS: readonly TechnoPark[] = [];
export const districtsOf: F<[regionCode: string], readonly District[]> = pending;
export const technoParkFor: F<[regionCode: string, city: string | null], TechnoPark | null> = pending;
export const currentRegionCode: F<[regionCode: string, on: string], string> = pending;
export const isRegionCode: F<[text: string], boolean> = pending;
export const regionLabel: F<[code: string], string> = pending;
export const PUBLISHED_NOTICES: readonly PublishedNotice[] = [];
export const sampleNotices: F<[now: Date], readonly PublishedNotice[]> = pending;
export const termsHash: F<[terms: NoticeTerms, sha256: (text: string) => string], string> = pending;
export const projectTypesOf: F<[terms: NoticeTerms], readonly { type: ProjectType; label: string }[]> =
  pending;
export const describeTerms: F<
  [terms: NoticeTerms],
  readonly { group: string; label: string; text: string; cite: Citation }[]
> = pending;
export const checkEligibility: F<
  [notices: readonly NoticeInForce[], input: EligibilityInput, asOf: Date],
  EligibilityResult
> = pending;
export const noticesFor: F<
  [all: readonly NoticeInForce[], noticeIds: readonly string[] | undefined, asOf: Date],
  readonly NoticeInForce[]
> = pending;
export const decide: F<
  [notice: NoticeInForce, type: ProjectType, input: EligibilityInput, asOf: Date],
  RawDecision
> = pending;
export const fundingPlanOf: F<[terms: NoticeTerms, type: ProjectType, request: FundingRequest], FundingPlan> =
  pending;
export const formOf: F<[terms: NoticeTerms, type: ProjectType], FormCatalogue> = pending;
export const hasJsonShape: F<[field: FormField, value: JsonValue], boolean> = pending;
export const factsOf: F<[fields: FieldValues, supplier: { inPool: boolean } | null], EligibilityInput> =
  pending;
export const missingForApplication: F<
  [
    form: FormCatalogue,
    fields: FieldValues,
    documents: readonly SubmittedDocument[],
    supplierChosen: boolean,
    on: string,
  ],
  Missing[]
> = pending;
export const missingForPlan: F<
  [
    form: FormCatalogue,
    fields: FieldValues,
    documents: readonly SubmittedDocument[],
    plan: FundingPlan,
    on: string,
    hasSupplier: boolean,
  ],
  Missing[]
> = pending;
export const planPartsFundingGap: F<[costLines: JsonValue | undefined, plan: FundingPlan], FundingGap> =
  pending;
export const KPI_CATALOGUE: readonly Kpi[] = [];
export const rubricOf: F<[terms: NoticeTerms], readonly RubricCriterion[]> = pending;
export const evaluatorTotal: F<[items: readonly ScoreItem[]], number> = pending;
export const meanScore: F<[totals: readonly number[], terms: NoticeTerms], number> = pending;
export const blockScores: F<
  [sheets: readonly (readonly ScoreItem[])[], terms: NoticeTerms],
  Record<RubricBlock, number>
> = pending;
export const finalScore: F<
  [totals: readonly number[], bonusPoints: number, terms: NoticeTerms],
  { technical: number; bonus: number; total: number }
> = pending;
export const passMark: F<[terms: NoticeTerms], Cited<number>> = pending;
export const bonusPoints: F<[terms: NoticeTerms, codes: readonly string[]], Bonus> = pending;
export const allocate: F<
  [candidates: readonly Candidate[], budgetKrw: number, terms: NoticeTerms],
  RankedItem[]
> = pending;
