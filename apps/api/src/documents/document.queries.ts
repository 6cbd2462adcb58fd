import type { DocumentView } from '@subsidy/contract';
import { IsNull, type EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';
import { ApplicationDocument } from './application-document.entity.ts';

/** The documents of an application that were not removed, oldest first. */
export function documentsOf(tx: EntityManager, applicationId: string): Promise<ApplicationDocument[]> {
  return tx.find(ApplicationDocument, {
    where: { applicationId, deletedAt: IsNull() },
    order: { uploadedAt: 'ASC', id: 'ASC' },
  });
}

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
