import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** One draft of a notice, with what is wrong with it now. */
export const useNoticeDraft = (draftId: string) =>
  useQuery({
    queryKey: keys.noticeDraft(draftId),
    queryFn: ({ signal }) => call('GET /notice-drafts/{draftId}', { params: { draftId }, signal }),
  });
