import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Returns a proposed hand-over; whoever was faster, the lists are read again. */
export function useReturnHandOver(disputeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      call('POST /company-disputes/{disputeId}/hand-over/return', { params: { disputeId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.companyClaims() }),
  });
}
