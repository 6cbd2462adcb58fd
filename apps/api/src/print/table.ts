import { INK, keepTogether, MARGIN, type Pdf } from './page.ts';

/** A table as it is printed: what stands over each column, and the cells of each row. */
export interface PrintedTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Whether a column holds numbers, which stand to the right. */
  numbers: readonly boolean[];
  /** Parts of the page for each column; by what they hold unless told otherwise. */
  parts?: readonly number[];
}

const PADDING = 3;
const SIZE = 8;
const SMALL_SIZE = 6.5;
/** From here on the letters are smaller. */
const MANY_COLUMNS = 7;
/** Beyond this a row is no row any more: its cells are printed under each other. */
const TALLEST_ROW = 200;

/** Prints a table over as many pages as it takes, its head on each; tables too wide or too wordy to be read so are printed row by row as lists. */
export function printTable(pdf: Pdf, table: PrintedTable): void {
  const widths = widthsOf(pdf, table);
  pdf.font('regular').fontSize(sizeOf(table));
  const heights = table.rows.map((row) => heightOf(pdf, row, widths));
  if (table.head.length > 12 || heights.some((height) => height > TALLEST_ROW)) {
    printAsLists(pdf, table);
    return;
  }
  const headHeight = drawHead(pdf, table, widths, heights[0] ?? 0);
  table.rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (pdf.y + height > pdf.page.height - MARGIN) {
      pdf.addPage();
      drawRow(pdf, table, { cells: table.head, widths, height: headHeight, isHead: true });
    }
    drawRow(pdf, table, { cells: row, widths, height, isHead: false });
  });
  pdf.x = MARGIN;
  pdf.moveDown(0.6);
}

const sizeOf = ({ head }: PrintedTable): number => (head.length > MANY_COLUMNS ? SMALL_SIZE : SIZE);

/** Columns share the page by how much they hold, none less than its part of a fourth of it. */
function widthsOf(pdf: Pdf, table: PrintedTable): number[] {
  const whole = pdf.page.width - 2 * MARGIN;
  if (table.parts !== undefined) return table.parts.map((part) => part * whole);
  const even = whole / table.head.length;
  pdf.font('regular').fontSize(sizeOf(table));
  const wanted = table.head.map((head, column) => {
    const cells = [head, ...table.rows.map((row) => row[column] ?? '')];
    const widest = Math.max(...cells.map((cell) => Math.min(pdf.widthOfString(cell), whole)));
    return Math.max(even / 2, Math.min(widest + 2 * PADDING + 1, whole / 2));
  });
  const sum = wanted.reduce((total, width) => total + width, 0);
  return wanted.map((width) => (width / sum) * whole);
}

function heightOf(pdf: Pdf, cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((cell, column) =>
    pdf.heightOfString(cell === '' ? ' ' : cell, { width: (widths[column] ?? 0) - 2 * PADDING }),
  );
  return Math.max(...heights, 0) + 2 * PADDING;
}

/** The head stays with the first row. */
function drawHead(pdf: Pdf, table: PrintedTable, widths: readonly number[], first: number): number {
  pdf.font('bold').fontSize(sizeOf(table));
  const height = heightOf(pdf, table.head, widths);
  keepTogether(pdf, height + first);
  drawRow(pdf, table, { cells: table.head, widths, height, isHead: true });
  return height;
}

interface DrawnRow {
  cells: readonly string[];
  widths: readonly number[];
  height: number;
  isHead: boolean;
}

function drawRow(pdf: Pdf, table: PrintedTable, { cells, widths, height, isHead }: DrawnRow): void {
  const top = pdf.y;
  const whole = pdf.page.width - 2 * MARGIN;
  if (isHead) pdf.rect(MARGIN, top, whole, height).fill(INK.surface);
  pdf
    .font(isHead ? 'bold' : 'regular')
    .fontSize(sizeOf(table))
    .fillColor(INK.text);
  let left = MARGIN;
  cells.forEach((cell, column) => {
    const width = (widths[column] ?? 0) - 2 * PADDING;
    const align = table.numbers[column] === true ? 'right' : 'left';
    if (cell !== '') pdf.text(cell, left + PADDING, top + PADDING, { width, align });
    left += widths[column] ?? 0;
  });
  pdf.y = top + height;
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(MARGIN + whole, pdf.y)
    .lineWidth(0.5)
    .strokeColor(INK.line)
    .stroke();
}

function printAsLists(pdf: Pdf, { head, rows }: PrintedTable): void {
  rows.forEach((row, index) => {
    pdf.font('bold').fontSize(9).fillColor(INK.second);
    pdf.text(String(index + 1), MARGIN);
    row.forEach((cell, column) => {
      if (cell === '') return;
      pdf.font('regular').fontSize(9).fillColor(INK.second);
      pdf.text(`${head[column] ?? ''}  `, MARGIN, pdf.y, { continued: true });
      pdf.fillColor(INK.text).text(cell);
    });
    pdf.moveDown(0.4);
  });
}
