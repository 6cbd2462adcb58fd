import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** One 출연 확인 with its money. */
export const useLeadPledge = (pledgeId: string) =>
  useQuery({
    queryKey: keys.leadPledge(pledgeId),
    queryFn: ({ signal }) => call('GET /lead-pledges/{pledgeId}', { params: { pledgeId }, signal }),
  });
