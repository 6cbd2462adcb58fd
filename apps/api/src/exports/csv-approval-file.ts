import type { ApprovalView } from '@subsidy/contract';
import { line, textCell } from '../http/csv.ts';
import { APPROVAL_COLUMNS, seoulClockText, type ApprovalColumn } from './approval-columns.ts';
import type { ApprovalFile } from './approval-file.ts';
import type { HashedFile } from './hashed-file.ts';

function cellOf({ kind, value }: ApprovalColumn, row: ApprovalView): string {
  const content = value(row);
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  return textCell(kind === 'instant' ? seoulClockText(content) : content);
}

/** 승인내역 as CSV: UTF-8 with BOM, CRLF, RFC 4180, only the rows: it is for other systems, the register has the totals. */
export class CsvApprovalFile implements ApprovalFile {
  private begun = false;

  constructor(private readonly file: HashedFile) {}

  async write(row: ApprovalView): Promise<void> {
    await this.begin();
    await this.file.write(line(APPROVAL_COLUMNS.map((column) => cellOf(column, row))));
  }

  async finish(): Promise<void> {
    await this.begin();
    this.file.input.end();
  }

  private async begin(): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    await this.file.write(`\uFEFF${line(APPROVAL_COLUMNS.map(({ heading }) => textCell(heading)))}`);
  }
}
