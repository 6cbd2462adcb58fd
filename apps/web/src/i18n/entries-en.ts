import { grouped, type NumberShape } from '@subsidy/rules';
import type { EntryWords } from './entries-ko.ts';

const UNITS: EntryWords['unit'] = {
  people: 'people',
  percent: '%',
  months: 'months',
  year: '',
  points: 'points',
};

/** What fields say of what was written or pasted into them, in English; amounts as the rules say them. */
export function entriesEn(wonInWords: (amountKrw: number) => string): EntryWords {
  const said = (value: number, { type, unit }: NumberShape): string => {
    if (type === 'money') return wonInWords(value);
    if (unit === 'year') return String(value);
    return `${grouped(value)} ${unit === undefined ? '' : UNITS[unit]}`.trim();
  };
  return {
    unit: UNITS,
    unread: {
      ambiguous: 'This can be read in more than one way. Choose below, or enter figures.',
      negative: 'This cannot be negative. Enter 0 or more.',
      'decimal-point': 'No decimals here. Enter a whole number.',
      decimals: 'Too many digits behind the point. Shorten it.',
      'two-numbers': 'There is more than one number in it. Leave only one.',
      'two-cells': 'Several cells cannot be pasted at once. Paste one cell at a time.',
      words: 'This could not be read. Enter digits only.',
      separators: 'The separators do not fit. Write it like 1,000,000.',
      'too-large': 'This number is too large.',
      unclear: 'There is no number in it. Enter digits.',
    },
    amountUnread: 'This amount could not be read. Enter figures, such as 200,000,000.',
    atMost: (limit) => `At most ${limit}.`,
    kept: (value) => `Until it is mended, the value before it (${value}) stays.`,
    whichOne: 'Is this what you mean?',
    stillUnread: 'A number could not be read.',
    said,
    meant: (value, shape) =>
      shape.type === 'money' ? `KRW ${grouped(value)} (${said(value, shape)})` : said(value, shape),
    pasted: {
      unfit: (text, why) => `Pasted “${text}”: ${why}`,
      option: 'This is not in the list. Choose from it.',
      day: 'This could not be read as a date. Write it like 2026-01-31.',
      month: 'This could not be read as a year and a month. Write it like 2026-01.',
      yesOrNo: 'This could not be read as yes or no. Choose one.',
      rowsLeft: (count, max) => `There is room for ${String(max)} rows; ${String(count)} more were left out.`,
      columnsLeft: (count) => `${String(count)} columns on the right found no place and were left out.`,
      someUnfit: (count) => `${String(count)} cells could not be read. Mend those that are marked.`,
    },
  };
}
