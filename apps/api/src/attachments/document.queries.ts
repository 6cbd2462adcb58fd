import type { DocumentView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import { ApplicationDocument } from './application-document.entity.ts';

/** The document as the API answers it. */
export function toDocumentView(document: ApplicationDocument): DocumentView {
  return {
    id: document.id,
    documentType: document.documentType,
    fileName: document.fileName,
    size: document.size,
    sha256: document.sha256,
    issuedOn: document.issuedOn,
    scan: document.scan,
    stage: document.stage,
    uploadedBy: document.uploadedRole,
    uploadedAt: seoulInstant(document.uploadedAt),
  };
}

/** A document of this application, one that was removed as well; null when there is none. */
export const findDocument = (
  tx: EntityManager,
  applicationId: string,
  id: string,
): Promise<ApplicationDocument | null> => tx.findOneBy(ApplicationDocument, { id, applicationId });
