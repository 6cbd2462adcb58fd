import type { ReviewAccessesBody } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 점검 기록. */
export function useReviewAccesses() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReviewAccessesBody) => call('POST /access-reviews', { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.accessLog() }),
  });
}
