import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** Where somebody may be made a member. */
export const useStaffOrganizations = () =>
  useQuery({
    queryKey: [...keys.staff(), 'organizations'],
    queryFn: ({ signal }) => call('GET /staff-organizations', { signal }),
  });
