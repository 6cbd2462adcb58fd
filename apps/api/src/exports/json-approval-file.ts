import type { ApprovalView } from '@subsidy/contract';
import { canonicalJson } from '@subsidy/rules';
import type { ApprovalFile, ExportControl } from './approval-file.ts';
import type { HashedFile } from './hashed-file.ts';

/** 승인내역 as JSON: `{ rows: […], totals, control }`, a row a line, each in canonical form as `dataSha256` covers it. */
export class JsonApprovalFile implements ApprovalFile {
  private rows = 0;

  constructor(private readonly file: HashedFile) {}

  async write(row: ApprovalView): Promise<void> {
    await this.file.write(`${this.rows === 0 ? '{"rows":[\n' : ',\n'}${canonicalJson({ ...row })}`);
    this.rows += 1;
  }

  async finish({ totals, ...control }: ExportControl): Promise<void> {
    const start = this.rows === 0 ? '{"rows":[' : '\n';
    const end = { totals: { ...totals }, control };
    await this.file.write(
      `${start}],"totals":${canonicalJson(end.totals)},"control":${canonicalJson(end.control)}}\n`,
    );
    this.file.input.end();
  }
}
