import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

/** 평가위원 명단, found by name, organization or field. */
export function useEvaluators(text: string) {
  return useQuery({
    queryKey: [...keys.evaluators(), { text }],
    queryFn: async ({ signal }) =>
      (await call('GET /evaluators', { query: { query: text, limit: 100 }, signal })).items,
    placeholderData: keepPreviousData,
  });
}

/** The id of my own assignment on an application; null where I have none. */
export function useAssignmentOf(applicationId: string) {
  return useQuery({
    queryKey: [...keys.assignments(), 'of', applicationId],
    queryFn: async ({ signal }) =>
      (await call('GET /assignments', { query: { applicationId }, signal })).items[0]?.id ?? null,
  });
}

/** My own assignments, newest first. */
export function useMyAssignments() {
  return useInfiniteQuery({
    queryKey: keys.assignments(),
    queryFn: ({ pageParam, signal }) =>
      call('GET /assignments', { query: { cursor: pageParam, limit: 100 }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
