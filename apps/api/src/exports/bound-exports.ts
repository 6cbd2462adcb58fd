import { boundTable } from '../audit/bound-rows.ts';

/** 내보내기 대장: whoever gets a file knows by its entry that it is whole. */
export const BOUND_EXPORTS = boundTable(
  'approval-export',
  'approval_exports',
  [
    ...[
      'id',
      'notice_id',
      'format',
      'reason',
      'row_count',
      'totals',
      'sha256',
      'data_sha256',
      'file_name',
      'size',
    ],
    ...['created_by', 'created_by_name', 'created_at'],
  ],
  { chain: `'export:' || t.id` },
);
