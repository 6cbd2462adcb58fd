import type { Citation } from '../core/citation.ts';
import { NOTICE_LIST_2026, STRATEGY_3 } from '../core/sources.ts';
import { percent, wonInWords } from '../messages/format.ts';
import * as fit from './fits.ts';
import type { LinkedSupport, LinkWindow } from './linked-support.ts';
import { MENTORING_2026, type MentoringTerms } from './mentoring.ts';
import * as source from './sources.ts';

const between = (opensOn: string | null, closesOn: string | null, cite: Citation): LinkWindow => ({
  opensOn,
  closesOn,
  cite,
});

function mentoring({ kind, titleKo, visits, companyKrw, ...terms }: MentoringTerms): LinkedSupport {
  const { maxMonths, governmentMaxKrw, governmentRateBp } = terms;
  const parts = [
    visits === null ? null : `방문 ${visits.value}회`,
    `${maxMonths.value}개월 이내`,
    `정부지원금 ${wonInWords(governmentMaxKrw.value)} 이내(${percent(governmentRateBp.value)})`,
    companyKrw === null ? null : `기업부담 약 ${wonInWords(companyKrw.value)}`,
  ];
  return {
    id: `mentoring-${kind}`,
    titleKo: `제조DX멘토단 ${titleKo}`,
    gives: parts.filter((part) => part !== null).join(', '),
    fits: kind === 'aftercare' ? fit.forAftercare : fit.forPlanners,
    window: null,
    cite: governmentMaxKrw.cite,
  };
}

