import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

/** 서명하기; afterwards what stands is read again, also where it was refused. */
export function useSignForm(applicationId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      call('POST /applications/{applicationId}/signatures', {
        params: { applicationId },
        body: { name, agreed: true },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: caseKeys.one(applicationId) }),
  });
}
