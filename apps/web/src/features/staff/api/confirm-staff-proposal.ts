import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Confirms a proposal; whoever was faster, the lists are read again. */
export function useConfirmStaffProposal(proposalId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST /staff-proposals/{proposalId}/confirmation', { params: { proposalId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.staff() }),
  });
}
