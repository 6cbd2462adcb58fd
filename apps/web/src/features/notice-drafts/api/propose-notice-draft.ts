import type { NoticeDraftView } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 초안을 제안한다; afterwards, also where somebody was faster, what stands is read again. */
export function useProposeNoticeDraft({ id }: Pick<NoticeDraftView, 'id'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST /notice-drafts/{draftId}/proposal', { params: { draftId: id } }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.noticeDraft(id) });
    },
  });
}
