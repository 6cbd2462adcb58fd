import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Takes the offer back, by the owner. */
export function useWithdrawOwnershipOffer(offerId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('DELETE /company/ownership-offers/{offerId}', { params: { offerId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.company() }),
  });
}
