import type { DocumentView } from '@subsidy/contract';
import { addressOf } from '../../../api/client.ts';
import { upload } from '../../../api/upload.ts';

/** 서류 올리기, with the day of issue where the document has one; tells how much of it has gone, from 0 to 1. */
export function uploadDocument(
  applicationId: string,
  { documentType, issuedOn, file }: { documentType: string; issuedOn: string; file: File },
  onProgress: (share: number) => void,
): Promise<DocumentView> {
  const form = new FormData();
  form.set('documentType', documentType);
  if (issuedOn !== '') form.set('issuedOn', issuedOn);
  form.set('file', file);
  return upload(
    addressOf('POST /applications/{applicationId}/documents', { params: { applicationId } }),
    form,
    onProgress,
  );
}
