import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 대표 담당자 넘기기, by the owner. */
export function useOfferOwnership(membershipId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST /company/ownership-offers', { body: { membershipId } }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.company() }),
  });
}
