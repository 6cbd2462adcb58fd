import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** The last verification that ended, and the one at work. */
export const useLatestVerification = () =>
  useQuery({
    queryKey: keys.verification(),
    queryFn: ({ signal }) => call('GET /audit/verifications/latest', { signal }),
  });
