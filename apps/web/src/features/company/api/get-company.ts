import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { keys } from '../../../api/keys.ts';

/** The company this person acts for. */
export const getCompany = (signal?: AbortSignal) => call('GET /company', { signal });

/** The same; `enabled` false waits. */
export const useCompany = (enabled = true) =>
  useQuery({ enabled, queryKey: keys.companyView(), queryFn: ({ signal }) => getCompany(signal) });
