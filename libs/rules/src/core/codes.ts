/** The codes of the public contract. Every union is exported with the readonly list of its values. */

/** 기업 규모. */
export const COMPANY_SIZES = ['micro', 'small', 'medium', 'mid-sized', 'large'] as const;
export type CompanySize = (typeof COMPANY_SIZES)[number];

/** 스마트공장 수준, lowest first. */
export const SMART_LEVELS = ['none', 'basic', 'intermediate-1', 'intermediate-2', 'advanced'] as const;
export type SmartLevel = (typeof SMART_LEVELS)[number];

/** How high a level is among the five; 미도입 is 0. */
export const levelRank = (level: SmartLevel): number => SMART_LEVELS.indexOf(level);

/** 세부사업: open text, so that a notice may bring a program that no code names. */
export type ProgramCode = string;

/** 유형, of whichever program: open text, as the program is. */
export type ProgramType = string;

/** 상생형 주관기관(대기업): whose supply chain a company belongs to; `none` is an answer. */
export const LEAD_COMPANIES = ['samsung', 'posco', 'lg', 'lh', 'other', 'none'] as const;
export type LeadCompany = (typeof LEAD_COMPANIES)[number];

/** 구축 범위: what a project builds, as far as a program asks for it. */
export const PROJECT_SCOPES = [
  'ai',
  'digital-twin',
  'aas',
  'fems',
  'robot',
  'automation',
  'cloud',
  'research-result',
] as const;
export type ProjectScope = (typeof PROJECT_SCOPES)[number];

/** Roles of the people who use the portal. */
export const ROLES = [
  'applicant',
  'supplier',
  'lead-company',
  'consultant',
  'evaluator',
  'officer',
  'approver',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** 휴·폐업 상태. */
export const BUSINESS_STATUSES = ['operating', 'suspended', 'closed'] as const;
export type BusinessStatus = (typeof BUSINESS_STATUSES)[number];

/** 중소·중견기업 확인서: issued as one of the two sizes, or refused by the issuer. */
export const SIZE_CERTIFICATES = ['sme', 'mid-sized', 'none'] as const;
export type SizeCertificate = (typeof SIZE_CERTIFICATES)[number];

/** 지원 제외 업종. */
export const EXCLUDED_BUSINESSES = ['entertainment', 'lodging-restaurant', 'unwholesome-amusement'] as const;
export type ExcludedBusiness = (typeof EXCLUDED_BUSINESSES)[number];

/** 공장 상태. */
export const FACTORY_STATUSES = ['operating', 'under-construction'] as const;
export type FactoryStatus = (typeof FACTORY_STATUSES)[number];

/** 현물로 인정되는 항목. */
export const IN_KIND_KINDS = ['cloud-fee', 'company-labour'] as const;
export type InKindKind = (typeof IN_KIND_KINDS)[number];

/** 제조DX멘토단: what was taken or committed to. */
export const MENTORING_KINDS = ['pre-planning', 'ax-planning', 'build-guidance', 'none'] as const;
export type MentoringKind = (typeof MENTORING_KINDS)[number];

/** AI 적용 공정 A–G. */
export const AI_PROCESSES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type AiProcess = (typeof AI_PROCESSES)[number];

/** AI 기능 1–5. */
export const AI_FUNCTIONS = ['1', '2', '3', '4', '5'] as const;
export type AiFunction = (typeof AI_FUNCTIONS)[number];

/** One field of the process × function matrix, for example `D2`. */
export type AiCell = `${AiProcess}${AiFunction}`;
export const AI_CELLS: readonly AiCell[] = AI_PROCESSES.flatMap((process) =>
  AI_FUNCTIONS.map((fn): AiCell => `${process}${fn}`),
);

/** 가점 항목. */
export const BONUS_CODES = [
  'level-certificate',
  'standards',
  'operation-rate',
  'global-small-giant',
  'ai-solution-contest-2nd',
  'ai-solution-contest-final',
  'hrd-ai-training',
] as const;
export type BonusCode = (typeof BONUS_CODES)[number];

/** 신청 상태. */
export const APPLICATION_STATUSES = [
  'draft',
  'submitted',
  'requirements-not-met',
  'plan-open',
  'plan-submitted',
  'under-review',
  'review-completed',
  'selected',
  'reserve',
  'not-selected',
  'withdrawn',
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** 제출 서류 형식. */
export const DOCUMENT_FORMATS = ['pdf', 'hwp', 'hwpx', 'xlsx', 'docx', 'jpg', 'png'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** 현장확인 항목. */
export const SITE_CHECK_CODES = ['factory-operating', 'site-matches-plan', 'equipment-works'] as const;
export type SiteCheckCode = (typeof SITE_CHECK_CODES)[number];

/** 광역시도. `gwangju` and `jeonnam` stay accepted after the merger of 2026-07-01. */
export const REGION_CODES = [
  'seoul',
  'busan',
  'daegu',
  'incheon',
  'gwangju',
  'daejeon',
  'ulsan',
  'sejong',
  'gyeonggi',
  'gangwon',
  'chungbuk',
  'chungnam',
  'jeonbuk',
  'jeonnam',
  'gyeongbuk',
  'gyeongnam',
  'jeju',
  'jeonnam-gwangju',
] as const;
export type RegionCode = (typeof REGION_CODES)[number];

/** 테크노파크(제조혁신센터). */
export const TECHNO_PARK_CODES = [
  'seoul',
  'busan',
  'daegu',
  'gyeongbuk',
  'pohang',
  'gwangju',
  'jeonnam',
  'jeju',
  'gyeonggi',
  'gyeonggi-daejin',
  'incheon',
  'daejeon',
  'chungnam',
  'sejong',
  'ulsan',
  'gangwon',
  'chungbuk',
  'jeonbuk',
  'gyeongnam',
] as const;
export type TechnoParkCode = (typeof TECHNO_PARK_CODES)[number];

/** 판정: pass, fail or unknown of one condition. */
export const FINDING_OUTCOMES = ['pass', 'fail', 'unknown'] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];

/** 판정 of a whole notice and type. */
export const DECISION_OUTCOMES = ['eligible', 'ineligible', 'needs-evidence'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** How sure a published figure is. */
export const CONFIDENCES = ['official', 'press', 'blog', 'inferred'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** 선정 결과 of one application in a selection run. */
export const SELECTION_RESULTS = ['selected', 'reserve', 'not-selected'] as const;
export type SelectionResult = (typeof SELECTION_RESULTS)[number];

/** 평가 영역 that the portal knows by name; a notice may bring its own. */
export const RUBRIC_BLOCKS = ['capability', 'goal', 'content', 'feasibility', 'need', 'plan'] as const;
export type RubricBlock = string;

/** Who pays a part of the total cost, in the order of the plan; `local-government` where the split of 지방비 is not known. */
export const PAYERS = [
  'government',
  'lead-company',
  'local-government',
  'province',
  'city',
  'company',
] as const;
export type Payer = (typeof PAYERS)[number];

/** The fixed costs that the notice asks to budget. */
export const REQUIRED_COST_CODES = ['accounting-fee', 'training', 'technology-escrow'] as const;
export type RequiredCostCode = (typeof REQUIRED_COST_CODES)[number];

/** 바이러스 검사 상태 of an uploaded file. */
export const SCAN_STATES = ['pending', 'clean', 'infected', 'not-scanned'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** Whether a text is one of the listed codes. */
export function isOneOf<T extends string>(codes: readonly T[], text: unknown): text is T {
  return typeof text === 'string' && (codes as readonly string[]).includes(text);
}