/** 연계 지원 in the order in which equals are shown. */
export const LINKED_SUPPORTS: readonly LinkedSupport[] = [
  ...MENTORING_2026.map(mentoring),
  {
    id: 'accelerated-depreciation',
    titleKo: '스마트공장 설비 가속상각',
    gives: '스마트공장 설비의 감가상각을 50 % 범위에서 앞당겨 비용으로 인정합니다.',
    fits: fit.forManufacturers,
    window: between(null, '2028-12-31', source.AI_FACTORY_MEETING.at('가속상각 적용 기한')),
    cite: source.AI_FACTORY_MEETING.at('세제 지원 (스마트공장 설비 가속상각)'),
  },
  {
    id: 'ai-literacy',
    titleKo: 'AI 리터러시 교육 (AI 직업훈련)',
    gives:
      '연구·실무 인력, 구직자, 관리자 대상 AI 교육. 공고가 정한 훈련을 마치면 가점 3점(2026년 공고는 2023–2025년 훈련)입니다.',
    fits: fit.forUntrained,
    window: null,
    cite: STRATEGY_3.at('AI 리터러시 교육'),
  },
  {
    id: 'ai-factory-loans',
    titleKo: 'AI 팩토리 참여기업 대출',
    gives: '2,000억 원 규모의 대출',
    fits: fit.forAiProjects,
    window: null,
    cite: source.AI_FACTORY_MEETING.at('금융 지원 (대출)'),
  },
  {
    id: 'ai-factory-insurance',
    titleKo: 'AI 팩토리 참여기업 보험',
    gives: '최대 10조 원 규모의 보험',
    fits: fit.forAiProjects,
    window: null,
    cite: source.AI_FACTORY_MEETING.at('금융 지원 (보험)'),
  },
  {
    id: 'motie-ai-factory',
    titleKo: 'AI팩토리 선도사업 (산업부)',
    gives:
      '산업부의 AI 팩토리 구축. 2024년 26개, 2025년 12월까지 102개, 2026년 100개 추가, 2030년까지 500개가 목표입니다.',
    fits: fit.byAnotherOffice,
    window: null,
    cite: source.INDUSTRY_PLAN_2026.at('AI팩토리 선도사업'),
  },
  {
    id: 'large-small-ai-models',
    titleKo: 'M.AX 얼라이언스, 대중소 협력 AI 선도모델',
    gives: '대기업과 협력사가 함께 만드는 AI 선도모델 15개',
    fits: fit.forSupplyChains,
    window: null,
    cite: source.INDUSTRY_PLAN_2026.at('M.AX 얼라이언스, 대중소 협력 AI 선도모델'),
  },
  {
    id: 'ax-demonstration-complexes',
    titleKo: 'AX 실증산단',
    gives: '산업단지의 AX 실증. 10곳에 13곳을 더합니다.',
    fits: fit.forComplexes,
    window: null,
    cite: source.INDUSTRY_PLAN_2026.at('AX 실증산단'),
  },
  {
    id: 'three-ministry-ax',
    titleKo: '산업부·과기정통부·중기부 AX 협력',
    gives: '핵심 기술부터 산업 현장과 작은 기업까지 이어지는 지원, 지역 주력산업 AX',
    fits: fit.byAnotherOffice,
    window: null,
    cite: source.AX_AGREEMENT.at('3개 부처 AX 협력'),
  },
  {
    id: 'regional-ai-transition',
    titleKo: '지역주도형 AI 대전환',
    gives: '시·도마다 2년간 국비 약 70억 원(60 % 이내). 시·도가 지역 기업에 지원합니다.',
    fits: fit.forNamedRegions,
    window: between('2025-07-30', '2025-08-29', source.REGIONAL_AI_2025.at('시·도 공모 기간')),
    cite: source.REGIONAL_AI_2025.at('지원 규모'),
  },
  {
    id: 'ax-sprint',
    titleKo: 'AI 응용제품 신속 상용화 (AX-Sprint)',
    gives: '사업비의 70 % 이내. 2년간 870억 원, 36개 과제',
    fits: fit.forProductMakers,
    window: between('2026-08-11', '2026-09-03', NOTICE_LIST_2026.at('AX-Sprint 2차 접수 기간')),
    cite: source.AX_SPRINT.at('지원 규모와 비율'),
  },
  {
    id: 'smart-service-after-care',
    titleKo: '스마트서비스 A/S',
    gives: '구축한 스마트서비스의 사후 보완. 50 %, 1,500만 원 이내',
    fits: fit.forBuilt,
    window: between('2026-09-07', '2026-10-06', source.BIZINFO_2026.at('스마트서비스 A/S 접수 기간')),
    cite: source.BIZINFO_2026.at('스마트서비스 A/S 지원 내용'),
  },
  {
    id: 'data-products',
    titleKo: '제조데이터 상품가공',
    gives: '제조데이터를 상품으로 가공하는 지원. 한도와 비율은 공개된 자료에 없습니다.',
    fits: fit.byAnotherOffice,
    window: between('2026-01-29', '2026-02-27', source.DATA_PRODUCTS_2026.at('접수 기간')),
    cite: source.DATA_PRODUCTS_2026.at('지원 내용'),
  },
  {
    id: 'specialist-suppliers',
    titleKo: '스마트제조 전문기업·제조AI 전문기업',
    gives: '2030년까지 전문기업 500개 육성. 지정 기준과 단계별 지원을 마련하고 있습니다.',
    fits: fit.forSuppliers,
    window: null,
    cite: source.POLICY_ROUND_TABLE.at('스마트제조 전문기업 지정'),
  },
  {
    id: 'supplier-diagnosis',
    titleKo: '공급기업 역량진단',
    gives: '공급기업의 경영·기술·사업관리 역량 진단. 2025년 950개사',
    fits: fit.forSuppliers,
    window: between('2025-04-21', '2025-05-16', source.SUPPLIER_DIAGNOSIS_2025.at('1차 접수 기간')),
    cite: source.SUPPLIER_DIAGNOSIS_2025.at('진단 규모'),
  },
  {
    id: 'regional-data-centers',
    titleKo: '지역특화 제조데이터 활성화 (제조AI센터)',
    gives: '센터마다 120억 원 이내, 약 31개월, 국비 50 % 이내',
    fits: fit.forInstitutions,
    window: between('2025-04-01', '2025-04-14', source.DATA_CENTERS_2025.at('공모 기간')),
    cite: source.DATA_CENTERS_2025.at('지원 규모'),
  },
];
