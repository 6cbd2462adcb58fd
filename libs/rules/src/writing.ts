/** 작성 중의 확인: an entry of its own (`@subsidy/rules/writing`), so that only pages on which an application is written download it. */
export { issueDayProblem } from './form/issue-day.ts';
export { KPI_CATALOGUE, KPI_LIMITS, type Kpi } from './form/kpi-catalogue.ts';
export { kpiStandingOf, type KpiStanding } from './form/kpi-standing.ts';
export { amountIn, mayBeInKind } from './form/cost-lines.ts';
export { worseTarget } from './form/kpi-target.ts';
export { LEAD_COMPANY_PART, missingLeadCompany } from './form/missing-lead-company.ts';
export { asksSupplier, missingForApplication } from './form/missing-for-application.ts';
export { missingForPlan } from './form/missing-for-plan.ts';
export { SHAPE_LIMITS, shapeProblem, type ShapeProblem } from './form/json-shape.ts';
export { residentDoubts } from './form/resident-doubts.ts';
export { writingDoubts } from './form/writing-doubts.ts';
export {
  documentsStateOf,
  sectionStateOf,
  supplierStateOf,
  type WritingState,
} from './form/writing-state.ts';
export { cappedNotes } from './funding/capped-notes.ts';
