import type { NoticeDraftView } from '@subsidy/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 초안을 공고한다, as it was read; afterwards, also where somebody was faster, what stands is read again. */
export function usePublishNoticeDraft({ id, version }: Pick<NoticeDraftView, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call('POST /notice-drafts/{draftId}/publication', {
        params: { draftId: id },
        body: { baseVersion: version },
      }),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.noticeDraft(id) });
      await client.invalidateQueries({ queryKey: keys.notices() });
    },
  });
}
