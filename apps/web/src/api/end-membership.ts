import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './client.ts';
import { keys } from './keys.ts';

/** 소속을 끝낸다: of staff by an administrator, within a company by its owner; the lists of both are read again. */
export function useEndMembership(membershipId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { reason: string }) =>
      call('POST /memberships/{membershipId}/end', { params: { membershipId }, body }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.staff() });
      await client.invalidateQueries({ queryKey: keys.company() });
    },
  });
}
