import type { JsonValue, LeadPledgeView } from '@subsidy/contract';
import type { ScanState } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { readTogether } from '../database/together.ts';
import type { ApplicationContents } from '../drafting/application-contents.ts';
import { readPledge, standingPledgeRead } from '../lead-pledges/standing-pledge.ts';
import { Filing } from './filing.entity.ts';
import { requireKept } from './refuse-erased.ts';

/** 제출한 신청: the filings in force of a case with what they hold. */
export interface FiledCase {
  application: Filing;
  plan: Filing | null;
  /** The newest of them: every filing holds the case whole. */
  latest: Filing;
  /** What `latest` holds. */
  contents: ApplicationContents;
}

/** What was filed of an application, whatever was written or renamed since; null while it is a draft. */
export async function filedCaseOf(tx: EntityManager, applicationId: string): Promise<FiledCase | null> {
  const filings = await tx.find(Filing, {
    where: { applicationId, inForce: true },
    order: { filedAt: 'DESC', stage: 'DESC' },
  });
  const latest = filings[0];
  const application = filings.find(({ stage }) => stage === 'application');
  if (latest === undefined || application === undefined) return null;
  const plan = filings.find(({ stage }) => stage === 'plan') ?? null;
  return {
    application,
    plan,
    latest,
    contents: contentsOfFiling(latest, await livePartsOf(tx, applicationId)),
  };
}

/** The same for a case that must have been filed: anything else is a defect. */
export async function requireFiled(tx: EntityManager, applicationId: string): Promise<FiledCase> {
  const filed = await filedCaseOf(tx, applicationId);
  if (filed === null) throw new Error(`application ${applicationId} has no filing in force`);
  return filed;
}

function filedFields(filing: Filing): Record<string, JsonValue> {
  requireKept(filing);
  return (JSON.parse(filing.content) as { fields: Record<string, JsonValue> }).fields;
}

function contentsOfFiling(filing: Filing, { scans, leadCompany }: LiveParts): ApplicationContents {
  const { documents, supplier, awards } = filing.particulars;
  return {
    fields: filedFields(filing),
    documents: documents.map((one) => ({ ...one, scan: scans?.[one.id] ?? 'pending' })),
    supplier,
    leadCompany: readPledge(leadCompany),
    awards: awards ?? [],
    beside: [],
  };
}

/** What goes on after something was handed in: the scan of a document, and what the lead company says, until the case has passed. */
interface LiveParts {
  scans: Record<string, ScanState> | null;
  leadCompany: LeadPledgeView | null;
}

const livePartsOf = (tx: EntityManager, applicationId: string): Promise<LiveParts> =>
  readTogether<LiveParts>(tx, {
    scans: {
      sql: 'SELECT json_object_agg(id, scan) FROM case_documents WHERE application_id = $1',
      values: [applicationId],
    },
    leadCompany: standingPledgeRead(applicationId),
  });

/** Whether the document was handed in with any filing: it stays part of the record, whoever took it away afterwards. */
export async function wasFiled(
  tx: EntityManager,
  applicationId: string,
  documentId: string,
): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `SELECT 1 FROM filings WHERE application_id = $1 AND particulars -> 'documents' @> $2::jsonb LIMIT 1`,
    [applicationId, JSON.stringify([{ id: documentId }])],
  );
  return rows.length > 0;
}
