import { cited } from '../../../core/citation.ts';
import { PORTAL_STANDARD } from '../../../core/portal-standard.ts';
import { N25, N26 } from '../citations.ts';
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
  intakeWindow: cited('closed-at-both-ends', N25.at('신청 기간')),
  manufacturingDivisions: cited({ from: 10, to: 34 }, N25.at('지원 대상 (제조업)', 'inferred')),
  acceptedSizes: cited(['sme', 'mid-sized'], N25.at('지원 대상')),
  acceptedBusinessStatuses: cited(['operating'], N25.at('지원 제외 대상 (휴·폐업)')),
  taxArrears: cited('excluded', N25.at('지원 제외 대상 (국세·지방세 체납)')),
  excludedBusinesses: cited(
    ['entertainment', 'lodging-restaurant', 'unwholesome-amusement'],
    N25.at('지원 제외 대상 (업종)'),
  ),
  participationBan: cited('excluded', N25.at('지원 제외 대상 (참여제한)')),
  samePlanFunded: cited('excluded', N25.at('지원 제외 대상 (동일·유사 과제)')),
  buildHistory: cited('required', N25.at('지원 대상 (스마트공장 구축 또는 수준확인 이력)')),
  blockingProjects: cited([{ program: 'autonomous-factory', years: null }], N25.at('동시수행 제한')),
  repeatedCells: cited(
    { program: 'manufacturing-ai', type: 'ai-factory' },
    N25.at('중복 지원 제한', 'inferred'),
  ),
  supplierPool: cited('registered', N25.at('공급기업 자격')),
};

const AI_FACTORY: TypeFormat1 = {
  type: 'ai-factory',
  label: '자율형공장(AI트랙)',
  summary: '제조 현장에 AI 솔루션과 연동 설비를 갖춘 공장을 만듭니다.',
  governmentShare: {
    maxRateBp: cited(5_000, N25.at('지원 한도')),
    maxKrw: cited(200_000_000, N25.at('지원 한도')),
  },
  // The 2025 notice has one type and says nothing of steps; the joint cap of 2026 is read back.
  capUsedUpBy: cited(
    { program: 'manufacturing-ai', type: 'data-collection' },
    N26.at('단계별 지원 합산 한도', 'inferred'),
  ),
  maxMonths: cited(9, N25.at('사업 기간')),
  targetLevel: cited(AI_FACTORY_TARGET_LEVEL, N25.at('목표 수준')),
  inKind: {
    maxRateBp: cited(2_000, N25.at('사업비 편성 (현물)')),
    maxKrw: cited(40_000_000, N25.at('사업비 편성 (현물)')),
    kinds: cited(['cloud-fee', 'company-labour'], N25.at('사업비 편성 (현물 인정 항목)')),
    kindsRefusedWithoutSupplier: cited([], N25.at('단독 신청')),
  },
  mentoring: null,
  // The amounts stand in the notice of 2026; that they held in 2025 is a reading.
  requiredCosts: {
    accountingFee: cited(ACCOUNTING_FEE_STEPS, N26.at('사업비 편성 (회계정산 수수료)', 'inferred')),
    trainingKrw: cited(1_000_000, N26.at('사업비 편성 (교육비)', 'inferred')),
    technologyEscrowKrw: cited(450_000, N26.at('사업비 편성 (기술임치비)', 'inferred')),
  },
};

const item = bonusItem(N25);

/** 2025년도 자율형공장(AI트랙) 구축지원사업, as published on 2025-07-11. */
export const NOTICE_2025 = fromFormat1({
  program: 'manufacturing-ai',
  year: 2025,
  cite: N25.at('공고 전체'),
  budgetKrw: null,
  projectCount: cited(100, N25.at('지원 규모')),
  conditions: CONDITIONS,
  types: [AI_FACTORY],
  roundingUnitKrw: cited(1_000, PORTAL_STANDARD.at('사업비 절사 단위')),
  bonus: {
    items: [
      item('level-certificate', 3, '수준확인서 (계획서 마감일 기준 3년 이내 발급)'),
      item('standards', 3, '사업계획서에 OPC-UA(IEC 62541) 또는 AAS(IEC 63278) 적용을 설계'),
      item('operation-rate', 3, '사업관리시스템의 가동률 자료 (공고 전 6개월 연속 100 %)'),
      item('global-small-giant', 3, '글로벌 강소기업 1,000+ 지정서'),
    ],
    maxItems: cited(2, N25.at('가점')),
    maxPoints: cited(5, N25.at('가점')),
  },
  rubric: aiTrackRubric(N25),
  scoring: scoringTerms(N25),
  documents: aiTrackDocuments(N25, { sizeCertificate: false }),
  files: FILE_TERMS,
  afterSelection: {
    logReportingYears: cited(3, N25.at('사후관리')),
    escrowYears: cited(2, N26.at('기술임치', 'inferred')),
    interimInspectionMonths: cited(3, N25.at('중간점검')),
  },
});
