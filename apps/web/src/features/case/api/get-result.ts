import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

/** 결과, once the selection is approved or the requirements were not met. */
export const useResult = (applicationId: string) =>
  useQuery({
    queryKey: caseKeys.result(applicationId),
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/result', { params: { applicationId }, signal }),
  });
