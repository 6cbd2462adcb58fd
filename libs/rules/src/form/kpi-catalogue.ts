/** 성과지표: one of the 22 indicators of the plan form. */
export interface Kpi {
  code: string;
  group: 'P' | 'Q' | 'C' | 'D' | 'E' | 'S';
  label: string;
  /** 핵심 지표: at least one of these has to be chosen. */
  core: boolean;
  unit: string;
  /**
   * Which way is better. The form names no direction: it is read from the indicator's name (ours), and null where the name
   * says none, since a company may want more products as well as fewer.
   */
  better: 'higher' | 'lower' | null;
}

type Row = readonly [code: string, label: string, unit: string, better: Kpi['better'], core?: 'core'];

const GROUPS: readonly (readonly [group: Kpi['group'], rows: readonly Row[]])[] = [
  [
    'P',
    [
      ['hourly-output', '시간당 생산량', '개/시간', 'higher', 'core'],
      ['manufacturing-lead-time', '제조리드타임', '시간', 'lower', 'core'],
      ['operating-margin', '영업이익률', '%', 'higher'],
      ['product-items', '생산품목수', '개', null],
      ['revenue', '매출액', '백만원', 'higher'],
      ['equipment-utilization', '설비가동률', '%', 'higher'],
    ],
  ],
  [
    'Q',
    [
      ['process-defect-rate', '공정불량률', '%', 'lower', 'core'],
      ['finished-defect-rate', '완제품불량률', '%', 'lower', 'core'],
      ['inspection-defect-rate', '검사불량률', '%', 'lower'],
      ['return-rate', '반품율', '%', 'lower'],
      ['claims', 'Claim 건수', '건', 'lower'],
    ],
  ],
  [
    'C',
    [
      ['work-in-process-rate', '재공재고율', '%', 'lower', 'core'],
      ['labor-hours', '작업공수', '인시', 'lower'],
      ['product-cost', '제품원가', '원', 'lower'],
      ['inventory-cost', '재고비용', '백만원', 'lower'],
    ],
  ],
  [
    'D',
    [
      ['delivery-days', '납기소요일수', '일', 'lower', 'core'],
      ['order-shipping-lead-time', '수주출하 리드타임', '일', 'lower'],
      ['on-time-delivery', '납기준수율', '%', 'higher'],
    ],
  ],
  [
    'E',
    [
      ['energy-intensity', '에너지원단위', 'kWh/개', 'lower', 'core'],
      ['greenhouse-gas', '온실가스배출량', 'tCO2eq', 'lower'],
    ],
  ],
  [
    'S',
    [
      ['safety-certification', '안전인증 취득', 'O/X', 'higher', 'core'],
      ['dangerous-work', '위험작업 건수', '건', 'lower'],
    ],
  ],
];

/** The 22 indicators: P 생산, Q 품질, C 원가, D 납기, E 환경, S 안전. */
export const KPI_CATALOGUE: readonly Kpi[] = GROUPS.flatMap(([group, rows]) =>
  rows.map(([code, label, unit, better, core]) => ({
    code,
    group,
    label,
    core: core === 'core',
    unit,
    better,
  })),
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
