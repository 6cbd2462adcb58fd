import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

const REFRESH_MS = 30_000;

/** What the portal's own machinery is doing, read again every half minute. */
export const useOperations = () =>
  useQuery({
    queryKey: keys.operations(),
    queryFn: ({ signal }) => call('GET /operations', { signal }),
    refetchInterval: REFRESH_MS,
  });
