import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** All events of the portal, newest first. */
export const useAuditEvents = (action: string | null) =>
  useInfiniteQuery({
    queryKey: [...keys.audit(), { action }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /audit/events', { query: { action, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
