import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

/** Every score sheet of a case; points stand in those that are completed. */
export const useScoreSheets = (applicationId: string) =>
  useQuery({
    queryKey: caseKeys.scoreSheets(applicationId),
    queryFn: async ({ signal }) =>
      (await call('GET /applications/{applicationId}/assignments', { params: { applicationId }, signal }))
        .items,
  });
