/** 주제: what an AI does there, in words that hold for every trade. `{…}` stands for a word of the trade. */
export interface Theme {
  cells: readonly string[];
  titles: readonly string[];
  problem: string;
  scope: string;
  summary: string;
  technique: string;
  input: string;
  output: string;
  verification: string;
  functions: readonly (readonly [name: string, state: 'added' | 'changed' | 'existing', text: string])[];
  data: readonly (readonly [
    name: string,
    source: string,
    collection: 'automatic' | 'semi-automatic' | 'manual',
    volume: string,
  ])[];
  /** Indicators of the plan form, the one that the AI changes first. */
  kpis: readonly string[];
}

/** Functions that many systems have. */
export const WATCH = ['현황 화면', 'added', '설비와 예측 결과를 한 화면에서 봅니다.'] as const;
export const ORDER = ['작업 지시', 'changed', '판정과 권고를 작업 지시에 함께 보여 줍니다.'] as const;
