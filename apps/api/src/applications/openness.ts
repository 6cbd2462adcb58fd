import type { FormCatalogue } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';
import type { Application } from './application.entity.ts';
import { outOfOrder } from './change-status.ts';

/** What of an application this person may change at its present status, and until when. */
export interface Openness {
  fields: readonly string[] | 'application' | 'plan';
  documentTypes: readonly string[] | 'application' | 'plan';
  /** The last moment, inclusive; null when nothing is open. */
  until: Date | null;
}

const NOTHING: Openness = { fields: [], documentTypes: [], until: null };

interface OpenSupplement {
  dueOn: string;
  items: { field?: string; documentType?: string }[];
}

/** The end of a day in Seoul, to the millisecond. */
export const endOfSeoulDay = (on: string): Date => new Date(`${on}T23:59:59.999+09:00`);

/** 다시 연 신청서: whether a copy is being edited now; the deadline ends it. */
export const isReopened = (
  { status, reopenedAt }: Application,
  { closesAt }: Pick<NoticeVersion, 'closesAt'>,
  now: Date,
): boolean => status === 'submitted' && reopenedAt !== null && now <= closesAt;

/** 작성 중, 다시 연 신청서: the application; 사업계획서 작성: the plan; 보완 요청: what it named; else nothing. */
export async function opennessOf(
  tx: EntityManager,
  application: Application,
  version: NoticeVersion,
  actor: Actor,
): Promise<Openness> {
  if (application.status === 'draft' && actor.role === 'applicant') {
    return { fields: 'application', documentTypes: 'application', until: version.closesAt };
  }
  if (application.status === 'plan-open' && (actor.role === 'applicant' || actor.role === 'supplier')) {
    return { fields: 'plan', documentTypes: 'plan', until: version.planClosesAt };
  }
  if (application.status !== 'submitted' || actor.role !== 'applicant') return NOTHING;
  if (application.reopenedAt !== null) {
    return { fields: 'application', documentTypes: 'application', until: version.closesAt };
  }
  const supplement = await openSupplementOf(tx, application);
  if (supplement === null) return NOTHING;
  return {
    fields: supplement.items.flatMap(({ field }) => (field === undefined ? [] : [field])),
    documentTypes: supplement.items.flatMap(({ documentType }) =>
      documentType === undefined ? [] : [documentType],
    ),
    until: endOfSeoulDay(supplement.dueOn),
  };
}

/** The fields and kinds of documents that an open supplement request names; null while none is open. */
export async function namedInSupplement(
  tx: EntityManager,
  application: Application,
): Promise<string[] | null> {
  const supplement = await openSupplementOf(tx, application);
  return supplement?.items.map(({ field, documentType }) => field ?? documentType ?? '') ?? null;
}

/** 진행 중인 보완 요청: its last day and what it names; null while none is open. */
export async function openSupplementOf(
  tx: EntityManager,
  application: Application,
): Promise<OpenSupplement | null> {
  if (application.openSupplementRequestId === null) return null;
  const rows: OpenSupplement[] = await tx.query(
    `SELECT due_on::text AS "dueOn", items FROM case_supplements WHERE id = $1`,
    [application.openSupplementRequestId],
  );
  return rows[0] ?? null;
}

/** 보완 요청 서류: the types that any supplement request of the application named. */
export async function documentTypesNamedTo(tx: EntityManager, application: Application): Promise<string[]> {
  if (application.status === 'draft') return [];
  const rows: { documentType: string }[] = await tx.query(
    `SELECT DISTINCT item ->> 'documentType' AS "documentType"
       FROM case_supplements, jsonb_array_elements(items) AS item
      WHERE application_id = $1 AND item ->> 'documentType' IS NOT NULL`,
    [application.id],
  );
  return rows.map(({ documentType }) => documentType);
}

/** Whether the field is among what is open. */
export function isFieldOpen({ fields }: Openness, form: FormCatalogue, name: string): boolean {
  if (typeof fields !== 'string') return fields.includes(name);
  return form[fields].some(({ field }) => field === name);
}

/** Whether documents of this type are among what is open. */
export function isDocumentOpen({ documentTypes }: Openness, form: FormCatalogue, type: string): boolean {
  if (typeof documentTypes !== 'string') return documentTypes.includes(type);
  return form.documents.some(({ documentType, stage }) => documentType === type && stage === documentTypes);
}

/** Refuses when nothing asked for is open (409 with the status found) or the last moment has passed. */
export function requireOpen(
  application: Application,
  openness: Openness,
  isOpen: boolean,
  receivedAt: Date,
): void {
  if (!isOpen) {
    throw outOfOrder(
      application,
      application.openSupplementRequestId === null
        ? applicationWords.fieldShut
        : applicationWords.namedItemsOnly,
    );
  }
  requireBefore(openness.until, application, receivedAt);
}

/** Refuses what arrived after the last moment. */
export function requireBefore(until: Date | null, application: Application, receivedAt: Date): void {
  if (until === null || receivedAt <= until) return;
  throw new Refusal('deadline-passed', {
    found: application.status,
    detail: applicationWords.deadlinePassed(until),
  });
}
