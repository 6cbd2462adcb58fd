import type { JsonValue } from '../../core/json.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import type { Asked } from './asked-field.ts';
import { looker, NUMBERS, type Looked } from './checks-meaning.ts';
import { reportTwice } from './condition-meaning.ts';
import { has, items, member, placed, textIn, texts } from './loose.ts';
import { below, type Report } from './shape.ts';

/** 자동 계산 항목: each out of numbers that the form asks for, no later than its page, and that can be reckoned so. */
export function figuresMeaning(terms: JsonValue, asked: readonly Asked[], report: Report): void {
  const named: { name: string | null; path: string }[] = [];
  for (const [page, section] of placed(member(terms, 'form'))) {
    for (const [index, figure] of items(member(section, 'figures')).entries()) {
      const path = `form[${String(page)}].figures[${String(index)}]`;
      named.push({ name: textIn(figure, 'name'), path });
      figureMeaning(figure, path, looker(asked, textIn(section, 'stage'), report), report);
    }
  }
  reportTwice(
    named.map(({ name }) => name),
    (index) => below(named[index]?.path ?? '', 'name'),
    report,
  );
}

function figureMeaning(
  figure: JsonValue,
  path: string,
  look: ReturnType<typeof looker>,
  report: Report,
): void {
  const how = textIn(figure, 'how');
  const of = texts(member(figure, 'of'));
  const looked = of.map((name, index) => {
    const place = `${path}.of[${String(index)}]`;
    const found = look(name, place);
    if (found?.type === 'table') report(place, termsWords.checkOfTable);
    else if (found !== null && !NUMBERS.includes(found.type)) report(place, termsWords.checkOfNumbers);
    return found;
  });
  if (how !== null && how !== 'sum' && of.length < 2) report(below(path, 'of'), termsWords.checkOfTwo);
  if (how === 'share' && of.length > 2) report(below(path, 'of'), termsWords.shareOfTwo);
  if (how === 'product') oneTable(looked, below(path, 'of'), report);
  if (textIn(figure, 'type') === 'money' && has(figure, 'unit'))
    report(below(path, 'unit'), termsWords.moneyHasUnit);
}

/** Rows are taken together as they stand beside each other. */
function oneTable(looked: readonly (Looked | null)[], path: string, report: Report): void {
  const found = looked.filter((one) => one !== null);
  const tables = new Set(found.map(({ field, column }) => (column === null ? '' : field)));
  if (tables.size > 1) report(path, termsWords.checkOfOneTable);
}
