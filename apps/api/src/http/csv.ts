/** A text cell that begins like a formula would be run by a spreadsheet; an apostrophe keeps it text. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** RFC 4180: quotes around what needs them, quotes inside doubled. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A cell of text. */
export const textCell = (value: string): string => quoted(FORMULA_START.test(value) ? `'${value}` : value);

/** A line of cells that are ready. */
export const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

/** A line of values: figures as they are, text so that no spreadsheet runs it. */
export const csvLine = (values: readonly (string | number | null)[]): string =>
  line(values.map((value) => (typeof value === 'string' ? textCell(value) : String(value ?? ''))));
