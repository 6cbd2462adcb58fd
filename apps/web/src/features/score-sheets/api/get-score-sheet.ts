import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** My score sheet. Not read again by itself: it is written here, and what was typed must stand. */
export function useScoreSheet(assignmentId: string) {
  return useQuery({
    queryKey: keys.assignment(assignmentId),
    queryFn: ({ signal }) => call('GET /assignments/{assignmentId}', { params: { assignmentId }, signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}
