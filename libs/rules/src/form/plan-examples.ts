/** Examples of the business plan. Together they fit the examples of the application. */

export const AS_IS_PROBLEMS =
  '공구 교체 시점을 작업자의 경험으로 정하여 공정불량률이 3.2 %이고, 공구를 일찍 버려 원가가 높습니다.';
export const SCOPE =
  'CNC 12대의 진동·전류 데이터를 모아 공구 마모를 예측하고 MES와 연계하여 교체를 지시합니다.';
export const AI_FACTORY_ROADMAP = '검증한 데이터로 다음 해에 공구 마모 예측 AI를 만들고 전 설비로 넓힙니다.';

export const KPIS = [
  {
    code: 'process-defect-rate',
    unit: '%',
    before: '3.2',
    target: '1.8',
    weightPercent: 50,
    method: '불량 수량 ÷ 투입 수량 × 100',
    evidence: '최근 12개월 MES 불량 집계',
  },
  {
    code: 'hourly-output',
    unit: '개/시간',
    before: '42',
    target: '50',
    weightPercent: 30,
    method: '생산 수량 ÷ 가동 시간',
    evidence: '최근 12개월 생산 일보',
  },
  {
    code: 'equipment-utilization',
    unit: '%',
    before: '68',
    target: '78',
    weightPercent: 20,
    method: '가동 시간 ÷ 조업 시간 × 100',
    evidence: '최근 6개월 설비 가동 기록',
  },
];

export const AI_SCENARIOS = [
  {
    cell: 'D2',
    purpose: '공구 마모를 미리 알아 불량을 막습니다',
    technique: '시계열 딥러닝 회귀',
    input: '주축 진동, 주축 전류, 가공 조건',
    output: '남은 공구 수명(분)과 교체 알림',
    effect: '공정불량률 3.2 % → 1.8 %',
    verification: '3개월 실측 마모량과 비교하여 평균 오차 10 % 이내',
  },
];

export const DATA_INVENTORY = [
  {
    name: '주축 진동',
    process: 'D',
    source: 'CNC 12대 가속도 센서',
    collection: 'automatic',
    volume: '초당 1,000건',
  },
  {
    name: '공구 교체 기록',
    process: 'D',
    source: 'MES',
    collection: 'semi-automatic',
    volume: '하루 약 60건',
  },
];

export const INTEGRATION = 'MES의 작업 지시와 OPC-UA로 연계하고, 예측 결과를 현장 화면에 보여 줍니다.';

export const FUNCTION_LIST = [
  { name: '센서 데이터 수집', state: 'added', description: '설비별 진동과 전류를 모아 저장합니다.' },
  { name: '공구 마모 예측', state: 'added', description: '남은 수명을 계산하고 교체를 알립니다.' },
  { name: '작업 지시', state: 'changed', description: '교체 알림을 작업 지시에 함께 보여 줍니다.' },
];

export const FACTORY_SCHEDULE = [
  { task: '기술설계', startMonth: 1, endMonth: 3, weightPercent: 25 },
  { task: '센서 설치와 데이터 수집', startMonth: 2, endMonth: 5, weightPercent: 25 },
  { task: 'AI 모델 개발과 연계', startMonth: 4, endMonth: 8, weightPercent: 35 },
  { task: '시운전과 검증', startMonth: 8, endMonth: 9, weightPercent: 15 },
];

export const DATA_SCHEDULE = [
  { task: '수집 설계', startMonth: 1, endMonth: 2, weightPercent: 30 },
  { task: '센서 설치와 데이터 수집', startMonth: 2, endMonth: 5, weightPercent: 50 },
  { task: '데이터 검증', startMonth: 5, endMonth: 6, weightPercent: 20 },
];

interface CostLineExample {
  [key: string]: string | number;
  category: string;
  name: string;
  governmentKrw: number;
  companyCashKrw: number;
  companyInKindKrw: number;
}

const cost = (
  category: string,
  name: string,
  governmentKrw: number,
  companyCashKrw: number,
  companyInKindKrw = 0,
): CostLineExample => ({ category, name, governmentKrw, companyCashKrw, companyInKindKrw });

/** 4억 원: 2억 원 government, 1억 6,000만 원 cash, 4,000만 원 in kind. */
export const FACTORY_COST_LINES = [
  cost('software-development', '공구 마모 예측 AI 개발', 110_000_000, 70_000_000),
  cost('hardware', '진동·전류 센서와 게이트웨이 12대', 60_000_000, 50_000_000),
  cost('software-purchase', '데이터 저장 소프트웨어', 20_000_000, 17_640_000),
  cost('network', '현장 통신망', 10_000_000, 20_000_000),
  cost('other', '회계정산 수수료', 0, 910_000),
  cost('other', '교육비', 0, 1_000_000),
  cost('other', '기술임치비', 0, 450_000),
  cost('cloud', '클라우드 이용료 36개월', 0, 0, 40_000_000),
];

/** 1억 원: 5,000만 원 government, 4,000만 원 cash, 1,000만 원 in kind. */
export const DATA_COST_LINES = [
  cost('software-development', '데이터 수집·검증 소프트웨어', 30_000_000, 20_000_000),
  cost('hardware', '진동·전류 센서', 15_000_000, 15_000_000),
  cost('network', '현장 통신망', 5_000_000, 4_363_000),
  cost('other', '회계정산 수수료', 0, 637_000),
  cost('cloud', '클라우드 이용료 12개월', 0, 0, 10_000_000),
];

export const ORGANIZATION = [
  { affiliation: 'company', name: '김한빛', position: '대표이사', role: '총괄', participationPercent: 20 },
  {
    affiliation: 'company',
    name: '이도입',
    position: '생산팀장',
    role: '현장 적용',
    participationPercent: 50,
  },
  {
    affiliation: 'supplier',
    name: '박공급',
    position: '책임연구원',
    role: 'AI 모델 개발',
    participationPercent: 60,
  },
];

export const TRAINING =
  '도입기업과 공급기업에서 2명씩 온라인 사업관리교육을 받고, 현장 작업자 10명에게 사용법을 가르칩니다.';
export const MAINTENANCE = '완료 뒤 1년간 무상으로 점검하고, 그 뒤에는 해마다 유지보수 계약을 맺습니다.';
export const FAILURE_PLAN =
  '센서 고장은 예비품으로 4시간 안에 바꾸고, 서버 장애는 하루 안에 되살리며, 그동안은 정해진 주기로 공구를 바꿉니다.';
export const SAFETY = '센서는 설비가 멈춘 상태에서 달고, 작업 전 잠금·표시를 합니다.';
export const SECURITY = '현장망과 사무망을 나누고, 계정을 사람마다 주며, 접속 기록을 2년간 남깁니다.';
export const EFFECTS = '해마다 불량 비용 8,000만 원과 공구비 3,000만 원을 줄입니다.';
export const EMPLOYMENT_PLAN =
  '올해 38명에서 2년 안에 데이터 담당 1명을 더 뽑아 39명으로 늘립니다. 공급기업은 2명을 새로 뽑습니다.';
export const SECRECY = '가공 조건표와 고객사 도면은 공유하지 않습니다.';
