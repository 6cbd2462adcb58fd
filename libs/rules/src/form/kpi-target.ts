import type { Warning } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { targetWorse } from '../messages/answer-problems.ts';
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

const plainText = (cell: JsonValue | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** Without what differs only in its writing: `개 / 시간` and `개/시간` are one. */
const folded = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** A cell that holds one plain figure; null for anything else, which is never guessed. */
function figureIn(cell: JsonValue | undefined): CellFigure | null {
  const text = folded(plainText(cell));
  if (YES.test(text)) return { amount: 1, unit: 'o/x' };
  if (NO.test(text)) return { amount: 0, unit: 'o/x' };
  const found = NUMBER_AND_UNIT.exec(text);
  return found === null ? null : figureOf(found);
}

function figureOf([, sign = '', figures = '', unit = '']: RegExpExecArray): CellFigure | null {
  const written = plainNumber(figures);
  if (written === null || COUNTS_OTHERWISE.test(unit)) return null;
  const amount = written.digits / 10 ** written.scale;
  return { amount: sign === '' ? amount : -amount, unit };
}

/** How much higher the target is than the value before; null where the two cannot be compared. */
function rise(row: Row): number | null {
  const [before, target] = [figureIn(row['before']), figureIn(row['target'])];
  if (before === null || target === null) return null;
  const isOneUnit = before.unit === target.unit || before.unit === '' || target.unit === '';
  return isOneUnit ? target.amount - before.amount : null;
}

/** So much for so much (개/시간): turned around (초/개), the other way is better, so only the usual unit says which. */
function isTurnable({ unit }: Kpi, row: Row): boolean {
  const own = folded(plainText(row['unit']));
  return unit !== 'O/X' && unit.includes('/') && own !== '' && own !== folded(unit);
}

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
  const higher = rise(row);
  if (kpi === undefined || kpi.better === null || higher === null) return null;
  const isWorse = kpi.better === 'higher' ? higher < 0 : higher > 0;
  return isWorse ? { kpi, message: worseText(kpi, row), isCertain: !isTurnable(kpi, row) } : null;
}

const worseText = (kpi: Kpi, row: Row): string =>
  targetWorse(kpi, plainText(row['before']), plainText(row['target']));

/** 성과지표: targets that look worse in a unit which leaves open which way is better. They hold up nothing. */
export function kpiTargetDoubts(fields: FieldValues): Warning[] {
  const value = fields['plan.kpis'];
  return (isJsonArray(value) ? value.filter(isJsonObject) : []).flatMap((row) => {
    const worse = worseTarget(row);
    if (worse === null || worse.isCertain) return [];
    return [{ code: `kpi-worse-${worse.kpi.code}`, message: worse.message, fields: ['plan.kpis'] }];
  });
}
