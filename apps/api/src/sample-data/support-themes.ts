import { ORDER, WATCH, type Theme } from './theme.ts';

/** Themes around the process: stock, safety, knowledge, and what steers by itself. */
export const SUPPORT_THEMES = {
  inventory: {
    cells: ['E2'],
    titles: ['{material} 재고 예측과 자동 발주 AI 구축', '{product} 재고·출하 예측 AI 구축'],
    problem:
      '{material} 재고를 달마다 손으로 세어 모자라거나 남는 일이 잦고, 재고 비용이 해마다 늘고 있습니다.',
    scope: '입고와 사용, 출하를 바코드로 모아 {material}의 필요량을 예측하고, 발주 시점과 양을 권고합니다.',
    summary:
      '{product} 생산 계획과 {material} 사용량을 이어 발주를 권고하고, 오래된 재고를 먼저 쓰게 합니다.',
    technique: '확률적 수요 예측과 재고 최적화',
    input: '입출고 기록, 생산 계획, 납품 기간',
    output: '발주 권고와 안전 재고',
    verification: '석 달 동안 권고와 실제 발주를 나란히 두어 품절과 과잉을 비교',
    functions: [
      ['입출고 관리', 'changed', '바코드로 입출고를 바로 남깁니다.'],
      ['필요량 예측', 'added', '자재별 필요량을 주 단위로 예측합니다.'],
      ['발주 권고', 'added', '발주 시점과 양을 권고합니다.'],
    ],
    data: [
      ['입출고 기록', '바코드 단말', 'semi-automatic', '하루 약 250건'],
      ['납품 이력', 'ERP', 'automatic', '하루 약 30건'],
    ],
    kpis: ['work-in-process-rate', 'inventory-cost', 'order-shipping-lead-time'],
  },
  safety: {
    cells: ['F1'],
    titles: ['{process} 작업장 안전 영상 분석 AI 구축', '{machine} 위험 작업 감지 AI 구축'],
    problem:
      '{process} 작업장에서 지난 3년 동안 재해가 네 건 있었고, 안전 담당 한 사람이 작업장 전체를 볼 수 없습니다.',
    scope:
      '{machine} {count}대 둘레에 카메라를 달아 끼임, 보호구 미착용, 출입 금지 구역 진입을 알아보고 설비를 멈춥니다.',
    summary: '작업장 영상에서 위험한 행동을 알아보아 작업자에게 경고하고, 필요하면 설비를 멈춥니다.',
    technique: '사람·자세 검출과 구역 판정',
    input: '작업장 영상, 설비 가동 신호',
    output: '위험 경보와 정지 신호',
    verification: '모의 위험 상황 200회에서 감지율 95 % 이상, 거짓 경보 하루 3건 이하',
    functions: [
      ['위험 감지', 'added', '영상에서 위험한 행동을 알아봅니다.'],
      ['설비 연동 정지', 'added', '위험할 때 설비에 정지 신호를 보냅니다.'],
      ['안전 기록', 'added', '경보와 조치를 남깁니다.'],
    ],
    data: [
      ['작업장 영상', '안전 카메라', 'automatic', '초당 15장'],
      ['안전 점검 기록', '점검표', 'manual', '하루 약 20건'],
    ],
    kpis: ['safety-certification', 'dangerous-work', 'equipment-utilization'],
  },
  knowledge: {
    cells: ['B5', 'G4'],
    titles: ['{product} 설계·견적 지원 생성형 AI 구축', '{process} 작업 표준 질의응답 AI 구축'],
    problem:
      '{product} 도면과 작업 표준이 사람마다 흩어져 있어 견적에 사흘이 걸리고, 숙련자가 그만두면 노하우가 사라집니다.',
    scope:
      '도면, 작업 표준, 불량 이력을 모아 찾을 수 있게 하고, 비슷한 사례로 견적과 작업 순서의 초안을 만듭니다.',
    summary: '흩어진 도면과 불량 이력을 모아 AI가 비슷한 사례를 찾아 견적과 작업 표준의 초안을 씁니다.',
    technique: '검색 증강 생성(RAG)',
    input: '도면, 작업 표준, 견적, 불량 이력',
    output: '비슷한 사례, 견적과 작업 표준 초안',
    verification: '지난 견적 100건을 다시 만들어 실제 금액과의 차이 10 % 이내',
    functions: [
      ['문서 모음', 'added', '도면과 표준을 한곳에 모아 색인합니다.'],
      ['사례 검색', 'added', '비슷한 제품과 불량을 찾습니다.'],
      ['초안 작성', 'added', '견적과 작업 표준의 초안을 씁니다.'],
    ],
    data: [
      ['도면과 견적', '설계 서버', 'semi-automatic', '약 18,000건'],
      ['불량 이력', '품질 대장', 'manual', '한 달 약 80건'],
    ],
    kpis: ['order-shipping-lead-time', 'delivery-days', 'labor-hours', 'claims'],
  },
  control: {
    cells: ['D3'],
    titles: ['{process} 자율 제어 AI 구축', '{machine} 자동 보정 AI 구축'],
    problem:
      '{material}의 편차 때문에 {machine}의 {conditions}을 하루에도 여러 번 손으로 고치고, 야간에는 {defect}이 두 배로 늘어납니다.',
    scope:
      '{machine} {count}대의 공정 신호를 보아 {conditions}을 스스로 보정하고, 허용 범위를 벗어나면 작업자를 부릅니다.',
    summary: '{machine} {count}대가 공정 신호를 보고 조건을 스스로 보정하여 주야간 품질 차이를 없앱니다.',
    technique: '모델 예측 제어와 강화 학습',
    input: '공정 신호, {conditions}, 자재 치수',
    output: '보정 값과 경보',
    verification: '주야간 4주씩 보정 전후의 공정 능력 지수를 비교하여 1.33 이상',
    functions: [
      ['신호 수집', 'added', '공정 신호를 밀리초 단위로 모읍니다.'],
      ['자동 보정', 'added', '정해진 범위 안에서 조건을 보정합니다.'],
      ['수동 전환', 'added', '언제든 작업자가 손으로 바꿀 수 있게 합니다.'],
      WATCH,
    ],
    data: [
      ['공정 신호', '설비 제어기', 'automatic', '초당 1,000건'],
      ['자재 치수', '입고 검사', 'semi-automatic', '하루 약 80건'],
    ],
    kpis: ['process-defect-rate', 'hourly-output', 'labor-hours', 'equipment-utilization'],
  },
  tool: {
    cells: ['D2'],
    titles: ['{process} 공구 마모 예측 AI 구축', '{machine} 공구 수명 예측과 {defect} 저감 AI 구축'],
    problem:
      '공구 교체 시점을 작업자의 경험으로 정하여 {defect}이 생기고, 남은 수명이 있는 공구도 버려 공구비가 높습니다.',
    scope:
      '{machine} {count}대의 주축 전류와 진동으로 공구 마모를 예측하고, 교체 시점을 작업 지시에 보여 줍니다.',
    summary: '{machine} {count}대의 신호로 공구 마모를 예측하여 {defect}을 줄이고 공구를 끝까지 씁니다.',
    technique: '시계열 딥러닝 회귀',
    input: '주축 진동, 주축 전류, 가공 조건',
    output: '남은 공구 수명(분)과 교체 알림',
    verification: '3개월 실측 마모량과 비교하여 평균 오차 10 % 이내',
    functions: [
      ['신호 수집', 'added', '설비별 진동과 전류를 모읍니다.'],
      ['공구 마모 예측', 'added', '남은 수명을 계산하고 교체를 알립니다.'],
      ['공구 대장', 'changed', '공구마다 쓴 시간과 가공량을 남깁니다.'],
      ORDER,
    ],
    data: [
      ['주축 진동·전류', '부착형 센서', 'automatic', '초당 1,000건'],
      ['공구 교체 기록', '공구 대장', 'semi-automatic', '하루 약 60건'],
    ],
    kpis: ['process-defect-rate', 'product-cost', 'hourly-output', 'equipment-utilization'],
  },
} satisfies Record<string, Theme>;
