import type { AnswerLeadPledgeBody, LeadPledgeDetail } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 출연 확인 or 거절; afterwards what stands is known, and the list is read again. */
export function useAnswerLeadPledge({ id, applicationId }: Pick<LeadPledgeDetail, 'id' | 'applicationId'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AnswerLeadPledgeBody) =>
      call('POST /applications/{applicationId}/lead-company/confirmation', {
        params: { applicationId },
        body,
      }),
    onSuccess: (saved) => {
      client.setQueryData(keys.leadPledge(id), saved);
      return client.invalidateQueries({ queryKey: keys.leadPledges() });
    },
    // Somebody was faster, or the case went on: what stands is read again.
    onError: () => client.invalidateQueries({ queryKey: keys.leadPledge(id) }),
  });
}
