import type {
  AiFunction,
  AiProcess,
  BonusCode,
  BusinessStatus,
  Confidence,
  DecisionOutcome,
  ExcludedBusiness,
  FactoryStatus,
  FindingOutcome,
  InKindKind,
  LeadCompany,
  MentoringKind,
  Payer,
  ProjectScope,
  RequiredCostCode,
  Role,
  RUBRIC_BLOCKS,
  SelectionResult,
  SiteCheckCode,
  SizeCertificate,
  SmartLevel,
} from '../core/codes.ts';
import type { RubricCriterion } from '../core/terms.ts';
import type { Share } from '../funding/shares.ts';
import { PROGRAM_LABELS, PROGRAM_TYPE_LABELS } from '../programs/labels.ts';

const LEVELS: Record<SmartLevel, string> = {
  none: '미도입',
  basic: '기초',
  'intermediate-1': '중간1',
  'intermediate-2': '중간2',
  advanced: '고도',
};

const LEAD_COMPANY_LABELS: Record<LeadCompany, string> = {
  samsung: '삼성',
  posco: '포스코',
  lg: 'LG',
  lh: 'LH',
  other: '그 밖의 대기업',
  none: '없음',
};

const SCOPE_LABELS: Record<ProjectScope, string> = {
  ai: '제조AI',
  'digital-twin': '디지털트윈',
  aas: '자산관리쉘(AAS)',
  fems: '공장 에너지 관리(FEMS)',
  robot: '제조로봇',
  automation: '자동화 설비',
  cloud: '클라우드 솔루션',
  'research-result': '연구개발 성과',
};

const ROLE_LABELS: Record<Role, string> = {
  applicant: '도입기업',
  supplier: '공급기업',
  'lead-company': '주관기관',
  consultant: '테크노파크 컨설턴트',
  evaluator: '평가위원',
  officer: '전담기관 담당자',
  approver: '전담기관 승인자',
  auditor: '감사자',
  admin: '시스템 관리자',
};

const PROCESS_LABELS: Record<AiProcess, string> = {
  A: '재무/인사',
  B: '제품기획/설계',
  C: '구매',
  D: '제조공정',
  E: '물류',
  F: '환경/에너지/안전',
  G: '사후서비스',
};

const FUNCTION_LABELS: Record<AiFunction, string> = {
  1: '인지',
  2: '예측',
  3: '자동화',
  4: '소통',
  5: '생성',
};

const BONUS_LABELS: Record<BonusCode, string> = {
  'level-certificate': '스마트공장 수준확인서 보유 (3년 이내 발급)',
  standards: '제조데이터 표준(OPC-UA 또는 AAS) 적용 설계',
  'operation-rate': '기구축 솔루션 가동률 100 % (공고 전 6개월 연속)',
  'global-small-giant': '글로벌 강소기업 1,000+ 지정',
  'ai-solution-contest-2nd': '제조AI 솔루션 공모전 2차 통과 솔루션 도입',
  'ai-solution-contest-final': '제조AI 솔루션 공모전 최종 선정 솔루션 도입',
  'hrd-ai-training': 'AI 직업훈련 참여 (2023–2025년)',
};

const SITE_CHECK_LABELS: Record<SiteCheckCode, string> = {
  'factory-operating': '공장이 정상 가동 중입니다',
  'site-matches-plan': '현장이 사업계획서와 일치합니다',
  'equipment-works': '기존 설비가 정상 작동합니다',
};

const IN_KIND_LABELS: Record<InKindKind, string> = {
  'cloud-fee': '클라우드 이용료',
  'company-labour': '도입기업 인건비',
};

const MENTORING_LABELS: Record<MentoringKind, string> = {
  'pre-planning': '사전기획 (신청 전, 8회)',
  'ax-planning': 'AX기획 (신청 전, 8회)',
  'build-guidance': '구축지도 (중간점검 전, 4회)',
  none: '받지 않음',
};

const EXCLUDED_LABELS: Record<ExcludedBusiness, string> = {
  entertainment: '유흥·향락업',
  'lodging-restaurant': '숙박·음식점업',
  'unwholesome-amusement': '불건전 오락용품 제조업',
};

const SIZE_CERTIFICATE_LABELS: Record<SizeCertificate, string> = {
  sme: '중소기업 확인서 발급',
  'mid-sized': '중견기업 확인서 발급',
  none: '발급 거절',
};

const BUSINESS_STATUS_LABELS: Record<BusinessStatus, string> = {
  operating: '영업 중',
  suspended: '휴업',
  closed: '폐업',
};

const FACTORY_STATUS_LABELS: Record<FactoryStatus, string> = {
  operating: '가동 중',
  'under-construction': '건설 중 (신축)',
};

const BLOCK_LABELS: Record<(typeof RUBRIC_BLOCKS)[number], string> = {
  capability: '기업 역량',
  goal: '목표 타당성',
  content: '내용 적절성',
  feasibility: '달성 가능성',
  need: '도입 필요성',
  plan: '추진 계획',
};

