import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 로그인한 기기, the one in use first. */
export const useOwnSessions = () =>
  useQuery({
    queryKey: keys.ownSessions(),
    queryFn: ({ signal }) => call('GET /account/sessions', { signal }),
  });
