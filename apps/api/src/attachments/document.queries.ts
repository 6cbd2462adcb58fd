import type { DocumentView } from '@subsidy/contract';
import { seoulInstant } from '../http/clock.ts';
import type { ApplicationDocument } from './application-document.entity.ts';

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
