import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';

/** 결과, once the selection is approved or the requirements were not met. */
export const useResult = (applicationId: string) =>
  useQuery({
    queryKey: [...keys.application(applicationId), 'result'],
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/result', { params: { applicationId }, signal }),
  });
