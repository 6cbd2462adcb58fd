import type { AuditEventView, Page } from '@subsidy/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, query } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const PAGE_SIZE = 50;

/** 신청 이력, newest first. */
export const useEvents = (applicationId: string) =>
  useInfiniteQuery({
    queryKey: [...keys.application(applicationId), 'events'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AuditEventView>>(
        `/applications/${encodeURIComponent(applicationId)}/events${query({ cursor: pageParam, limit: PAGE_SIZE })}`,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
