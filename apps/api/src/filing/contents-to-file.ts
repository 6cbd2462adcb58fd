import type { EntityManager } from 'typeorm';
import { contentsOf, type ApplicationContents } from '../drafting/application-contents.ts';
import type { Application } from '../applications/application.entity.ts';
import { namedInSupplement } from '../applications/openness.ts';
import type { Actor } from '../database/actor.ts';
import type { FiledCase } from './filed-case.ts';

/** What is written anew beside what stands filed: names of fields, kinds of documents. */
export type OpenParts = readonly string[] | 'application' | 'plan';

/**
 * What would be handed in now: of a draft all of it; afterwards only what is open, on top of what stands filed. An edit
 * that was never handed in, such as one of a supplement that lapsed, gets into no later filing.
 */
export async function contentsToFile(
  tx: EntityManager,
  application: Application,
  filed: FiledCase | null,
  open: OpenParts,
): Promise<ApplicationContents> {
  return onTopOf(filed, await contentsOf(tx, application), open);
}

/** The same of what was read already. */
export function onTopOf(
  filed: FiledCase | null,
  live: ApplicationContents,
  open: OpenParts,
): ApplicationContents {
  if (filed === null) return live;
  const isOpenField = (name: string): boolean =>
    typeof open === 'string' ? name.startsWith('plan.') === (open === 'plan') : open.includes(name);
  const isOpenDocument = ({ stage, documentType }: ApplicationContents['documents'][number]): boolean =>
    typeof open === 'string' ? stage === open : open.includes(documentType);
  const kept = filed.contents;
  return {
    fields: {
      ...Object.fromEntries(Object.entries(kept.fields).filter(([name]) => !isOpenField(name))),
      ...Object.fromEntries(Object.entries(live.fields).filter(([name]) => isOpenField(name))),
    },
    documents: [
      ...kept.documents.filter((one) => !isOpenDocument(one)),
      ...live.documents.filter(isOpenDocument),
    ],
    supplier: open === 'plan' ? live.supplier : kept.supplier,
    leadCompany: live.leadCompany,
    awards: live.awards,
    beside: live.beside,
  };
}

/**
 * 신청 내용 for this person: as it was filed, for the company too. What is being written is read as it stands by those who
 * write it: a draft, a reopened application, a plan, and what a supplement named; an auditor looks on, but for the supplement.
 */
export async function contentsFor(
  tx: EntityManager,
  application: Application,
  filed: FiledCase | null,
  { role }: Actor,
  reopened: boolean,
): Promise<ApplicationContents> {
  if (filed === null) return contentsOf(tx, application);
  if (reopened && role === 'applicant') return contentsToFile(tx, application, filed, 'application');
  const named = role === 'applicant' ? await namedInSupplement(tx, application) : null;
  if (named !== null) return contentsToFile(tx, application, filed, named);
  const writesPlan = role === 'applicant' || role === 'supplier' || role === 'auditor';
  return filed.plan === null && writesPlan ? contentsToFile(tx, application, filed, 'plan') : filed.contents;
}
