import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';

const REFRESH_MS = 5_000;

/** 보관한 메일 to an address, of a portal that sends none; new ones show by themselves. */
export const useKeptMails = (to: string) =>
  useQuery({
    queryKey: ['mails', to],
    queryFn: ({ signal }) => call('GET /mails', { query: { to }, allowAnonymous: true, signal }),
    refetchInterval: REFRESH_MS,
  });
