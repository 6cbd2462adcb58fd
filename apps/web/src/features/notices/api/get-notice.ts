import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** How a whole notice with its terms is read. */
export const noticeQuery = (noticeId: string) =>
  queryOptions({
    queryKey: [...keys.notices(), noticeId, 'whole'],
    queryFn: ({ signal }) => call('GET /notices/{noticeId}', { params: { noticeId }, signal }),
    staleTime: FIVE_MINUTES_MS,
  });

/** A whole notice with its terms; nothing is asked while none is chosen. */
export const useNotice = (noticeId: string) =>
  useQuery({ ...noticeQuery(noticeId), enabled: noticeId !== '' });
