import type {
  ApplicationCounts,
  ApplicationSummary,
  AuditEventView,
  Page,
  RequirementFactsView,
  StaffScoreSheetView,
} from '@subsidy/contract';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api, query } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import type { DeskFilters } from './desk-filters.ts';

const PAGE_SIZE = 100;

/** The list of a desk, page after page. */
export function useDeskList({ status, supplement, regionCode, query: text }: DeskFilters) {
  return useInfiniteQuery({
    queryKey: [...keys.applications(), 'desk', { status, supplement, regionCode, text }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<ApplicationSummary>>(
        `/applications${query({ status, supplement, regionCode, query: text, cursor: pageParam, limit: PAGE_SIZE })}`,
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** How many cases have each status, in the chosen region. */
export function useDeskCounts(regionCode: string | null) {
  return useQuery({
    queryKey: [...keys.applicationCounts(), { regionCode }],
    queryFn: ({ signal }) =>
      api.get<ApplicationCounts>(`/applications/counts${query({ regionCode })}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** 결정 기록: conditions as last decided, each with the documents that prove it. */
export function useRequirementFacts(applicationId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.application(applicationId), 'requirement-facts'],
    queryFn: ({ signal }) =>
      api.get<RequirementFactsView>(`/applications/${applicationId}/requirement-facts`, { signal }),
    enabled,
  });
}

/** Every score sheet of the case; points stand in those that are completed. */
export function useScoreSheets(applicationId: string, enabled: boolean) {
  return useQuery({
    queryKey: [...keys.application(applicationId), 'score-sheets'],
    queryFn: async ({ signal }) =>
      (
        await api.get<Page<StaffScoreSheetView>>(`/applications/${applicationId}/assignments`, {
          signal,
        })
      ).items,
    enabled,
  });
}

/** What has happened to the case, newest first. */
export function useCaseEvents(applicationId: string) {
  return useInfiniteQuery({
    queryKey: [...keys.application(applicationId), 'events'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<AuditEventView>>(`/applications/${applicationId}/events${query({ cursor: pageParam })}`, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
