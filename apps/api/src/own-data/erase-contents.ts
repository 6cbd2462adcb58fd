import type { EntityManager } from 'typeorm';
import { markErased } from '../applications/erase-application.ts';
import { eraseDocuments } from '../attachments/erase-documents.ts';
import { eraseAnswers } from '../drafting/erase-answers.ts';

/** What was written and attached of a case that the caller holds. As the portal: the mark comes first, the database asks for it. */
export async function eraseContents(tx: EntityManager, applicationId: string, now: Date): Promise<void> {
  await markErased(tx, applicationId, now);
  await eraseAnswers(tx, applicationId);
  await eraseDocuments(tx, applicationId, now);
}
