import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 탈퇴: what can be deleted now, and what stands in the way. */
export const useOwnErasure = () =>
  useQuery({
    queryKey: keys.ownErasure(),
    queryFn: ({ signal }) => call('GET /account/erasure', { signal }),
  });
