import type { Warning } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { plainNumber } from '../reading/korean-numerals.ts';
import type { FieldValues } from './form.ts';
import { KPI_CATALOGUE, type Kpi } from './kpi-catalogue.ts';

type Row = { readonly [key: string]: JsonValue };

/** A figure as it stands in a cell of text: its amount and what it counts. */
interface CellFigure {
  amount: number;
  unit: string;
}

const NUMBER_AND_UNIT = /^(?:약|평균|월|연)?([-−△▲]?)([\d.,]+)(\D*)$/;
/** A unit with one of these may change what the number counts, or name another limit: 2만, 3 이하. */
const COUNTS_OTHERWISE = /[천만억조±~]|이상|이하|미만|초과/;
const YES = /^[o○ㅇ〇⭕]$/;
const NO = /^[x×✕✗❌]$/;

/** A cell that holds one plain figure; null for anything else, which is never guessed. */
function figureIn(cell: JsonValue | undefined): CellFigure | null {
  if (typeof cell !== 'string') return null;
  const text = cell.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
  if (YES.test(text)) return { amount: 1, unit: 'o/x' };
  if (NO.test(text)) return { amount: 0, unit: 'o/x' };
  const [, sign = '', figures = '', unit = ''] = NUMBER_AND_UNIT.exec(text) ?? [];
  const written = plainNumber(figures);
  if (written === null || COUNTS_OTHERWISE.test(unit)) return null;
  const amount = written.digits / 10 ** written.scale;
  return { amount: sign === '' ? amount : -amount, unit };
}

/** `개 / 시간` and `개/시간` are one unit. */
const unitOf = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** So much for so much (개/시간): turned around (초/개), the other way is better, so only the usual unit says which. */
const isTurnable = ({ unit }: Kpi, row: Row): boolean =>
  unit !== 'O/X' && unit.includes('/') && unitOf(String(row['unit'] ?? unit)) !== unitOf(unit);

/** A target that is worse than the value before. */
interface WorseTarget {
  kpi: Kpi;
  message: string;
  /** The unit leaves no doubt which way is better. */
  isCertain: boolean;
}

/** 구축 전보다 나쁜 목표 of an indicator's row; null where it is none, or where that cannot be told. */
export function worseTarget(row: Row): WorseTarget | null {
  const kpi = KPI_CATALOGUE.find(({ code }) => code === row['code']);
  const [before, target] = [figureIn(row['before']), figureIn(row['target'])];
  if (kpi === undefined || kpi.better === null || before === null || target === null) return null;
  if (before.unit !== target.unit && before.unit !== '' && target.unit !== '') return null;
  const isWorse = kpi.better === 'higher' ? target.amount < before.amount : target.amount > before.amount;
  if (!isWorse) return null;
  const way = kpi.better === 'higher' ? '높을수록' : '낮을수록';
  const said = (key: string): string => String(row[key]).trim();
  return {
    kpi,
    message: `${kpi.label}의 목표(${said('target')})가 구축 전(${said('before')})보다 나쁩니다. 이 지표는 ${way} 좋습니다. 두 값을 다시 확인하세요.`,
    isCertain: !isTurnable(kpi, row),
  };
}

/** 성과지표: targets that look worse in a unit which leaves open which way is better. They hold up nothing. */
export function kpiTargetDoubts(fields: FieldValues): Warning[] {
  const value = fields['plan.kpis'];
  return (isJsonArray(value) ? value.filter(isJsonObject) : []).flatMap((row) => {
    const worse = worseTarget(row);
    if (worse === null || worse.isCertain) return [];
    return [{ code: `kpi-worse-${worse.kpi.code}`, message: worse.message, fields: ['plan.kpis'] }];
  });
}
