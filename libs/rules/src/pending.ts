import type { FundingPlan } from './core/decision.ts';
import type { EligibilityInput } from './core/facts.ts';
import type { JsonValue } from './core/json.ts';
import type { ProjectType } from './core/codes.ts';
import type { NoticeTerms } from './core/notice.ts';
import type { FieldValues, FormCatalogue, FormField, Missing, SubmittedDocument } from './form/form.ts';
const pending = (): never => {
  throw new Error('being written');
};
type F<A extends unknown[], R> = (...args: A) => R;
export interface Kpi {
  code: string;
  group: 'P' | 'Q' | 'C' | 'D' | 'E' | 'S';
  label: string;
  core: boolean;
  unit: string;
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
