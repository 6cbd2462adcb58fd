import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Accepts or declines, by the member who is asked; whoever was faster, the company is read again. */
export function useAnswerOwnershipOffer(offerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { accept: boolean }) =>
      call('POST /company/ownership-offers/{offerId}/answer', { params: { offerId }, body }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.company() }),
  });
}
