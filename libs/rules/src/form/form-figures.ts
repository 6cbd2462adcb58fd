import type { JsonValue } from '../core/json.ts';
import { placeOf, sharp, sumOf, type Place } from './answer-places.ts';
import type { FieldValues, FigureTerms, FormCatalogue } from './form.ts';
import { numberInWords } from './number-problems.ts';

/** A figure as it is shown; no text while an answer that it needs is missing. */
export interface ShownFigure {
  name: string;
  label: string;
  text: string | null;
}

/** 자동 계산 항목 of a page, in words. */
export function figuresOf(
  form: Pick<FormCatalogue, 'application' | 'plan' | 'figures'>,
  section: string,
  fields: FieldValues,
): ShownFigure[] {
  const asked = [...form.application, ...form.plan];
  return (form.figures ?? [])
    .filter((figure) => figure.section === section)
    .flatMap((figure) => {
      const places = figure.of.flatMap((path) => placeOf(path, asked, fields) ?? []);
      // What a type is not asked for leaves the figure out, as it does a check.
      if (places.length < figure.of.length) return [];
      const value = figureOf(figure, places);
      const { name, label } = figure;
      return [{ name, label, text: value === null ? null : numberInWords(value, figure) }];
    });
}

/** The figure, to its digits, halves away from zero; null while it is not known: a missing factor is not 0, and a part of nothing is nothing. */
function figureOf(figure: FigureTerms, places: readonly Place[]): number | null {
  const value = reckon(figure.how, places);
  if (value === null || !Number.isFinite(value)) return null;
  const digits = figure.type === 'decimal' ? (figure.decimals ?? USUAL_DECIMALS) : 0;
  const scale = 10 ** digits;
  const rounded = (Math.sign(value) * Math.round(sharp(Math.abs(value) * scale))) / scale;
  return Math.abs(rounded) > Number.MAX_SAFE_INTEGER ? null : rounded;
}

const USUAL_DECIMALS = 2;
const WHOLE_PERCENT = 100;

function reckon(how: FigureTerms['how'], places: readonly Place[]): number | null {
  if (how === 'sum') return sumOf(places);
  if (how === 'product') return productOf(places);
  const [first, ...others] = places.map((place) => sumOf([place]));
  if (first === undefined || first === null || others.some((other) => other === null)) return null;
  const rest = sharp(others.reduce<number>((total, other) => total + (other ?? 0), 0));
  if (how === 'difference') return sharp(first - rest);
  return rest === 0 ? null : (first / rest) * WHOLE_PERCENT;
}

/** Row by row one times the other, and the rows together; a row that nobody has begun does not count. */
function productOf(places: readonly Place[]): number | null {
  const rows = (places[0]?.values ?? []).map((_value, row) =>
    places.map(({ values }) => values[row] ?? null),
  );
  const products = rows.filter((row) => !row.every(isBlank)).map(times);
  if (products.length === 0 || products.includes(null)) return null;
  return sharp(products.reduce<number>((total, one) => total + (one ?? 0), 0));
}

const isBlank = (value: JsonValue): boolean => value === null || value === '';

const times = (row: readonly JsonValue[]): number | null =>
  row.reduce<number | null>(
    (product, value) => (product === null || typeof value !== 'number' ? null : sharp(product * value)),
    1,
  );
