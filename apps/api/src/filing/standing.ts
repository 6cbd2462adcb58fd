import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import type { Stage } from '../applications/contents-visibility.ts';
import { filedCompanyRead, type FiledCompany } from '../companies/company-rows.ts';
import { readTogether } from '../database/together.ts';
import {
  contentsReads,
  toContents,
  type ApplicationContents,
  type FoundContents,
} from '../drafting/application-contents.ts';
import type { Filing } from './filing.entity.ts';
import type { GivenReceipt } from './freeze-filing.ts';

/** A time this stage was handed in. */
export type Earlier = GivenReceipt & Pick<Filing, 'idempotencyKey'>;

/** What stands of a case that is about to be filed. */
export interface Standing {
  /** Newest first; an answered supplement is no such time. */
  earlier: Earlier[];
  live: ApplicationContents;
  company: FiledCompany;
}

/** Reads it in one statement, once the application is locked. */
export async function standingOf(
  tx: EntityManager,
  application: Application,
  stage: Stage,
): Promise<Standing> {
  const { id: applicationId, companyId } = application;
  const { earlier, company, ...contents } = await readTogether<FoundContents & Omit<Standing, 'live'>>(tx, {
    ...contentsReads(application),
    company: filedCompanyRead(companyId),
    earlier: {
      sql: `SELECT coalesce(json_agg(json_build_object('stage', stage, 'occasion', occasion, 'receiptNumber', receipt_number,
          'filedAt', filed_at, 'contentSha256', content_sha256, 'signature', signature, 'idempotencyKey', idempotency_key)
          ORDER BY number DESC), '[]')
        FROM filings WHERE application_id = $1 AND stage = $2 AND occasion = 'submission'`,
      values: [applicationId, stage],
    },
  });
  const times = earlier.map((one) => ({ ...one, filedAt: new Date(one.filedAt) }));
  return { earlier: times, live: toContents(contents), company };
}
