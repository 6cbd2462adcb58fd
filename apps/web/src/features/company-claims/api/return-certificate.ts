import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Returns a certificate with a reason; whoever was faster, the lists are read again. */
export function useReturnCertificate(certificateId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      call('POST /company-certificates/{certificateId}/return', { params: { certificateId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.companyClaims() }),
  });
}
