import type { JsonValue } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { chainOf } from '../audit/audit.ts';
import { boundTable, rowHash, storedInstant, type BoundKind, type BoundRow } from '../audit/bound-rows.ts';
import { meetDifferences } from '../audit/differences.ts';
import { columnOf } from '../database/columns.ts';
import type { Filing } from './filing.entity.ts';

const COLUMNS = [
  ...['id', 'application_id', 'stage', 'number', 'occasion', 'supplement_request_id', 'in_force'],
  ...['receipt_number', 'filed_at', 'content', 'content_sha256', 'signature', 'particulars', 'filed_by'],
] as const;

/** 제출본 as the audit chain answers for it. */
const WHOLE = boundTable('filing', 'filings', COLUMNS);
export const BOUND_FILINGS: BoundKind = {
  ...WHOLE,
  select: `${WHOLE.select} WHERE t.content IS NOT NULL`,
  answeredBy: 'erased-filing',
};

/** 내용을 지운 제출본: what is left of it after the term of keeping. */
const ERASED = boundTable(
  'erased-filing',
  'filings',
  COLUMNS.filter((name) => name !== 'content'),
);
export const BOUND_ERASED_FILINGS: BoundKind = {
  ...ERASED,
  select: `${ERASED.select} WHERE t.content IS NULL`,
};

/** A filing that is about to be stored: together with its event, in one statement. */
export function boundFiling(filing: Filing): BoundRow {
  const row = Object.fromEntries(
    Object.entries(filing)
      .map(([name, value]: [string, unknown]) => [columnOf(name), value] as const)
      .filter(([name]) => (COLUMNS as readonly string[]).includes(name))
      .map(([name, value]) => [name, value instanceof Date ? storedInstant(value) : value]),
  ) as JsonValue;
  return { kind: BOUND_FILINGS.kind, id: filing.id, sha256: rowHash(row) };
}

/** Whether a filing is no longer what was recorded when it was handed in. */
export async function isDifferentFiling(
  tx: EntityManager,
  { id, applicationId }: Pick<Filing, 'id' | 'applicationId'>,
): Promise<boolean> {
  const differing = await meetDifferences(tx, BOUND_FILINGS, [{ id, chain: chainOf({ applicationId }) }]);
  return differing.length > 0;
}
