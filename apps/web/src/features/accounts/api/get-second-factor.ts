import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 2단계 인증 of one’s own. */
export const useSecondFactor = () =>
  useQuery({
    queryKey: keys.secondFactor(),
    queryFn: ({ signal }) => call('GET /account/second-factor', { signal }),
  });
