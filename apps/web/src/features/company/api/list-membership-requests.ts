import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Who asked to join, newest first. */
export const useMembershipRequests = () =>
  useQuery({
    queryKey: keys.membershipRequests(),
    queryFn: async ({ signal }) => (await call('GET /company/membership-requests', { signal })).items,
  });
