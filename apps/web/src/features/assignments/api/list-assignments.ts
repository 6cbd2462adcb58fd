import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

interface Asked {
  applicationId?: string;
  cursor?: string | null;
  limit?: number;
}

const listAssignments = (query: Asked, signal: AbortSignal) =>
  call('GET /assignments', { query: { ...query }, signal });

/** The id of my own assignment on an application; null where I have none. */
export const useAssignmentOf = (applicationId: string) =>
  useQuery({
    queryKey: [...keys.assignments(), 'of', applicationId],
    queryFn: async ({ signal }) => (await listAssignments({ applicationId }, signal)).items[0]?.id ?? null,
  });

/** My own assignments, newest first. */
export const useMyAssignments = () =>
  useInfiniteQuery({
    queryKey: keys.assignments(),
    queryFn: ({ pageParam, signal }) => listAssignments({ cursor: pageParam, limit: 100 }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
