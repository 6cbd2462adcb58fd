import type { AnswerMembershipRequestBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 구성원 요청 답변, by the owner. */
export function useAnswerMembership() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id: requestId, ...body }: AnswerMembershipRequestBody & { id: string }) =>
      call('POST /company/membership-requests/{requestId}/answer', { params: { requestId }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.company() }),
  });
}
