import type { CompanyCertificateView } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addressOf } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';
import { upload } from '../../../api/upload.ts';

/** 사업자등록증 올리기. */
export function useAddCertificate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      return upload<CompanyCertificateView>(addressOf('POST /company/certificates'), form, () => undefined);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.company() }),
  });
}
