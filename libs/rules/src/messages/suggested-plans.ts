/** What fits one kind of AI function, whatever the process: kept as data, written by people. */
export interface FunctionSuggestion {
  /** Indicators by their code, with weights of 100 in all. */
  kpis: readonly (readonly [code: string, weightPercent: number])[];
  /** Data to collect: name, where it comes from, how. */
  data: readonly (readonly [name: string, source: string, collection: string])[];
  purpose: string;
  technique: string;
  output: string;
  performance: readonly (readonly [item: string, unit: string, verification: string])[];
  steps: string;
  risks: string;
}

/** 인지, 예측, 자동화, 소통, 생성 by their digit. */
export const BY_FUNCTION: Readonly<Record<string, FunctionSuggestion>> = {
  '1': {
    kpis: [
      ['process-defect-rate', 50],
      ['inspection-defect-rate', 30],
      ['labor-hours', 20],
    ],
    data: [
      ['양품과 불량품 영상', '검사 카메라', 'automatic'],
      ['불량 유형과 판정 기록', 'MES 품질', 'semi-automatic'],
    ],
    purpose: '눈으로 보던 판정을 영상과 신호로 자동 판정합니다',
    technique: '컴퓨터비전 기반 객체 탐지',
    output: '불량 여부와 유형, 알람',
    performance: [['결함 검출 정확도', '%', '실제 3개월 품질데이터와 검출값 비교']],
    steps:
      '① 제품이나 설비의 영상·신호를 모읍니다\n② 데이터를 AI 서버로 보냅니다\n③ 모델이 이상 여부와 유형을 판단합니다\n④ 이상이면 작업자에게 알리고 따로 뺍니다\n⑤ 판정 결과를 저장하고 모델을 다시 학습합니다',
    risks:
      '조명과 제품이 바뀌면 오판이 늘 수 있습니다. 기준 시편으로 날마다 확인하고, 오판이 늘면 육안 검사로 되돌립니다.',
  },
  '2': {
    kpis: [
      ['equipment-utilization', 40],
      ['process-defect-rate', 40],
      ['hourly-output', 20],
    ],
    data: [
      ['설비 진동·전류·온도', '설비 센서', 'automatic'],
      ['고장과 정비 기록', '설비 이력', 'semi-automatic'],
    ],
    purpose: '고장이나 품질 이상을 미리 알아 멈춤과 불량을 줄입니다',
    technique: '시계열 예측 모델',
    output: '예측값과 사전 알림',
    performance: [['예측 정확도', '%', '실제 3개월 기록과 예측값 비교']],
    steps:
      '① 설비 신호와 작업 조건을 모읍니다\n② 모델이 앞으로의 상태를 예측합니다\n③ 기준을 넘으면 담당자에게 알립니다\n④ 담당자가 조치하고 결과를 적습니다\n⑤ 결과로 모델을 다시 학습합니다',
    risks:
      '고장 기록이 적으면 예측이 어긋날 수 있습니다. 정해진 주기의 정비를 함께 하고, 예측과 실제를 달마다 견줍니다.',
  },
  '3': {
    kpis: [
      ['hourly-output', 40],
      ['manufacturing-lead-time', 30],
      ['labor-hours', 30],
    ],
    data: [
      ['설비 제어값과 가공 조건', 'PLC', 'automatic'],
      ['생산 실적과 품질 결과', 'MES', 'automatic'],
    ],
    purpose: '작업 조건을 스스로 맞추어 사람의 조작을 줄입니다',
    technique: '최적화와 강화학습 기반 제어',
    output: '추천 조건과 제어 명령',
    performance: [['추천 조건 적합률', '%', '추천값과 작업 표준·실측 결과 비교']],
    steps:
      '① 설비의 현재 값을 읽습니다\n② 모델이 알맞은 조건을 계산합니다\n③ 안전 범위 안인지 확인합니다\n④ 설비에 적용하고 결과를 봅니다\n⑤ 범위를 벗어나면 수동으로 바꿉니다',
    risks:
      '잘못된 제어는 사고로 이어질 수 있습니다. 제어 범위를 제한하고, 비상정지와 수동 전환을 먼저 갖춥니다.',
  },
  '4': {
    kpis: [
      ['on-time-delivery', 50],
      ['delivery-days', 30],
      ['labor-hours', 20],
    ],
    data: [
      ['작업 표준과 설비 매뉴얼', '사내 문서', 'manual'],
      ['문의와 조치 기록', '현장 기록', 'semi-automatic'],
    ],
    purpose: '현장의 질문에 바로 답하여 찾는 시간과 실수를 줄입니다',
    technique: '검색을 붙인 언어 모델',
    output: '근거가 붙은 답변',
    performance: [['답변 정확도', '%', '전문가가 만든 질문과 답으로 채점']],
    steps:
      '① 작업자가 말이나 글로 묻습니다\n② 관련 문서를 찾습니다\n③ 근거와 함께 답합니다\n④ 작업자가 맞는지 알려 줍니다\n⑤ 틀린 답을 모아 고칩니다',
    risks:
      '틀린 답을 그대로 따를 수 있습니다. 근거 문서를 함께 보여 주고, 안전에 관한 일은 사람이 확인합니다.',
  },
  '5': {
    kpis: [
      ['manufacturing-lead-time', 50],
      ['labor-hours', 30],
      ['product-cost', 20],
    ],
    data: [
      ['과거 도면과 설계 조건', '설계 서버', 'manual'],
      ['설계 변경과 시험 결과', 'PLM', 'semi-automatic'],
    ],
    purpose: '설계와 문서의 초안을 만들어 준비 시간을 줄입니다',
    technique: '생성형 모델',
    output: '도면·문서 초안',
    performance: [['초안 채택률', '%', '담당자가 고치지 않고 쓴 초안의 비율']],
    steps:
      '① 조건을 넣습니다\n② 모델이 초안을 만듭니다\n③ 규칙으로 빠진 것을 확인합니다\n④ 담당자가 고쳐 확정합니다\n⑤ 고친 내용을 다시 학습에 씁니다',
    risks:
      '초안에 잘못이 섞일 수 있고 영업비밀이 새어 나갈 수 있습니다. 담당자가 확정하고, 밖으로 데이터를 보내지 않습니다.',
  },
};

