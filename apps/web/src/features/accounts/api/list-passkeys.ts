import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 패스키 of one’s own. */
export const usePasskeys = () =>
  useQuery({
    queryKey: keys.passkeys(),
    queryFn: ({ signal }) => call('GET /account/passkeys', { signal }),
  });
