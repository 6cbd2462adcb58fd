import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** Every notice, to choose one of. */
export const useNoticeList = () =>
  useQuery({
    queryKey: [...keys.notices(), 'all'],
    queryFn: async ({ signal }) => (await call('GET /notices', { signal })).items,
    staleTime: FIVE_MINUTES_MS,
  });