const PAYER_LABELS: Record<Payer, string> = {
  government: '정부지원금',
  'lead-company': '주관기관(대기업) 부담금',
  'local-government': '지방비',
  province: '지방비(시·도)',
  city: '지방비(시·군·구)',
  company: '기업부담금',
};

/** Read after 인정 or 신청. */
const SHARE_LABELS: Record<Share, string> = {
  totalCostKrw: '총사업비',
  governmentKrw: '정부지원금',
  localGovernmentKrw: '지방비',
  provinceKrw: '지방비(시·도)',
  cityKrw: '지방비(시·군·구)',
  leadCompanyKrw: '주관기관 부담금',
  companyKrw: '기업부담금',
  companyCashKrw: '기업부담 현금',
  companyInKindKrw: '기업부담 현물',
};

const COST_LABELS: Record<RequiredCostCode, string> = {
  'accounting-fee': '회계정산 수수료',
  training: '교육비',
  'technology-escrow': '기술임치비',
};

const CONFIDENCE_LABELS: Record<Confidence, string> = {
  official: '공식 문서',
  press: '언론 보도',
  blog: '블로그·민간 자료',
  inferred: '해석 또는 포털 기준',
};

const DECISION_LABELS: Record<DecisionOutcome, string> = {
  eligible: '신청 가능',
  ineligible: '신청 불가',
  'needs-evidence': '확인 필요',
};

const FINDING_LABELS: Record<FindingOutcome, string> = { pass: '충족', fail: '미충족', unknown: '확인 필요' };

const RESULT_LABELS: Record<SelectionResult, string> = {
  selected: '선정',
  reserve: '예비',
  'not-selected': '미선정',
};

/** A code that nobody named is its own label, also where it is called as something that every object has. */
const read = (labels: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(labels, code) ? (labels[code] ?? code) : code;

/** 스마트공장 수준. */
export const levelLabel = (level: string): string => read(LEVELS, level);
/** 유형. */
export const projectTypeLabel = (type: string): string => read(PROGRAM_TYPE_LABELS, type);
/** 주관기관(대기업). */
export const leadCompanyLabel = (code: string): string => read(LEAD_COMPANY_LABELS, code);
/** 구축 범위. */
export const projectScopeLabel = (code: string): string => read(SCOPE_LABELS, code);
/** 역할. */
export const roleLabel = (role: string): string => read(ROLE_LABELS, role);
/** 세부사업. */
export const programLabel = (program: string): string => read(PROGRAM_LABELS, program);
/** AI 적용 공정. */
export const aiProcessLabel = (process: string): string => read(PROCESS_LABELS, process);
/** AI 기능. */
export const aiFunctionLabel = (fn: string): string => read(FUNCTION_LABELS, fn);
/** A matrix field such as `D2`, in words. */
export const aiCellLabel = (cell: string): string =>
  `${cell} ${aiProcessLabel(cell.slice(0, 1))} × ${aiFunctionLabel(cell.slice(1))}`;
/** 가점 항목. */
export const bonusLabel = (code: string): string => read(BONUS_LABELS, code);
/** 현장확인 항목. */
export const siteCheckLabel = (code: string): string => read(SITE_CHECK_LABELS, code);
/** 인정 or 신청 amount, without that word. */
export const shareLabel = (share: string): string => read(SHARE_LABELS, share);
/** 현물 항목. */
export const inKindLabel = (kind: string): string => read(IN_KIND_LABELS, kind);
/** 제조DX멘토단 구분. */
export const mentoringLabel = (kind: string): string => read(MENTORING_LABELS, kind);
/** 지원 제외 업종. */
export const excludedBusinessLabel = (code: string): string => read(EXCLUDED_LABELS, code);
/** 기업 규모 확인서. */
export const sizeCertificateLabel = (code: string): string => read(SIZE_CERTIFICATE_LABELS, code);
/** 영업 상태. */
export const businessStatusLabel = (code: string): string => read(BUSINESS_STATUS_LABELS, code);
/** 공장 상태. */
export const factoryStatusLabel = (code: string): string => read(FACTORY_STATUS_LABELS, code);
/** 평가 영역: as the rubric calls it, else as the portal does. */
export const rubricBlockLabel = (
  block: string,
  rubric: readonly Pick<RubricCriterion, 'block' | 'blockLabel'>[] = [],
): string => rubric.find((row) => row.block === block)?.blockLabel ?? read(BLOCK_LABELS, block);
/** 사업비 부담 주체. */
export const payerLabel = (payer: string): string => read(PAYER_LABELS, payer);
/** 의무 편성 비용. */
export const requiredCostLabel = (code: string): string => read(COST_LABELS, code);
/** 출처의 확실성. */
export const confidenceLabel = (confidence: string): string => read(CONFIDENCE_LABELS, confidence);
/** 자격 판정. */
export const decisionOutcomeLabel = (outcome: string): string => read(DECISION_LABELS, outcome);
/** 조건 판정. */
export const findingOutcomeLabel = (outcome: string): string => read(FINDING_LABELS, outcome);
/** 선정 결과. */
export const selectionResultLabel = (result: string): string => read(RESULT_LABELS, result);
