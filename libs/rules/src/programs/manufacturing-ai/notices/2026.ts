import { cited } from '../../../core/citation.ts';
import { PORTAL_STANDARD } from '../../../core/portal-standard.ts';
import { N26, PLAN26 } from '../citations.ts';
import { aiTrackDocuments } from '../documents.ts';
import { aiTrackRubric } from '../rubric.ts';
import { fromFormat1, type TypeFormat1, type ConditionsFormat1 } from '../../../terms/format-1.ts';
import {
  ACCOUNTING_FEE_STEPS,
  AI_FACTORY_TARGET_LEVEL,
  bonusItem,
  FILE_TERMS,
  scoringTerms,
} from './shared.ts';

// The notice as published. Never edited: an amended notice is a new file and a new notice version.

const CONDITIONS: ConditionsFormat1 = {
  intakeWindow: cited('closed-at-both-ends', N26.at('신청 기간')),
  manufacturingDivisions: cited({ from: 10, to: 34 }, N26.at('지원 대상 (제조업)', 'inferred')),
  acceptedSizes: cited(['sme', 'mid-sized'], N26.at('지원 대상')),
  acceptedBusinessStatuses: cited(['operating'], N26.at('지원 제외 대상 (휴·폐업)')),
  taxArrears: cited('excluded', N26.at('지원 제외 대상 (국세·지방세 체납)')),
  excludedBusinesses: cited(
    ['entertainment', 'lodging-restaurant', 'unwholesome-amusement'],
    N26.at('지원 제외 대상 (업종)'),
  ),
  participationBan: cited('excluded', N26.at('지원 제외 대상 (참여제한)')),
  samePlanFunded: cited('excluded', N26.at('지원 제외 대상 (동일·유사 과제)')),
  buildHistory: null,
  // The years were read from shaded cells of the notice's table: inferred until checked on paper.
  blockingProjects: cited(
    [
      { program: 'autonomous-factory', years: null },
      { program: 'win-win-ai', years: null },
      { program: 'manufacturing-ai', years: [2025] },
    ],
    N26.at('동시수행 제한', 'inferred'),
  ),
  repeatedCells: cited({ program: 'manufacturing-ai', type: 'ai-factory' }, N26.at('AI 공정·기능 중복 제한')),
  supplierPool: cited('registered', N26.at('공급기업 자격')),
};

const AI_FACTORY: TypeFormat1 = {
  type: 'ai-factory',
  label: 'AI공장 구축',
  summary: '제조 현장에 AI 솔루션과 연동 설비를 갖춘 공장을 만듭니다.',
  governmentShare: {
    maxRateBp: cited(5_000, N26.at('지원 한도')),
    maxKrw: cited(200_000_000, N26.at('지원 한도')),
  },
  capUsedUpBy: cited(
    { program: 'manufacturing-ai', type: 'data-collection' },
    N26.at('단계별 지원 합산 한도'),
  ),
  maxMonths: cited(9, N26.at('사업 기간')),
  targetLevel: cited(AI_FACTORY_TARGET_LEVEL, N26.at('목표 수준')),
  inKind: {
    maxRateBp: cited(2_000, N26.at('사업비 편성 (현물)')),
    maxKrw: cited(40_000_000, N26.at('사업비 편성 (현물)')),
    kinds: cited(['cloud-fee', 'company-labour'], N26.at('사업비 편성 (현물 인정 항목)')),
    kindsRefusedWithoutSupplier: cited(['company-labour'], N26.at('단독 신청')),
  },
  mentoring: cited(['pre-planning', 'ax-planning', 'build-guidance'], N26.at('제조DX멘토단 의무 참여')),
  requiredCosts: {
    accountingFee: cited(ACCOUNTING_FEE_STEPS, N26.at('사업비 편성 (회계정산 수수료)')),
    trainingKrw: cited(1_000_000, N26.at('사업비 편성 (교육비)')),
    technologyEscrowKrw: cited(450_000, N26.at('사업비 편성 (기술임치비)')),
  },
};

const DATA_COLLECTION: TypeFormat1 = {
  type: 'data-collection',
  label: '데이터 수집·검증',
  summary: 'AI 공장을 짓기에 앞서 제조 데이터를 모으고 쓸 수 있는지 검증합니다.',
  governmentShare: {
    maxRateBp: cited(5_000, N26.at('지원 한도')),
    maxKrw: cited(50_000_000, N26.at('지원 한도')),
  },
  capUsedUpBy: null,
  maxMonths: cited(6, N26.at('사업 기간')),
  targetLevel: cited({ minimum: null, listedSteps: [] }, N26.at('목표 수준')),
  inKind: {
    maxRateBp: cited(2_000, N26.at('사업비 편성 (현물)')),
    maxKrw: cited(10_000_000, PLAN26.at('4. 사업비 (현물)')),
    kinds: cited(['cloud-fee', 'company-labour'], N26.at('사업비 편성 (현물 인정 항목)')),
    kindsRefusedWithoutSupplier: cited(['company-labour'], N26.at('단독 신청')),
  },
  mentoring: null,
  requiredCosts: {
    accountingFee: cited(ACCOUNTING_FEE_STEPS, N26.at('사업비 편성 (회계정산 수수료)')),
    trainingKrw: null,
    technologyEscrowKrw: null,
  },
};

const item = bonusItem(N26);

/** 2026년도 제조AI특화 스마트공장 구축지원사업, as published on 2026-03-19. */
export const NOTICE_2026 = fromFormat1({
  program: 'manufacturing-ai',
  year: 2026,
  cite: N26.at('공고 전체'),
  budgetKrw: cited(80_000_000_000, N26.at('지원 규모')),
  projectCount: cited(400, N26.at('지원 규모')),
  conditions: CONDITIONS,
  types: [AI_FACTORY, DATA_COLLECTION],
  roundingUnitKrw: cited(1_000, PORTAL_STANDARD.at('사업비 절사 단위')),
  bonus: {
    items: [
      item('level-certificate', 3, '수준확인서 (접수 마감일 기준 3년 이내 발급)'),
      item('standards', 3, '사업계획서에 OPC-UA(IEC 62541) 또는 AAS(IEC 63278) 적용을 설계'),
      item('operation-rate', 3, '사업관리시스템의 가동률 자료 (2021년 이후 구축, 6개월 연속 100 %)'),
      item('global-small-giant', 3, '글로벌 강소기업 1,000+ 지정서'),
      item('ai-solution-contest-2nd', 2, '공모전 확인서와 기능명세서', 'ai-solution-contest'),
      item('ai-solution-contest-final', 3, '공모전 확인서와 기능명세서', 'ai-solution-contest'),
      item('hrd-ai-training', 3, 'hrd4u 훈련 이력 화면 (NCS 20-01-07, 2023–2025년 수료)'),
    ],
    maxItems: cited(2, N26.at('가점')),
    maxPoints: cited(5, N26.at('가점')),
  },
  rubric: aiTrackRubric(N26),
  scoring: scoringTerms(N26),
  documents: aiTrackDocuments(N26, { sizeCertificate: true }),
  files: FILE_TERMS,
  afterSelection: {
    logReportingYears: cited(3, N26.at('사후관리')),
    escrowYears: cited(2, N26.at('기술임치')),
    interimInspectionMonths: cited(3, N26.at('중간점검')),
  },
});
