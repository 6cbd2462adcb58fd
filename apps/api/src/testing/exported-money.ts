import type { ApprovalExportView, ApprovalTotals, ApprovalView, Page, ResultView } from '@subsidy/contract';
import ExcelJS from 'exceljs';
import type { OutsideClient } from './outside-client.ts';

/** Amounts by the names of the API, in KRW: 인정 under them, 신청 under those that begin with `applied`. */
type Money = Record<string, unknown>;
type Line = Record<string, unknown>;

/** What files call each amount, as a reader of the file knows it. */
const WORDS = {
  totalCostKrw: '총사업비',
  governmentKrw: '정부지원금',
  localGovernmentKrw: '지방비',
  provinceKrw: '지방비(시·도)',
  cityKrw: '지방비(시·군·구)',
  leadCompanyKrw: '주관기관 부담금',
  companyKrw: '기업부담금',
  companyCashKrw: '기업부담 현금',
  companyInKindKrw: '기업부담 현물',
} as const;
const PAIRS = Object.entries(WORDS).flatMap(([name, word]) => [
  [name, `인정 ${word}`] as const,
  [`applied${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`, `신청 ${word}`] as const,
]);

const moneyUnder = (line: Line, end: string): Money =>
  Object.fromEntries(PAIRS.map(([name, word]) => [name, line[`${word}${end}`]]));

const moneyIn = (of: object): Money => Object.fromEntries(PAIRS.map(([name]) => [name, (of as Line)[name]]));

const moneyOf = (result: ResultView): Money => moneyIn({ ...result, ...result.fundingPlan });

const sumOf = (cases: readonly Money[]): Money =>
  Object.fromEntries(
    PAIRS.map(([name]) => [name, cases.reduce((sum, money) => sum + Number(money[name]), 0)]),
  );

/** An exported workbook, cell by cell: its rows by their headings, what stands under them, and the control sheet. */
export async function readWorkbook(contents: Buffer): Promise<{ rows: Line[]; sums: Line; control: Line }> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(contents as unknown as ArrayBuffer);
  const cells = (name: string): unknown[][] =>
    (book.getWorksheet(name)?.getSheetValues() ?? []).slice(1).map((row) => (row as unknown[]).slice(1));
  const [headings = [], ...lines] = cells('승인내역');
  const byHeading = lines.map((line) => lineOf(headings, line));
  return {
    rows: byHeading.slice(0, -1),
    sums: byHeading.at(-1) ?? {},
    control: Object.fromEntries(cells('확인표').map(([label, value]) => [String(label), value])),
  };
}

/** An exported csv file whose cells hold quotes around commas, but no line ends. */
export function readCsv(contents: Buffer): Line[] {
  const [headings = [], ...lines] = contents
    .toString('utf8')
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/("(?:""|[^"])*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => unquoted(cell)),
    );
  return lines.map((line) => lineOf(headings, line));
}

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

const lineOf = (headings: readonly unknown[], cells: readonly unknown[]): Line =>
  Object.fromEntries(headings.map((heading, index) => [String(heading), cells[index]]));

const numbersIn = (money: Money): Money =>
  Object.fromEntries(Object.entries(money).map(([name, amount]) => [name, Number(amount)]));

/** 승인 내보내기 of a notice in one format, with the bytes of its file. */
export async function exportOf(
  officer: OutsideClient,
  noticeId: string,
  format: 'xlsx' | 'csv' | 'json',
): Promise<{ view: ApprovalExportView; contents: Buffer }> {
  const asked = { noticeId, format, reason: '협약 준비' };
  const made = await officer.send<ApprovalExportView>('POST', '/approval-exports', asked);
  expect(made.status).toBe(201);
  const file = await officer.send<unknown>('GET', `/approval-exports/${made.body.id}/file`);
  expect(file.status).toBe(200);
  const contents = Buffer.isBuffer(file.body) ? file.body : Buffer.from(JSON.stringify(file.body));
  return { view: made.body, contents };
}

/** 대사: whatever shows the money of the approved cases of a notice says the same to the won as the results of these. */
export async function expectReconciled(
  officer: OutsideClient,
  noticeId: string,
  results: readonly ResultView[],
): Promise<void> {
  const approvals = await officer.send<Page<ApprovalView>>('GET', `/approvals?noticeId=${noticeId}`);
  const [xlsx, csv, json] = await Promise.all(
    (['xlsx', 'csv', 'json'] as const).map((format) => exportOf(officer, noticeId, format)),
  );
  if (xlsx === undefined || csv === undefined || json === undefined) throw new Error('no file');
  const book = await readWorkbook(xlsx.contents);
  const file = JSON.parse(json.contents.toString('utf8')) as { rows: object[]; totals: ApprovalTotals };
  const cases = results.map(moneyOf);
  const sums = sumOf(cases);
  expect({
    'approvals, listed': approvals.body.items.map(moneyIn),
    'xlsx, rows': book.rows.map((line) => moneyUnder(line, '(원)')),
    'xlsx, under the rows': moneyUnder(book.sums, '(원)'),
    'xlsx, control sheet': moneyUnder(book.control, ' 합계(원)'),
    'csv, rows': readCsv(csv.contents).map((line) => numbersIn(moneyUnder(line, '(원)'))),
    'json, rows': file.rows.map(moneyIn),
    'json, totals': moneyIn(file.totals),
    'the register': [xlsx, csv, json].map(({ view }) => moneyIn(view.totals)),
  }).toEqual({
    'approvals, listed': cases,
    'xlsx, rows': cases,
    'xlsx, under the rows': sums,
    'xlsx, control sheet': sums,
    'csv, rows': cases,
    'json, rows': cases,
    'json, totals': sums,
    'the register': [sums, sums, sums],
  });
}
