import { ORDER, WATCH, type Theme } from './theme.ts';

/** Themes that make a process better. */
export const FLOOR_THEMES = {
  vision: {
    cells: ['D1'],
    titles: ['{product} 외관 검사 AI 비전 시스템 구축', '{process} 공정 {defect} 자동 판정 AI 구축'],
    problem:
      '{product} 검사를 눈으로 하여 검사자에 따라 판정이 다르고, {defect}의 유출로 고객 불만이 이어지고 있습니다.',
    scope:
      '{machine} {count}대의 출구에 카메라와 조명을 달아 {product} 전수를 촬영하고, AI가 양품과 {defect}을 가려 MES에 남깁니다.',
    summary:
      '{process} 공정 {count}개 지점에 비전 검사를 놓아 {defect}을 바로 가려냅니다. 판정 영상과 조건을 함께 쌓아 원인까지 찾습니다.',
    technique: '합성곱 신경망 기반 이상 탐지와 분할',
    input: '제품 영상, 조명 조건, 품번',
    output: '양불 판정, 불량 유형과 위치',
    verification: '한계 시료 500장과 현장 3개월 판정을 숙련 검사자와 견주어 일치율 97 % 이상',
    functions: [
      ['영상 취득', 'added', '제품마다 정해진 각도의 영상을 얻어 품번과 함께 저장합니다.'],
      ['불량 판정', 'added', '학습한 모델이 불량 유형과 위치를 표시합니다.'],
      ['재학습', 'added', '검사자가 고친 판정을 모아 달마다 다시 학습합니다.'],
      ORDER,
    ],
    data: [
      ['제품 외관 영상', '검사 카메라', 'automatic', '하루 약 4,000장'],
      ['검사 판정 기록', '검사 일지', 'manual', '하루 약 300건'],
    ],
    kpis: ['finished-defect-rate', 'claims', 'hourly-output', 'labor-hours'],
  },
  condition: {
    cells: ['D2', 'D3'],
    titles: ['{process} 조건 최적화 AI 구축', '{product} {process} 조건 추천과 {defect} 저감 AI 구축'],
    problem:
      '{conditions}을 작업자의 경험으로 맞추어 품번을 바꿀 때마다 초기 불량이 많고, {material}의 상태가 바뀌면 {defect}이 늘어납니다.',
    scope:
      '{machine} {count}대의 {conditions}을 자동으로 모으고, 품질 결과와 이어 학습하여 품번별 최적 조건을 권고합니다.',
    summary:
      '{machine} {count}대에서 {conditions}과 품질을 함께 모아 AI가 조건을 권고하고, 안정되면 일부 설비는 자동으로 맞춥니다.',
    technique: '경사 부스팅 회귀와 베이지안 최적화',
    input: '{conditions}, 원자재 시험 성적, 실내 온습도',
    output: '권고 조건과 예상 불량률',
    verification: '품번 5종에서 기존 조건과 권고 조건을 번갈아 20 로트씩 생산하여 비교',
    functions: [
      ['조건 수집', 'added', '설비 제어기의 운전 값을 초 단위로 모읍니다.'],
      ['조건 권고', 'added', '품번과 자재에 맞는 조건을 권고하고 까닭을 보여 줍니다.'],
      ['설비 전송', 'changed', '작업자가 확인한 조건을 설비에 내려보냅니다.'],
      WATCH,
    ],
    data: [
      ['설비 운전 값', '설비 제어기', 'automatic', '초당 50건'],
      ['자재 시험 성적', '입고 검사', 'semi-automatic', '하루 약 40건'],
    ],
    kpis: ['process-defect-rate', 'manufacturing-lead-time', 'product-cost', 'equipment-utilization'],
  },
  maintenance: {
    cells: ['D2'],
    titles: ['{machine} 고장 예지 AI 구축', '{process} 설비 예지보전 AI 구축'],
    problem:
      '{machine} {count}대가 지난해 서른 번 넘게 갑자기 멈추어 납기가 밀렸고, 정기 교체만으로는 고장을 미리 알 수 없습니다.',
    scope:
      '{machine} {count}대에 진동·전류 센서를 달아 고장 징후를 찾고, 보전 일정과 예비품 주문까지 잇습니다.',
    summary:
      '주요 설비 {count}대의 진동과 전류를 보아 고장을 사흘 앞서 알리고, 정비를 생산 일정 사이에 넣습니다.',
    technique: '오토인코더 이상 탐지와 잔여 수명 회귀',
    input: '진동, 전류, 온도, 정비 이력',
    output: '설비별 건강 지수와 남은 수명',
    verification: '과거 고장 20건의 재현율 80 % 이상, 석 달 실제 가동에서 거짓 경보 월 2건 이하',
    functions: [
      ['상태 수집', 'added', '진동과 전류를 설비별로 모읍니다.'],
      ['고장 예지', 'added', '징후와 남은 수명을 계산하여 알립니다.'],
      ['보전 계획', 'changed', '알림을 보전 일정과 예비품 주문에 잇습니다.'],
      ['보전 이력', 'existing', '정비 내용을 남깁니다.'],
    ],
    data: [
      ['진동·전류', '부착형 센서', 'automatic', '초당 2,000건'],
      ['정비 이력', '보전 대장', 'semi-automatic', '한 달 약 60건'],
    ],
    kpis: ['equipment-utilization', 'hourly-output', 'manufacturing-lead-time', 'dangerous-work'],
  },
  quality: {
    cells: ['D2', 'G2'],
    titles: ['{product} 품질 예측 AI 구축', '{process} 공정 {defect} 원인 분석 AI 구축'],
    problem: '{defect}을 마지막 검사에서야 알게 되어 되돌릴 수 없고, 원인을 찾는 데 한 건에 이틀이 걸립니다.',
    scope:
      '{material} 입고부터 {process}까지의 기록을 로트로 묶어 {defect}이 생길 로트를 공정 중에 알리고 원인 후보를 보여 줍니다.',
    summary: '공정 기록과 검사 결과를 로트로 이어 {defect}을 미리 알고, 원인이 된 조건을 순위로 보여 줍니다.',
    technique: '로트 단위 분류 모델과 기여도 분석',
    input: '{conditions}, 자재 로트, 검사 결과',
    output: '로트별 불량 확률과 원인 순위',
    verification: '지난 12개월 자료의 뒤 석 달로 검증하여 재현율 75 % 이상',
    functions: [
      ['로트 추적', 'changed', '자재부터 출하까지 로트를 잇습니다.'],
      ['품질 예측', 'added', '공정 중인 로트의 불량 확률을 계산합니다.'],
      ['원인 분석', 'added', '불량과 관계가 큰 조건을 순위로 보여 줍니다.'],
      WATCH,
    ],
    data: [
      ['공정 조건 기록', 'MES', 'automatic', '하루 약 20,000건'],
      ['검사 성적', '검사실', 'semi-automatic', '하루 약 120건'],
    ],
    kpis: ['process-defect-rate', 'return-rate', 'claims', 'product-cost'],
  },
  planning: {
    cells: ['C2', 'D3'],
    titles: ['{product} 수요 예측과 생산 계획 AI 구축', '{process} 공정 일정 자동 편성 AI 구축'],
    problem:
      '생산 계획을 담당자 한 사람이 엑셀로 짜서 급한 주문이 들어오면 하루를 다시 쓰고, 품번 교체가 잦아 {machine}의 가동률이 낮습니다.',
    scope:
      '주문과 재고, {machine} {count}대의 능력을 모아 수요를 예측하고, 교체가 적고 납기를 지키는 일정을 하루 두 번 편성합니다.',
    summary:
      '{product} 주문을 주 단위로 예측하여 {machine} {count}대의 일정을 스스로 편성하고, 급한 주문이 미치는 영향을 바로 보여 줍니다.',
    technique: '시계열 예측과 제약 최적화',
    input: '주문, 재고, 설비 능력, 교체 시간',
    output: '품번별 예측 수요와 설비별 일정',
    verification: '과거 6개월을 다시 편성하여 실제 납기 준수율, 교체 횟수와 비교',
    functions: [
      ['수요 예측', 'added', '품번별로 12주의 수요를 예측합니다.'],
      ['일정 편성', 'added', '납기와 교체를 함께 보아 일정을 짭니다.'],
      ['주문 관리', 'existing', 'ERP의 주문과 재고를 가져옵니다.'],
      ORDER,
    ],
    data: [
      ['주문과 출하', 'ERP', 'automatic', '하루 약 200건'],
      ['교체 시간', '작업 일보', 'manual', '하루 약 30건'],
    ],
    kpis: ['delivery-days', 'on-time-delivery', 'work-in-process-rate', 'equipment-utilization'],
  },
  energy: {
    cells: ['F2', 'F3'],
    titles: ['{process} 공정 에너지 최적 운전 AI 구축', '{machine} 전력 예측과 운전 최적화 AI 구축'],
    problem:
      '전기와 가스 요금이 제조 원가의 14 %를 넘는데 {machine}별로 얼마를 쓰는지 알지 못하고, 대기 중에도 온도를 유지하고 있습니다.',
    scope:
      '{machine} {count}대에 계측기를 달아 에너지를 나누어 재고, 생산 일정에 맞추어 예열과 대기를 AI가 정합니다.',
    summary:
      '설비별 에너지를 재고 15분 앞의 최대 전력을 예측하여, 품질을 지키는 범위에서 운전 시각과 온도를 권고합니다.',
    technique: '전력 수요 예측과 강화 학습 제어',
    input: '전력·가스 사용량, 생산 일정, 외기 온도',
    output: '최대 전력 예측, 권고 운전 시각',
    verification: '같은 생산량의 두 달을 비교하여 에너지원단위 감소를 확인',
    functions: [
      ['에너지 계측', 'added', '설비별 전력과 가스를 분 단위로 잽니다.'],
      ['전력 예측', 'added', '최대 전력을 미리 알립니다.'],
      ['운전 권고', 'added', '예열과 대기 시각을 권고합니다.'],
      WATCH,
    ],
    data: [
      ['설비별 전력', '전력 계측기', 'automatic', '분당 60건'],
      ['가스 사용량', '유량계', 'automatic', '분당 10건'],
    ],
    kpis: ['energy-intensity', 'greenhouse-gas', 'product-cost', 'equipment-utilization'],
  },
} satisfies Record<string, Theme>;
