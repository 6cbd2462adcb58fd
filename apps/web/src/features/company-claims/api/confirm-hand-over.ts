import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Confirms a proposed hand-over; whoever was faster, the lists are read again. */
export function useConfirmHandOver(disputeId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call('POST /company-disputes/{disputeId}/hand-over/confirmation', { params: { disputeId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.companyClaims() }),
  });
}
