import type { Cited } from '../../core/citation.ts';
import type {
  BusinessStatus,
  ExcludedBusiness,
  InKindKind,
  MentoringKind,
  ProgramCode,
  ProjectType,
  SizeCertificate,
  SmartLevel,
} from '../../core/codes.ts';
import type { CommonTerms } from '../../core/terms.ts';

/** A running project that keeps the company out; `years` null means of any year. */
export interface BlockingProject {
  program: ProgramCode;
  years: readonly number[] | null;
}

/** Grants of one program and type. */
export interface GrantKind {
  program: ProgramCode;
  type: ProjectType;
}

/** 자격 조건: what is asked of the company whatever the type. */
export interface ConditionTerms {
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
  /** Whose AI cells of an earlier year may not be funded again. */
  repeatedCells: Cited<GrantKind>;
  supplierPool: Cited<'registered'>;
}

/** A step from one level to another that the notice lists. */
export interface LevelStep {
  from: SmartLevel;
  to: SmartLevel;
}

/** 목표 수준; `minimum` null means that no level is asked for. */
export interface TargetLevelTerms {
  minimum: SmartLevel | null;
  listedSteps: readonly LevelStep[];
}

/** 현물 인정 한도. */
export interface InKindTerms {
  maxRateBp: Cited<number>;
  maxKrw: Cited<number>;
  kinds: Cited<readonly InKindKind[]>;
  kindsRefusedWithoutSupplier: Cited<readonly InKindKind[]>;
}

/** 회계정산 수수료: the fee up to a total cost; the last step has no upper end. */
export interface FeeStep {
  upToKrw: number | null;
  feeKrw: number;
}

/** 의무 편성 비용; null where the type does not have it. */
export interface RequiredCostTerms {
  accountingFee: Cited<readonly FeeStep[]>;
  trainingKrw: Cited<number> | null;
  technologyEscrowKrw: Cited<number> | null;
}

/** 유형 of the AI track with its own limits. */
export interface AiTrackTypeTerms {
  type: ProjectType;
  label: string;
  summary: string;
  governmentShare: { maxRateBp: Cited<number>; maxKrw: Cited<number> };
  /** Earlier grants that use up the cap; null when none do. */
  capUsedUpBy: Cited<GrantKind> | null;
  maxMonths: Cited<number>;
  targetLevel: Cited<TargetLevelTerms>;
  inKind: InKindTerms;
  /** What mentoring counts; null where none is asked for. */
  mentoring: Cited<readonly MentoringKind[]> | null;
  requiredCosts: RequiredCostTerms;
}

/** 제조AI특화 스마트공장 구축지원사업: the numbers of one notice, each with its source. */
export interface ManufacturingAiTerms extends CommonTerms {
  program: 'manufacturing-ai';
  budgetKrw: Cited<number> | null;
  projectCount: Cited<number>;
  conditions: ConditionTerms;
  /** In the order of the notice. */
  types: readonly AiTrackTypeTerms[];
  /** Amounts are rounded down to this many won. */
  roundingUnitKrw: Cited<number>;
  afterSelection: {
    logReportingYears: Cited<number>;
    escrowYears: Cited<number>;
    interimInspectionMonths: Cited<number>;
  };
}
