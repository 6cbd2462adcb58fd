import { factsOf, withAwards, type Award, type EligibilityInput } from '@subsidy/rules';
import type { DocumentView, JsonValue, LeadPledgeView, SupplierView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { readTogether, type Statement } from '../database/together.ts';
import { seoulInstant } from '../http/clock.ts';
import type { Application } from '../applications/application.entity.ts';
import { awardsRead, besideRead } from './company-awards.ts';
import { readPledge, standingPledgeRead } from '../lead-pledges/standing-pledge.ts';

/** What an application holds: its answers, its documents, its supplier and its lead company. */
export interface ApplicationContents {
  fields: Record<string, JsonValue>;
  /** Oldest first. */
  documents: DocumentView[];
  supplier: SupplierView | null;
  /** What it has said is a record of its own: read as it stands, of what was filed too. */
  leadCompany: LeadPledgeView | null;
  /** 선정 이력: what else of the company was selected here and has not ended. */
  awards: readonly Award[];
  /** 다른 신청 on their way; nothing is asked of them once it is filed. */
  beside: readonly { program: string; year: number }[];
}

/** What an application holds, read beside other things. */
export const contentsReads = ({
  id,
  companyId,
  supplierId,
}: Application): Readonly<Record<keyof FoundContents, Statement>> => ({
  fields: {
    sql: 'SELECT json_object_agg(field, value) FROM application_fields WHERE application_id = $1',
    values: [id],
  },
  documents: {
    sql: `SELECT json_agg(json_build_object('id', id, 'documentType', document_type, 'fileName', file_name, 'size', size,
        'sha256', sha256, 'issuedOn', issued_on, 'scan', scan, 'stage', stage, 'uploadedBy', uploaded_role,
        'uploadedAt', uploaded_at) ORDER BY uploaded_at, id)
      FROM case_documents WHERE application_id = $1 AND deleted_at IS NULL`,
    values: [id],
  },
  supplier: {
    sql: `SELECT json_build_object('id', id, 'name', name, 'businessRegistrationNumber', business_registration_number,
        'inPool', in_pool, 'regionCode', region_code, 'specialty', specialty, 'grade', grade)
      FROM supplier_profiles WHERE id = $1`,
    values: [supplierId],
  },
  leadCompany: standingPledgeRead(id),
  awards: awardsRead(companyId, id),
  beside: besideRead(companyId, id),
});

/** The same as the database answers it. */
export interface FoundContents {
  fields: ApplicationContents['fields'] | null;
  documents: DocumentView[] | null;
  supplier: SupplierView | null;
  leadCompany: LeadPledgeView | null;
  awards: readonly Award[] | null;
  beside: ApplicationContents['beside'] | null;
}

/** What an application holds, as the portal works with it. */
export const toContents = ({
  fields,
  documents,
  supplier,
  leadCompany,
  awards,
  beside,
}: FoundContents): ApplicationContents => ({
  fields: fields ?? {},
  documents: (documents ?? []).map((one) => ({
    ...one,
    uploadedAt: seoulInstant(new Date(one.uploadedAt)),
  })),
  supplier,
  leadCompany: readPledge(leadCompany),
  awards: awards ?? [],
  beside: beside ?? [],
});

/** The facts that the rules look at, of what an application holds. */
export function inputOf({
  fields,
  supplier,
  leadCompany,
  awards,
  beside,
}: Omit<ApplicationContents, 'documents'>): EligibilityInput {
  const input = withAwards(factsOf(fields, supplier, leadCompany), awards);
  return beside.length === 0 ? input : { ...input, company: { ...input.company, applications: beside } };
}

/** Loads the answers, documents and parties of an application as they stand now: what its writers see. */
export async function contentsOf(tx: EntityManager, application: Application): Promise<ApplicationContents> {
  return toContents(await readTogether<FoundContents>(tx, contentsReads(application)));
}
