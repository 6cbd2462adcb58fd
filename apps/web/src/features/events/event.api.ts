import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const PAGE_SIZE = 50;

/** 신청 이력, newest first. */
export const useEvents = (applicationId: string) =>
  useInfiniteQuery({
    queryKey: [...keys.application(applicationId), 'events'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /applications/{applicationId}/events', {
        params: { applicationId },
        query: { cursor: pageParam, limit: PAGE_SIZE },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
