import type { RaisedDisputeView, RaiseDisputeBody } from '@subsidy/contract';
import { addressOf } from '../../../api/client.ts';
import { upload } from '../../../api/upload.ts';

/** 사업자등록번호 이의, with the certificate. */
export function raiseDispute({
  file,
  ...body
}: RaiseDisputeBody & { file: File }): Promise<RaisedDisputeView> {
  const form = new FormData();
  for (const [name, text] of Object.entries(body)) form.set(name, text);
  form.set('file', file);
  return upload(addressOf('POST /company-disputes'), form, () => undefined);
}
