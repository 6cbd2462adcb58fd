import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Gives a proposal back with a reason; whoever was faster, the lists are read again. */
export function useReturnStaffProposal(proposalId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      call('POST /staff-proposals/{proposalId}/return', { params: { proposalId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.staff() }),
  });
}
