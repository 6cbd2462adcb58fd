import { call } from '../../../api/client.ts';

/** 서류 삭제, before it is filed. */
export const deleteDocument = (applicationId: string, documentId: string) =>
  call('DELETE /applications/{applicationId}/documents/{documentId}', {
    params: { applicationId, documentId },
  });
