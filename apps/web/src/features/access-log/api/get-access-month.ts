import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** What stands out in a month, and by whom it was looked through. */
export const useAccessMonth = (month: string) =>
  useQuery({
    queryKey: [...keys.accessLog(), 'month', month],
    queryFn: ({ signal }) => call('GET /access-log/summary', { query: { month }, signal }),
  });
