import type { GuideNoticeView, Page } from '@subsidy/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

const AN_HOUR_MS = 60 * 60_000;

/** 안내 공고: they come with the product, so they are asked for once. */
export function useGuideNotices() {
  return useQuery({
    queryKey: [...keys.notices(), 'guides'],
    queryFn: async ({ signal }) => (await api.get<Page<GuideNoticeView>>('/guide-notices', { signal })).items,
    staleTime: AN_HOUR_MS,
  });
}
