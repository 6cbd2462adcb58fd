import type { JsonValue } from '../../../core/json.ts';
import { column, numberColumn, table } from '../../../form/field-builders.ts';
import { amount, answers, chosen, note, quantity } from './own-fields.ts';

const HARDWARE_KINDS = answers({
  control: '제어시스템',
  controller: '컨트롤러',
  sensor: '센서',
  identification: '식별시스템 (RFID, 바코드)',
  vision: '머신비전',
  robot: '산업용로봇',
  other: '기타',
  server: 'IT: 서버',
  display: 'IT: 디스플레이',
  kiosk: 'IT: 키오스크',
  communication: 'IT: 통신장비',
  network: 'IT: N/W장비',
});

/** 가격의 근거: whose quote, of which day, good until when. */
const QUOTE = [
  note('quotedBy', '견적한 곳'),
  column('quotedOn', '견적일', 'date', { required: false }),
  column('validUntil', '견적 유효일', 'date', { required: false }),
];

export const SOFTWARE_COSTS = table(
  'plan.softwareCosts',
  'S/W 구입·개발비 (C, A)',
  [
    column('module', '모듈'),
    amount('purchaseKrw', 'S/W 구입비 C(원)'),
    numberColumn('functionPoints', '기능점수(FP)', 'decimal', { min: 0, max: 100_000, decimals: 2 }),
    amount('unitPriceKrw', 'FP 단가(원)'),
    numberColumn('factor', '보정계수', 'decimal', { min: 0, max: 10, decimals: 4 }),
    numberColumn('profitPercent', '이윤(%)', 'decimal', { min: 0, max: 100, decimals: 2, unit: 'percent' }),
    amount('directKrw', '직접경비(원)'),
    amount('developmentKrw', 'S/W 개발비 A(원)'),
    ...QUOTE,
  ],
  [
    {
      module: '수집·저장',
      purchaseKrw: 37_640_000,
      functionPoints: 100,
      unitPriceKrw: 500_000,
      factor: 1,
      profitPercent: 20,
      directKrw: 0,
      developmentKrw: 60_000_000,
      quotedBy: '지능공정솔루션',
      quotedOn: '2026-04-01',
      validUntil: '2026-12-31',
    },
    {
      module: '공구 마모 예측',
      purchaseKrw: 0,
      functionPoints: 200,
      unitPriceKrw: 500_000,
      factor: 1,
      profitPercent: 20,
      directKrw: 0,
      developmentKrw: 120_000_000,
    },
  ],
  {
    max: 100,
    hint: '개발비 A = 기능점수 × 단가 × 보정계수 × (1 + 이윤) + 직접경비입니다. 개발비를 모두 정부지원금으로 하면 선급금 보증이 안 될 수 있습니다.',
  },
);

const bought = (
  field: string,
  label: string,
  kinds: ReturnType<typeof answers>,
  example: JsonValue,
  hint: string,
) =>
  table(
    field,
    label,
    [
      chosen('kind', '구분', kinds),
      column('name', '품명'),
      column('spec', '규격 (모델명·제조사)'),
      amount('unitPriceKrw', '단가(원)'),
      quantity('quantity', '수량'),
      ...QUOTE,
    ],
    example,
    { max: 200, hint },
  );

export const HARDWARE_COSTS = bought(
  'plan.hardwareCosts',
  'H/W 구입비 (B)',
  HARDWARE_KINDS,
  [
    {
      kind: 'sensor',
      name: '진동·전류 센서',
      spec: 'VT-200, 한국계측',
      unitPriceKrw: 5_000_000,
      quantity: 12,
    },
    {
      kind: 'communication',
      name: '게이트웨이',
      spec: 'GW-4, 한국계측',
      unitPriceKrw: 12_500_000,
      quantity: 4,
      quotedBy: '한국계측',
      quotedOn: '2026-04-01',
      validUntil: '2026-12-31',
    },
  ],
  '새 제품을 사는 것이 원칙입니다. 단가가 1,000만 원 이상이면 비교 견적을 받습니다.',
);

export const NETWORK_COSTS = bought(
  'plan.networkCosts',
  'N/W 구축비 (D)',
  answers({ work: 'N/W 공사', other: '기타' }),
  [
    {
      kind: 'work',
      name: '현장 통신망 공사',
      spec: '광케이블과 무선 AP',
      unitPriceKrw: 30_000_000,
      quantity: 1,
    },
  ],
  '공사와 그 밖의 통신 장비를 적습니다.',
);

export const OTHER_COSTS = table(
  'plan.otherCosts',
  '기타(할인) 비용 (E)',
  [
    chosen(
      'kind',
      '구분',
      answers({
        accounting: '회계정산 수수료',
        training: '교육비',
        escrow: '기술임치비',
        other: '그 밖의 비용',
      }),
    ),
    column('name', '품명'),
    note('spec', '규격'),
    amount('unitPriceKrw', '단가(원)'),
    quantity('quantity', '수량'),
  ],
  [
    { kind: 'accounting', name: '회계정산 수수료', unitPriceKrw: 910_000, quantity: 1 },
    { kind: 'training', name: '기술교육', unitPriceKrw: 1_000_000, quantity: 1 },
    { kind: 'escrow', name: '기술임치 2년', unitPriceKrw: 450_000, quantity: 1 },
  ],
  {
    max: 50,
    hint: '회계정산 수수료는 꼭 넣습니다. AI공장 구축은 교육비 100만 원과 기술임치비 45만 원도 넣습니다. 비교표의 버튼이 총사업비에 맞는 금액을 넣어 줍니다.',
  },
);

export const LABOUR_COSTS = table(
  'plan.labourCosts',
  '도입기업 인력 인건비 (F)',
  [
    column('name', '성명'),
    column('task', '수행업무'),
    amount('monthlyKrw', '월급여(원)'),
    numberColumn('months', '기간(월)', 'decimal', { min: 0, max: 36, decimals: 1, unit: 'months' }),
    numberColumn('ratePercent', '투입률(%)', 'integer', { min: 0, max: 100, unit: 'percent' }),
    amount('amountKrw', '소계(원)'),
  ],
  [],
  { required: false, max: 50, hint: '현물로 잡는 우리 직원의 인건비입니다. 단독 신청이면 잡을 수 없습니다.' },
);

export const CLOUD_COSTS = table(
  'plan.cloudCosts',
  '클라우드 서비스 이용료 (G)',
  [
    column('name', '품명'),
    note('spec', '규격'),
    amount('monthlyKrw', '월 단가(원)'),
    numberColumn('months', '기간(월)', 'integer', { min: 1, max: 60, unit: 'months' }),
    note('remark'),
  ],
  [
    {
      name: '데이터 저장 클라우드',
      spec: '2 TB',
      monthlyKrw: 1_000_000,
      months: 36,
      remark: '협약 기간 안에 시작',
    },
  ],
  {
    required: false,
    max: 50,
    hint: '쓰기 시작한 날부터 3년(36개월), 소기업은 5년(60개월)까지입니다. 협약 기간 안에 쓰기 시작해야 합니다.',
  },
);
