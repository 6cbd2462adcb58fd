import type { ApprovalView } from '@subsidy/contract';
import ExcelJS from 'exceljs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  APPROVAL_COLUMNS,
  seoulClockText,
  seoulWallClock,
  totalLines,
  type ApprovalColumn,
  type ColumnKind,
} from './approval-columns.ts';
import type { ApprovalFile, ExportControl } from './approval-file.ts';
import type { HashedFile } from './hashed-file.ts';

/** Text is formatted as text, so that nothing in a cell is ever read as a number, a date or a formula. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  won: '#,##0',
  number: '0',
  decimal: '0.0#',
  instant: 'yyyy-mm-dd hh:mm:ss',
};

/** After so many rows the compressor gets a turn: rows must not pile up in memory. */
const ROWS_PER_TURN = 100;

/** 확인표 항목: label, value, number format. */
type Line = [label: string, value: string | number, format: string];

/** 승인내역 as a workbook, written row by row: the data sheet and a sheet of control figures (확인표). */
export class XlsxApprovalFile implements ApprovalFile {
  private readonly workbook: ExcelJS.stream.xlsx.WorkbookWriter;
  private readonly sheet: ExcelJS.Worksheet;
  private rows = 0;

  constructor(file: HashedFile, createdAt: Date) {
    const options = { stream: file.input, useStyles: true, useSharedStrings: false };
    this.workbook = new ExcelJS.stream.xlsx.WorkbookWriter(options);
    this.workbook.creator = '제조AI 지원사업 포털';
    this.workbook.created = createdAt;
    this.workbook.modified = createdAt;
    this.sheet = this.workbook.addWorksheet('승인내역', { views: [{ state: 'frozen', ySplit: 1 }] });
    this.sheet.columns = APPROVAL_COLUMNS.map(({ heading, kind, width }) => ({
      header: heading,
      width,
      style: { numFmt: FORMATS[kind] },
    }));
    const heading = this.sheet.getRow(1);
    heading.font = { bold: true };
    heading.commit();
  }

  async write(row: ApprovalView): Promise<void> {
    this.sheet.addRow(APPROVAL_COLUMNS.map((column) => cellOf(column, row))).commit();
    this.rows += 1;
    if (this.rows % ROWS_PER_TURN === 0) await nextTurn();
  }

  async finish(control: ExportControl): Promise<void> {
    const cells = APPROVAL_COLUMNS.map(({ total }) => (total === undefined ? null : control.totals[total]));
    const totals = this.sheet.addRow(['합계', ...cells.slice(1)]);
    totals.font = { bold: true };
    totals.commit();
    this.sheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: this.rows + 1, column: APPROVAL_COLUMNS.length },
    };
    this.sheet.commit();
    this.addControl(control);
    await this.workbook.commit();
  }

  private addControl(control: ExportControl): void {
    const sheet = this.workbook.addWorksheet('확인표');
    sheet.columns = [
      { header: '항목', width: 24, style: { numFmt: '@' } },
      { header: '값', width: 72 },
    ];
    const lines: Line[] = [
      ['공고', `${control.noticeTitle} (${control.noticeId})`, '@'],
      ['공고 판', control.noticeVersions.join(', '), '@'],
      ['건수', control.rows, FORMATS.won],
      ...totalLines(control.totals).map(([label, sum]): Line => [label, sum ?? '알 수 없음', FORMATS.won]),
      ['내보낸 사람', control.createdBy, '@'],
      ['내보낸 시각(한국시각)', seoulClockText(control.createdAt), '@'],
      ['내보낸 이유', control.reason, '@'],
      ['자료 SHA-256', control.dataSha256, '@'],
    ];
    for (const [label, value, format] of lines) {
      const row = sheet.addRow([label, value]);
      row.getCell(2).numFmt = format;
      row.getCell(2).alignment = { horizontal: 'left' };
      row.commit();
    }
    sheet.commit();
  }
}

function cellOf({ kind, value }: ApprovalColumn, row: ApprovalView): string | number | Date | null {
  const content = value(row);
  return kind === 'instant' && typeof content === 'string' ? seoulWallClock(content) : content;
}
