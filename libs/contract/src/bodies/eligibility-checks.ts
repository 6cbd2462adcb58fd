import {
  AI_CELLS,
  BONUS_CODES,
  BUSINESS_STATUSES,
  EXCLUDED_BUSINESSES,
  FACT_LIMITS,
  FACTORY_STATUSES,
  IN_KIND_KINDS,
  LEAD_COMPANIES,
  MENTORING_KINDS,
  PROJECT_SCOPES,
  REGION_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
  type CompanyFacts,
  type ProjectFacts,
} from '@subsidy/rules';
import { FactDay, KnownCode, KsicCode } from './fact-fields.ts';
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
} from './fields.ts';

const optional = true;

/** 기존 지원 이력. */
export class PreviousGrantBody {
  @KnownCode('program')
  program!: string;

  @Text({ max: 60, optional })
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
export class RunningProjectBody {
  @KnownCode('program')
  program!: string;

  @Text({ max: 60, optional })
  type?: string;

  @WholeNumber({ min: 1990, max: 2100, optional })
  year?: number;

  @FactDay()
  buildEndsOn?: string;
}

/** What is known of the company; every fact may be missing. */
export class CompanyFactsBody {
  @BusinessNumber({ optional })
  businessRegistrationNumber?: string;

  /** 법인등록번호: only doubted, never refused. */
  @Text({ max: 20, optional })
  corporateRegistrationNumber?: string;

  @KsicCode()
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

  @ListOf(() => PreviousGrantBody, { max: 100, optional })
  previousGrants?: PreviousGrantBody[];

  @ListOf(() => RunningProjectBody, { max: 100, optional })
  runningProjects?: RunningProjectBody[];

  @OneOf(LEAD_COMPANIES, { optional })
  leadCompany?: NonNullable<CompanyFacts['leadCompany']>;

  @Flag({ optional })
  inIndustrialComplex?: boolean;
}

/** What is known of the planned project; every fact may be missing. */
export class ProjectFactsBody {
  @KnownCode('type', { optional })
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

  /** 상생형: what the lead company says it pays. */
  @Won({ ...FACT_LIMITS.leadCompanyKrw, optional })
  leadCompanyKrw?: number;

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

/** A fact that a rule reads and the body does not carry, or the other way round: does not compile, and says which. */
type NoneIsMissing<Fact extends never> = Fact;
export type FactsMissing = [
  // What a company has on its way here is known of those who signed in; the check looks nothing up.
  NoneIsMissing<Exclude<keyof CompanyFacts, keyof CompanyFactsBody | 'applications'>>,
  NoneIsMissing<Exclude<keyof CompanyFactsBody, keyof CompanyFacts>>,
  NoneIsMissing<Exclude<keyof ProjectFacts, keyof ProjectFactsBody>>,
  NoneIsMissing<Exclude<keyof ProjectFactsBody, keyof ProjectFacts>>,
];

/** `POST /eligibility-checks`. */
export class EligibilityCheckBody {
  @Instant({ optional })
  asOf?: string;

  @Texts({ max: 50, optional })
  noticeIds?: string[];

  @Nested(() => CompanyFactsBody, { optional })
  company?: CompanyFacts;

  @Nested(() => ProjectFactsBody, { optional })
  project?: ProjectFacts;
}

/** 사전진단서 is printed in Korean unless English is asked for. */
const REPORT_LANGUAGES = ['ko', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** `POST /eligibility-checks/report`. */
export class EligibilityReportBody extends EligibilityCheckBody {
  @Text({ max: 100, optional })
  companyName?: string;

  /** In which language it is printed. */
  @OneOf(REPORT_LANGUAGES, { optional })
  language?: ReportLanguage;

  /** 흔한 총사업비: the cost is an estimate, not the company's own. */
  @Flag({ optional })
  typicalCost?: boolean;
}
