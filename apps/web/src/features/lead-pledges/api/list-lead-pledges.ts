import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 출연 확인 of my lead company: those that wait first. */
export const useLeadPledges = () =>
  useInfiniteQuery({
    queryKey: keys.leadPledges(),
    queryFn: ({ pageParam, signal }) =>
      call('GET /lead-pledges', { query: { cursor: pageParam, limit: 100 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
