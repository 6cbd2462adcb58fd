import type {
  BusinessStatus,
  ExcludedBusiness,
  FactoryStatus,
  InKindKind,
  LeadCompany,
  MentoringKind,
  ProjectScope,
  SizeCertificate,
  SmartLevel,
} from './codes.ts';

/** A fact may be left out; `null` means the same as left out unless the field says otherwise. */
export type Optional<T> = T | null | undefined;

/** 기존 지원 이력: an earlier grant of the company. */
export interface PreviousGrant {
  program: string;
  type?: Optional<string>;
  year?: Optional<number>;
  targetLevel?: Optional<string>;
  governmentKrw?: Optional<number>;
  aiCells?: Optional<readonly string[]>;
}

/** 수행 중인 과제. */
export interface RunningProject {
  program: string;
  type?: Optional<string>;
  year?: Optional<number>;
  /** Last day of the build period in the agreement, YYYY-MM-DD. */
  buildEndsOn?: Optional<string>;
  /** Selected on this portal and not ended, as far as the portal knows: no day of its own says so. */
  selectedHere?: boolean;
}

/** What is known of the company; every field may be missing. */
export interface CompanyFacts {
  businessRegistrationNumber?: Optional<string>;
  corporateRegistrationNumber?: Optional<string>;
  ksicCode?: Optional<string>;
  regionCode?: Optional<string>;
  city?: Optional<string>;
  businessStatus?: Optional<BusinessStatus>;
  sizeCertificate?: Optional<SizeCertificate>;
  averageRevenueKrw?: Optional<number>;
  totalAssetsKrw?: Optional<number>;
  independent?: Optional<boolean>;
  regularEmployees?: Optional<number>;
  /** 결산월: the month with which the fiscal year ends, 1–12; with it the size limits of a day are exact. */
  fiscalYearEndMonth?: Optional<number>;
  excludedBusiness?: Optional<readonly ExcludedBusiness[]>;
  nationalTaxArrears?: Optional<boolean>;
  localTaxArrears?: Optional<boolean>;
  /** Last banned day, inclusive. Here `null` is a value: known not to be banned. */
  participationBannedUntil?: string | null | undefined;
  samePlanFunded?: Optional<boolean>;
  factoryStatus?: Optional<FactoryStatus>;
  currentLevel?: Optional<SmartLevel>;
  hasBuildHistory?: Optional<boolean>;
  previousGrants?: Optional<readonly PreviousGrant[]>;
  runningProjects?: Optional<readonly RunningProject[]>;
  /** 다른 신청: what else the company has on its way here; an application alone keeps nobody out. */
  applications?: Optional<readonly { program: string; year: number }[]>;
  /** 상생형: whose supply chain the company belongs to. */
  leadCompany?: Optional<LeadCompany>;
  /** 국가산단·일반산단 입주 여부. */
  inIndustrialComplex?: Optional<boolean>;
}

/** What is known of the planned project; every field may be missing. */
export interface ProjectFacts {
  type?: Optional<string>;
  targetLevel?: Optional<SmartLevel>;
  months?: Optional<number>;
  totalCostKrw?: Optional<number>;
  companyInKindKrw?: Optional<number>;
  /** 상생형: what the lead company says it pays, in KRW; its least share counts until it says so. */
  leadCompanyKrw?: Optional<number>;
  inKindKinds?: Optional<readonly InKindKind[]>;
  aiCells?: Optional<readonly string[]>;
  withoutSupplier?: Optional<boolean>;
  supplierInPool?: Optional<boolean>;
  mentoring?: Optional<MentoringKind>;
  bonusItems?: Optional<readonly string[]>;
  /** 구축 범위: what the project builds. */
  scopes?: Optional<readonly ProjectScope[]>;
}

/** The facts that a notice is decided on. */
export interface EligibilityInput {
  company: CompanyFacts;
  project: ProjectFacts;
}
