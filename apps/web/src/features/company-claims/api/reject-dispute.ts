import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Rejects a dispute; whoever was faster, the lists are read again. */
export function useRejectDispute(disputeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      call('POST /company-disputes/{disputeId}/rejection', { params: { disputeId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.companyClaims() }),
  });
}