/** 산식: how the form of the plan and its manual measure the usual indicators. */
export const KPI_FORMULAS: Readonly<Record<string, string>> = {
  'process-defect-rate': '공정에서 폐기된 수량 ÷ 공정을 거친 수량 × 100 (1개월)',
  'inspection-defect-rate': '검사 불량 수량 ÷ 검사 수량 × 100 (1개월)',
  'labor-hours': '투입 인원 × 작업 시간 (1개월)',
  'equipment-utilization': '가동 시간 ÷ 조업 시간 × 100 (1개월)',
  'hourly-output': '총 생산 수량 ÷ 총 작업시간 (1개월)',
  'manufacturing-lead-time': '투입부터 완성까지 걸린 시간의 평균 (1개월)',
  'on-time-delivery': '납기를 지킨 건수 ÷ 전체 납품 건수 × 100 (1개월)',
  'delivery-days': '수주부터 납품까지 걸린 날의 평균 (1개월)',
  'product-cost': '총 제조원가 ÷ 생산 수량 (1개월)',
};

/** 추진일정 총괄표 of the form: task, weight, and the part of the project it runs in. */
export const TASKS: readonly (readonly [task: string, weightPercent: number, from: number, to: number])[] = [
  ['현행업무 분석', 7, 0, 0.15],
  ['요구사항 분석', 7, 0, 0.2],
  ['기능 분석', 1, 0.1, 0.2],
  ['개선업무 설계', 3, 0.15, 0.3],
  ['아키텍처 설계', 3, 0.15, 0.3],
  ['화면 설계', 5, 0.2, 0.35],
  ['프로그램 설계', 5, 0.2, 0.4],
  ['데이터베이스 설계', 4, 0.2, 0.4],
  ['단위시험 실시', 25, 0.4, 0.75],
  ['통합시험 실시', 3, 0.7, 0.85],
  ['시스템 전환', 1, 0.8, 0.9],
  ['매뉴얼 작성', 3, 0.75, 0.9],
  ['사용자(인수) 시험 실시', 2, 0.85, 0.95],
  ['사용자 교육', 1, 0.85, 1],
  ['운영 및 통제', 10, 0.85, 1],
  ['보고 관리', 8, 0, 1],
  ['의사소통 관리', 6, 0, 1],
  ['범위 관리', 6, 0, 1],
];
