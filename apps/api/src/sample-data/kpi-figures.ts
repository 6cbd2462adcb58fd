import { KPI_CATALOGUE } from '@subsidy/rules/writing';
import type { Dice } from './dice.ts';

/** A row of the indicators of a plan, as the form has it. */
export interface KpiRow {
  [column: string]: string | number;
  code: string;
  unit: string;
  before: string;
  target: string;
  weightPercent: number;
  method: string;
  evidence: string;
}

/** From where to where an indicator usually is before, by how many percent it changes, how many digits it has. */
type Row = readonly [
  least: number,
  most: number,
  change: number,
  digits: number,
  method: string,
  evidence: string,
];

// prettier-ignore
const ROWS: Readonly<Record<string, Row>> = {
  'hourly-output': [18, 240, 18, 0, '생산 수량 ÷ 가동 시간', '최근 12개월 생산 일보'],
  'manufacturing-lead-time': [12, 96, -22, 0, '투입부터 완성까지의 평균 시간', '최근 6개월 로트 이력'],
  'equipment-utilization': [55, 76, 14, 1, '가동 시간 ÷ 조업 시간 × 100', '최근 6개월 설비 가동 기록'],
  'process-defect-rate': [1.8, 6.5, -42, 1, '공정 불량 수량 ÷ 투입 수량 × 100', '최근 12개월 공정 불량 집계'],
  'finished-defect-rate': [0.6, 3.4, -45, 2, '완제품 불량 수량 ÷ 검사 수량 × 100', '최근 12개월 출하 검사 성적'],
  'return-rate': [0.3, 1.6, -40, 2, '반품 수량 ÷ 출하 수량 × 100', '최근 12개월 반품 대장'],
  claims: [6, 38, -45, 0, '한 해 접수한 고객 불만 건수', '지난해 고객 불만 대장'],
  'work-in-process-rate': [8, 24, -30, 1, '재공 금액 ÷ 월 생산 금액 × 100', '최근 6개월 재고 실사표'],
  'labor-hours': [120, 640, -24, 0, '해당 공정에 든 사람의 시간(한 달)', '최근 6개월 작업 일보'],
  'product-cost': [1_800, 24_000, -6, 0, '대표 품번의 한 개 제조 원가', '지난해 원가 명세서'],
  'inventory-cost': [40, 420, -25, 0, '연간 재고 유지 비용', '지난해 결산 자료'],
  'delivery-days': [7, 28, -28, 0, '주문부터 납품까지의 평균 일수', '최근 12개월 수주·출하 기록'],
  'order-shipping-lead-time': [9, 34, -26, 0, '견적부터 출하까지의 평균 일수', '최근 12개월 수주 대장'],
  'on-time-delivery': [78, 92, 6, 1, '납기를 지킨 주문 ÷ 전체 주문 × 100', '최근 12개월 납품 기록'],
  'energy-intensity': [0.8, 6.4, -14, 2, '전력 사용량 ÷ 생산 수량', '최근 12개월 전력 고지서와 생산 실적'],
  'greenhouse-gas': [180, 2_400, -11, 0, '에너지 사용량 × 배출 계수', '지난해 온실가스 명세서'],
  'dangerous-work': [8, 60, -50, 0, '한 달 위험 작업 허가 건수', '최근 6개월 작업 허가서'],
};

const WEIGHTS: readonly (readonly number[])[] = [
  [50, 50],
  [50, 30, 20],
  [40, 30, 30],
  [40, 20, 20, 20],
  [30, 30, 20, 20],
];

/** 성과지표: two to four of the indicators of a theme with figures before and after. */
export function kpiRows(codes: readonly string[], dice: Dice): KpiRow[] {
  const weights = dice.pick(WEIGHTS.filter(({ length }) => length <= codes.length));
  return weights.map((weightPercent, index) => kpiRow(codes[index] ?? '', weightPercent, dice));
}

function kpiRow(code: string, weightPercent: number, dice: Dice): KpiRow {
  const unit = KPI_CATALOGUE.find((kpi) => kpi.code === code)?.unit ?? '';
  const row = ROWS[code];
  if (row === undefined) {
    const evidence = '인증서 없음 (올해 예비 심사 결과)';
    return { code, unit, before: 'X', target: 'O', weightPercent, method: '인증서 취득 여부', evidence };
  }
  const [least, most, change, digits, method, evidence] = row;
  const before = least + dice.next() * (most - least);
  const target = before * (1 + (change * (0.7 + dice.next() * 0.6)) / 100);
  return {
    code,
    unit,
    before: before.toFixed(digits),
    target: target.toFixed(digits),
    weightPercent,
    method,
    evidence,
  };
}
