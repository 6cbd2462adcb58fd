import { addressOf } from '../../../api/client.ts';

/** Where a document of a case is fetched. */
export const caseDocumentAddress = (applicationId: string, documentId: string): string =>
  addressOf('GET /applications/{applicationId}/documents/{documentId}/file', {
    params: { applicationId, documentId },
  });
