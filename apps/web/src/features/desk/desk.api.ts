import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import type { DeskFilters } from './desk-filters.ts';

const PAGE_SIZE = 100;

/** The list of a desk, page after page. */
export function useDeskList({ status, supplement, regionCode, query: text }: DeskFilters) {
  return useInfiniteQuery({
    queryKey: [...keys.applications(), 'desk', { status, supplement, regionCode, text }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /applications', {
        query: { status, supplement, regionCode, query: text, cursor: pageParam, limit: PAGE_SIZE },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** How many cases have each status, in the chosen region. */
export function useDeskCounts(regionCode: string | null) {
  return useQuery({
    queryKey: [...keys.applicationCounts(), { regionCode }],
    queryFn: ({ signal }) => call('GET /applications/counts', { query: { regionCode }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** 결정 기록: conditions as last decided, each with the documents that prove it. */
export function useRequirementFacts(applicationId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.application(applicationId), 'requirement-facts'],
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/requirement-facts', { params: { applicationId }, signal }),
    enabled,
  });
}

/** Every score sheet of the case; points stand in those that are completed. */
export function useScoreSheets(applicationId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.application(applicationId), 'score-sheets'],
    queryFn: async ({ signal }) =>
      (await call('GET /applications/{applicationId}/assignments', { params: { applicationId }, signal }))
        .items,
    enabled,
  });
}

/** What has happened to the case, newest first. */
export function useCaseEvents(applicationId: string) {
  return useInfiniteQuery({
    queryKey: [...keys.application(applicationId), 'events'],
    queryFn: ({ pageParam, signal }) =>
      call('GET /applications/{applicationId}/events', {
        params: { applicationId },
        query: { cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
