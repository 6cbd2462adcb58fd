import type { PortalView } from '@subsidy/contract';
import { useQuery } from '@tanstack/react-query';
import { api } from './client.ts';
import { setServerNow } from './now.ts';

const REFRESH_MS = 5 * 60_000;

/** What this installation is: sample data, kept mail, the server's clock. */
export function usePortal() {
  return useQuery({
    queryKey: ['portal'],
    queryFn: async () => {
      const sentAt = Date.now();
      const portal = await api.get<PortalView>('/portal', { allowAnonymous: true });
      setServerNow(portal.now, (sentAt + Date.now()) / 2);
      return portal;
    },
    refetchInterval: REFRESH_MS,
  });
}
