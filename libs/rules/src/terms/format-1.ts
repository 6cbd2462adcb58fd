import type { Citation, Cited } from '../core/citation.ts';
import type {
  BusinessStatus,
  ExcludedBusiness,
  InKindKind,
  MentoringKind,
  SizeCertificate,
} from '../core/codes.ts';
import type { GrantKindTerms } from '../core/grant-kind.ts';
import type {
  AfterSelectionTerms,
  BonusTerms,
  DocumentTerms,
  FileTerms,
  NoticeTerms,
  RubricCriterion,
  ScoringTerms,
} from '../core/terms.ts';
import type { BlockingProject, RequiredCostTerms, TargetLevelTerms, TypeTerms } from '../core/type-terms.ts';
import { formFormat1 } from '../programs/manufacturing-ai/form-format-1.ts';
import { readFrom } from './stored-terms.ts';

// The first format that terms were published in. Notices stand in it for good, so it is read and never written anew.

/** 자격 조건: what is asked of the company whatever the type. */
export interface ConditionsFormat1 {
  intakeWindow: Cited<'closed-at-both-ends'>;
  manufacturingDivisions: Cited<{ from: number; to: number }>;
  acceptedSizes: Cited<readonly SizeCertificate[]>;
  acceptedBusinessStatuses: Cited<readonly BusinessStatus[]>;
  taxArrears: Cited<'excluded'>;
  excludedBusinesses: Cited<readonly ExcludedBusiness[]>;
  participationBan: Cited<'excluded'>;
  samePlanFunded: Cited<'excluded'>;
  /** null when the notice asks for no earlier build. */
  buildHistory: Cited<'required'> | null;
  blockingProjects: Cited<readonly BlockingProject[]>;
  repeatedCells: Cited<GrantKindTerms>;
  supplierPool: Cited<'registered'>;
}

/** 유형 with its own limits. */
export interface TypeFormat1 {
  type: string;
  label: string;
  summary: string;
  governmentShare: { maxRateBp: Cited<number>; maxKrw: Cited<number> };
  /** Earlier grants that use up the cap; null when none do. */
  capUsedUpBy: Cited<GrantKindTerms> | null;
  maxMonths: Cited<number>;
  targetLevel: Cited<TargetLevelTerms>;
  inKind: {
    maxRateBp: Cited<number>;
    maxKrw: Cited<number>;
    kinds: Cited<readonly InKindKind[]>;
    kindsRefusedWithoutSupplier: Cited<readonly InKindKind[]>;
  };
  /** What mentoring counts; null where none is asked for. */
  mentoring: Cited<readonly MentoringKind[]> | null;
  requiredCosts: RequiredCostTerms;
}

/** The numbers of one notice, each with its source. */
export interface TermsFormat1 {
  program: string;
  year: number;
  cite: Citation;
  budgetKrw: Cited<number> | null;
  projectCount: Cited<number>;
  conditions: ConditionsFormat1;
  types: readonly TypeFormat1[];
  roundingUnitKrw: Cited<number>;
  bonus: BonusTerms;
  rubric: readonly RubricCriterion[];
  scoring: ScoringTerms;
  documents: readonly DocumentTerms[];
  files: FileTerms;
  afterSelection: AfterSelectionTerms;
}

/** Terms of the first format in today's shape; `program` as the notice names it. */
export const fromFormat1 = (published: TermsFormat1): NoticeTerms =>
  readFrom(published, {
    program: published.program,
    year: published.year,
    cite: published.cite,
    contact: null,
    countsTowardsTarget: true,
    budgetKrw: published.budgetKrw,
    projectCount: published.projectCount,
    types: published.types.map((type) => typeFromFormat1(type, published.conditions)),
    roundingUnitKrw: published.roundingUnitKrw,
    notes: [],
    afterSelection: published.afterSelection,
    stages: ['application', 'plan'],
    form: formFormat1(published.types.map(({ type }) => type)),
    bonus: published.bonus,
    rubric: published.rubric,
    scoring: published.scoring,
    documents: published.documents,
    files: published.files,
  });

function typeFromFormat1(type: TypeFormat1, conditions: ConditionsFormat1): TypeTerms {
  const { governmentShare, capUsedUpBy, inKind } = type;
  return {
    type: type.type,
    label: type.label,
    summary: type.summary,
    intakeWindow: conditions.intakeWindow,
    manufacturingDivisions: conditions.manufacturingDivisions,
    industries: null,
    regions: null,
    cities: null,
    acceptedSizes: conditions.acceptedSizes,
    employeesBelow: null,
    revenueBelowKrw: null,
    revenueAboveKrw: null,
    leadCompanies: null,
    acceptedBusinessStatuses: conditions.acceptedBusinessStatuses,
    taxArrears: conditions.taxArrears,
    excludedBusinesses: conditions.excludedBusinesses,
    participationBan: conditions.participationBan,
    samePlanFunded: conditions.samePlanFunded,
    buildHistory: conditions.buildHistory,
    neverFunded: null,
    entryLevel: null,
    targetLevel: type.targetLevel,
    levelStep: null,
    scopes: null,
    blockingProjects: conditions.blockingProjects,
    repeatedCells: conditions.repeatedCells,
    governmentCap: {
      value: { usedUpBy: capUsedUpBy?.value ?? null },
      cite: capUsedUpBy?.cite ?? governmentShare.maxKrw.cite,
    },
    supportCount: null,
    totalCostLimit: null,
    kindsRefusedAlone: inKind.kindsRefusedWithoutSupplier,
    mentoring: type.mentoring,
    supplierPool: conditions.supplierPool,
    government: { rateBp: governmentShare.maxRateBp, maxKrw: governmentShare.maxKrw },
    leadCompany: null,
    leadPledge: null,
    local: null,
    companyCite: governmentShare.maxKrw.cite,
    companyMaxRateBp: null,
    topUps: [],
    takesTopUps: false,
    mayHaveOpenFigures: false,
    maxProjectKrw: null,
    inKind: { maxRateBp: inKind.maxRateBp, maxKrw: inKind.maxKrw, kinds: inKind.kinds },
    requiredCosts: type.requiredCosts,
    maxMonths: type.maxMonths,
  };
}
