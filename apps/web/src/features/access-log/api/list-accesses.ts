import type { AccessLogQuery } from '@subsidy/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

export type AccessFilter = Pick<AccessLogQuery, 'month' | 'kind' | 'personId'>;

/** 접속기록 of a month, newest first. */
export const useAccesses = (filter: AccessFilter) =>
  useInfiniteQuery({
    queryKey: [...keys.accessLog(), 'rows', filter],
    queryFn: ({ pageParam, signal }) =>
      call('GET /access-log', { query: { ...filter, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
