import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Confirms a certificate; whoever was faster, the lists are read again. */
export function useConfirmCertificate(certificateId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call('POST /company-certificates/{certificateId}/confirmation', { params: { certificateId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.companyClaims() }),
  });
}
