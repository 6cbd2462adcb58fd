import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

const SCAN_POLL_MS = 3_000;

/** One case as this person may see it. */
export const getCase = (applicationId: string, signal?: AbortSignal) =>
  call('GET /applications/{applicationId}', { params: { applicationId }, signal });

/** How a case is read; every page of it uses this entry of the cache. */
export const caseQuery = (id: string) =>
  queryOptions({ queryKey: caseKeys.view(id), queryFn: ({ signal }) => getCase(id, signal) });

/** One case; read again while a file is being scanned. `enabled` false waits. */
export const useCase = (id: string, enabled = true) =>
  useQuery({
    ...caseQuery(id),
    enabled,
    refetchInterval: ({ state }) =>
      state.data?.documents.some(({ scan }) => scan === 'pending') === true ? SCAN_POLL_MS : false,
  });
