import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

/** All events of the portal, newest first. */
export function useAuditEvents(action: string | null) {
  return useInfiniteQuery({
    queryKey: [...keys.audit(), { action }],
    queryFn: ({ pageParam, signal }) =>
      call('GET /audit/events', { query: { action, cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** 감사 기록 검증; takes a moment, so it runs when asked. */
export function useVerification() {
  return useMutation({ mutationFn: () => call('GET /audit/verification') });
}

/** 판단 재현; takes a moment, so it runs when asked. */
export function useDecisionReplay() {
  return useMutation({ mutationFn: () => call('GET /eligibility-decisions/replay') });
}
