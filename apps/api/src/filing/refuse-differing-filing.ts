import type { EntityManager } from 'typeorm';
import { Refusal } from '../http/refusal.ts';
import { recordWords } from '../http/refusals/record.ts';
import { isDifferentFiling } from './bound-filings.ts';
import { Filing } from './filing.entity.ts';
import { requireKept } from './refuse-erased.ts';

/** 409 `record-differs` where a filing is no longer what was recorded, 410 where its content is gone: nothing official is printed of it. */
export async function refuseDifferingFiling(tx: EntityManager, filing: Filing): Promise<void> {
  if (!(await isDifferentFiling(tx, filing))) return requireKept(filing);
  throw new Refusal('record-differs', { detail: recordWords.filingDiffers(filing.receiptNumber) });
}

/** The filings in force of a case, none of which differs; a draft has none. */
export async function unchangedFilings(tx: EntityManager, applicationId: string): Promise<Filing[]> {
  const filings = await tx.find(Filing, { where: { applicationId, inForce: true } });
  for (const filing of filings) await refuseDifferingFiling(tx, filing);
  return filings;
}
