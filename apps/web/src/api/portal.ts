import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './client.ts';
import { setServerNow } from './now.ts';

const REFRESH_MS = 5 * 60_000;
/** While the sample season is being made its end is looked for. */
const LOADING_REFRESH_MS = 10_000;

/** How the portal is asked what it is. */
export const portalQuery = queryOptions({
  queryKey: ['portal'],
  queryFn: async () => {
    const sentAt = Date.now();
    const portal = await call('GET /portal', { allowAnonymous: true });
    setServerNow(portal.now, (sentAt + Date.now()) / 2);
    return portal;
  },
  staleTime: 10_000,
});

/** What this installation is: sample data, kept mail, the server's clock. */
export const usePortal = () =>
  useQuery({
    ...portalQuery,
    refetchInterval: ({ state }) =>
      state.data?.sampleSeason === 'loading' ? LOADING_REFRESH_MS : REFRESH_MS,
  });
