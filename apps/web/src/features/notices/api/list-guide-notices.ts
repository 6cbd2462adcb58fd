import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const AN_HOUR_MS = 60 * 60_000;

/** 안내 공고: they come with the product, so they are asked for once. */
export function useGuideNotices() {
  return useQuery({
    queryKey: [...keys.notices(), 'guides'],
    queryFn: async ({ signal }) => (await call('GET /guide-notices', { signal })).items,
    staleTime: AN_HOUR_MS,
  });
}
