import type { EligibilityCheckBody, EligibilityReportBody } from '@subsidy/contract';
import {
  AI_CELLS,
  BONUS_CODES,
  BUSINESS_STATUSES,
  EXCLUDED_BUSINESSES,
  FACT_LIMITS,
  FACTORY_STATUSES,
  IN_KIND_KINDS,
  isAcceptableKsicCode,
  LEAD_COMPANIES,
  MENTORING_KINDS,
  PROGRAM_TYPES,
  PROGRAMS,
  PROJECT_SCOPES,
  REGION_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
  type CompanyFacts,
  type PreviousGrant,
  type ProjectFacts,
  type RunningProject,
} from '@subsidy/rules';
import {
  IsOptional,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import {
  BusinessNumber,
  CodesOf,
  Flag,
  Instant,
  ListOf,
  Nested,
  OneOf,
  Text,
  Texts,
  WholeNumber,
  Won,
} from '../http/fields.ts';
import { FactDay } from './fact-day.ts';

const optional = true;

@ValidatorConstraint({ name: 'isKsicCode' })
class KsicCodeConstraint implements ValidatorConstraintInterface {
  validate(code: unknown): boolean {
    return typeof code === 'string' && isAcceptableKsicCode(code);
  }
}

/** 기존 지원 이력. */
export class PreviousGrantRequest implements PreviousGrant {
  @OneOf(PROGRAMS)
  program!: string;

  @OneOf(PROGRAM_TYPES, { optional })
  type?: string;

  @WholeNumber({ min: 1990, max: 2100, optional })
  year?: number;

  @OneOf(SMART_LEVELS, { optional })
  targetLevel?: string;

  @Won({ optional })
  governmentKrw?: number;

  @CodesOf(AI_CELLS, { optional })
  aiCells?: string[];
}

/** 수행 중인 과제. */
export class RunningProjectRequest implements RunningProject {
  @OneOf(PROGRAMS)
  program!: string;

  @OneOf(PROGRAM_TYPES, { optional })
  type?: string;

  @WholeNumber({ min: 1990, max: 2100, optional })
  year?: number;

  @FactDay()
  buildEndsOn?: string;
}

/** What is known of the company; every fact may be missing. */
export class CompanyFactsRequest {
  @BusinessNumber({ optional })
  businessRegistrationNumber?: string;

  /** 법인등록번호: only doubted, never refused. */
  @Text({ max: 20, optional })
  corporateRegistrationNumber?: string;

  @IsOptional()
  @Validate(KsicCodeConstraint, {
    message:
      '한국표준산업분류 코드(2–5자리 숫자, 앞에 알파벳 한 글자 가능)를 확인해 주세요. 제조업(10–34)은 있는 코드여야 합니다.',
  })
  ksicCode?: string;

  @OneOf(REGION_CODES, { optional })
  regionCode?: string;

  @Text({ max: 50, optional })
  city?: string;

  @OneOf(BUSINESS_STATUSES, { optional })
  businessStatus?: NonNullable<CompanyFacts['businessStatus']>;

  @OneOf(SIZE_CERTIFICATES, { optional })
  sizeCertificate?: NonNullable<CompanyFacts['sizeCertificate']>;

  @Won({ ...FACT_LIMITS.averageRevenueKrw, optional })
  averageRevenueKrw?: number;

  @Won({ ...FACT_LIMITS.totalAssetsKrw, optional })
  totalAssetsKrw?: number;

  @Flag({ optional })
  independent?: boolean;

  @WholeNumber({ ...FACT_LIMITS.regularEmployees, optional })
  regularEmployees?: number;

  @WholeNumber({ ...FACT_LIMITS.fiscalYearEndMonth, optional })
  fiscalYearEndMonth?: number;

  @CodesOf(EXCLUDED_BUSINESSES, { optional })
  excludedBusiness?: NonNullable<CompanyFacts['excludedBusiness']>;

  @Flag({ optional })
  nationalTaxArrears?: boolean;

  @Flag({ optional })
  localTaxArrears?: boolean;

  /** Last banned day, inclusive. `null` is a value here: known not to be banned. */
  @FactDay()
  participationBannedUntil?: string | null;

  @Flag({ optional })
  samePlanFunded?: boolean;

  @OneOf(FACTORY_STATUSES, { optional })
  factoryStatus?: NonNullable<CompanyFacts['factoryStatus']>;

  @OneOf(SMART_LEVELS, { optional })
  currentLevel?: NonNullable<CompanyFacts['currentLevel']>;

  @Flag({ optional })
  hasBuildHistory?: boolean;

  @ListOf(() => PreviousGrantRequest, { max: 100, optional })
  previousGrants?: PreviousGrantRequest[];

  @ListOf(() => RunningProjectRequest, { max: 100, optional })
  runningProjects?: RunningProjectRequest[];

  @OneOf(LEAD_COMPANIES, { optional })
  leadCompany?: NonNullable<CompanyFacts['leadCompany']>;

  @Flag({ optional })
  inIndustrialComplex?: boolean;
}

/** What is known of the planned project; every fact may be missing. */
export class ProjectFactsRequest {
  @OneOf(PROGRAM_TYPES, { optional })
  type?: string;

  @OneOf(SMART_LEVELS, { optional })
  targetLevel?: NonNullable<ProjectFacts['targetLevel']>;

  @WholeNumber({ ...FACT_LIMITS.months, optional })
  months?: number;

  /** 총사업비, VAT excluded. */
  @Won({ ...FACT_LIMITS.totalCostKrw, optional })
  totalCostKrw?: number;

  @Won({ ...FACT_LIMITS.companyInKindKrw, optional })
  companyInKindKrw?: number;

  @CodesOf(IN_KIND_KINDS, { optional })
  inKindKinds?: NonNullable<ProjectFacts['inKindKinds']>;

  @CodesOf(AI_CELLS, { optional })
  aiCells?: string[];

  @Flag({ optional })
  withoutSupplier?: boolean;

  @Flag({ optional })
  supplierInPool?: boolean;

  @OneOf(MENTORING_KINDS, { optional })
  mentoring?: NonNullable<ProjectFacts['mentoring']>;

  @CodesOf(BONUS_CODES, { optional })
  bonusItems?: string[];

  @CodesOf(PROJECT_SCOPES, { optional })
  scopes?: NonNullable<ProjectFacts['scopes']>;
}

/** `POST /eligibility-checks`. */
export class CheckEligibilityRequest implements EligibilityCheckBody {
  @Instant({ optional })
  asOf?: string;

  @Texts({ max: 50, optional })
  noticeIds?: string[];

  @Nested(() => CompanyFactsRequest, { optional })
  company?: CompanyFactsRequest;

  @Nested(() => ProjectFactsRequest, { optional })
  project?: ProjectFactsRequest;
}

/** `POST /eligibility-checks/report`. */
export class EligibilityReportRequest extends CheckEligibilityRequest implements EligibilityReportBody {
  @Text({ max: 100, optional })
  companyName?: string;
}
