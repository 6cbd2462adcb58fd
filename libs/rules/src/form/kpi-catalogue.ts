/** 성과지표: one of the 22 indicators of the plan form. */
export interface Kpi {
  code: string;
  group: 'P' | 'Q' | 'C' | 'D' | 'E' | 'S';
  label: string;
  /** 핵심 지표: at least one of these has to be chosen. */
  core: boolean;
  unit: string;
}

type Row = readonly [code: string, label: string, unit: string, core?: 'core'];

const GROUPS: readonly (readonly [group: Kpi['group'], rows: readonly Row[]])[] = [
  [
    'P',
    [
      ['hourly-output', '시간당 생산량', '개/시간', 'core'],
      ['manufacturing-lead-time', '제조리드타임', '시간', 'core'],
      ['operating-margin', '영업이익률', '%'],
      ['product-items', '생산품목수', '개'],
      ['revenue', '매출액', '백만원'],
      ['equipment-utilization', '설비가동률', '%'],
    ],
  ],
  [
    'Q',
    [
      ['process-defect-rate', '공정불량률', '%', 'core'],
      ['finished-defect-rate', '완제품불량률', '%', 'core'],
      ['inspection-defect-rate', '검사불량률', '%'],
      ['return-rate', '반품율', '%'],
      ['claims', 'Claim 건수', '건'],
    ],
  ],
  [
    'C',
    [
      ['work-in-process-rate', '재공재고율', '%', 'core'],
      ['labor-hours', '작업공수', '인시'],
      ['product-cost', '제품원가', '원'],
      ['inventory-cost', '재고비용', '백만원'],
    ],
  ],
  [
    'D',
    [
      ['delivery-days', '납기소요일수', '일', 'core'],
      ['order-shipping-lead-time', '수주출하 리드타임', '일'],
      ['on-time-delivery', '납기준수율', '%'],
    ],
  ],
  [
    'E',
    [
      ['energy-intensity', '에너지원단위', 'kWh/개', 'core'],
      ['greenhouse-gas', '온실가스배출량', 'tCO2eq'],
    ],
  ],
  [
    'S',
    [
      ['safety-certification', '안전인증 취득', 'O/X', 'core'],
      ['dangerous-work', '위험작업 건수', '건'],
    ],
  ],
];

/** The 22 indicators: P 생산, Q 품질, C 원가, D 납기, E 환경, S 안전. */
export const KPI_CATALOGUE: readonly Kpi[] = GROUPS.flatMap(([group, rows]) =>
  rows.map(([code, label, unit, core]) => ({ code, group, label, core: core === 'core', unit })),
);

/** 성과지표 규칙 of the plan form: 2 to 5, each of 20 to 50 %, together 100 %, at least one of the core ones. */
export const KPI_LIMITS = {
  minRows: 2,
  maxRows: 5,
  minWeightPercent: 20,
  maxWeightPercent: 50,
  sumPercent: 100,
  minCore: 1,
} as const;
