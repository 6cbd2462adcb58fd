import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

/** 남은 항목: what the server would say to a submission now. */
export const useCompleteness = (applicationId: string) =>
  useQuery({
    queryKey: caseKeys.completeness(applicationId),
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/completeness', { params: { applicationId }, signal }),
    staleTime: 0,
  });
