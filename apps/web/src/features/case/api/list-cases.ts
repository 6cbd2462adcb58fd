import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys, type CaseFilter } from '../case-keys.ts';

const PAGE_SIZE = 100;

/** The cases this person may see, page after page; the former list stands until the one of another filter is here. */
export const useCaseList = (filter: CaseFilter = {}) =>
  useInfiniteQuery({
    queryKey: caseKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      call('GET /applications', { query: { ...filter, cursor: pageParam, limit: PAGE_SIZE }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
