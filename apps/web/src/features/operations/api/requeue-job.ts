import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Puts a job back on its queue. */
export function useRequeueJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (jobId: string) => call('POST /failed-jobs/{jobId}/requeue', { params: { jobId } }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.operations() }),
  });
}
