import ExcelJS from 'exceljs';

/** One row of an export, by the headings of its columns. */
export type ApprovalRow = Record<string, unknown>;

/** An exported workbook as a spreadsheet shows it: rows, the row of totals, and the control sheet by label. */
export interface ApprovalBook {
  rows: ApprovalRow[];
  totals: ApprovalRow;
  control: Map<unknown, unknown>;
}

const valuesOf = (row: ExcelJS.Row): unknown[] => (row.values as unknown[]).slice(1);

/** Opens an xlsx file with the library that outsiders would use. */
export async function readXlsx(contents: Buffer): Promise<ApprovalBook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(contents as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('승인내역');
  const control = book.getWorksheet('확인표');
  if (sheet === undefined || control === undefined) throw new Error('The workbook lacks 승인내역 or 확인표');
  const headings = valuesOf(sheet.getRow(1)).map(String);
  const rows = Array.from({ length: sheet.rowCount - 1 }, (_, index) =>
    byHeading(headings, valuesOf(sheet.getRow(index + 2))),
  );
  const totals = rows.pop() ?? {};
  const figures = Array.from({ length: control.rowCount }, (_, index) => valuesOf(control.getRow(index + 1)));
  return { rows, totals, control: new Map(figures.map(([label, value]) => [label, value])) };
}

/** Reads a csv file whose cells hold no commas; it has no row of totals. */
export function readCsv(contents: Buffer): { hasByteOrderMark: boolean; rows: ApprovalRow[] } {
  const hasByteOrderMark = contents.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const [headings = [], ...rows] = contents
    .subarray(hasByteOrderMark ? 3 : 0)
    .toString('utf8')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return { hasByteOrderMark, rows: rows.map((cells) => byHeading(headings, cells)) };
}

const byHeading = (headings: readonly string[], values: readonly unknown[]): ApprovalRow =>
  Object.fromEntries(headings.map((heading, index) => [heading, values[index]]));
