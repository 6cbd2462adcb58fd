import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** 메일 주소 변경 that waits. */
export const useEmailChange = () =>
  useQuery({
    queryKey: keys.emailChange(),
    queryFn: ({ signal }) => call('GET /account/email-change', { signal }),
  });
