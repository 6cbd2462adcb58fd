import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Proposes to hand the company over; whoever was faster, the lists are read again. */
export function useProposeHandOver(disputeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      call('POST /company-disputes/{disputeId}/hand-over', { params: { disputeId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.companyClaims() }),
  });
}
