import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

/** 서명 of a case; asked for only where its form asks for any. */
export const useSignatures = (applicationId: string, enabled: boolean) =>
  useQuery({
    queryKey: caseKeys.signatures(applicationId),
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/signatures', { params: { applicationId }, signal }),
    enabled,
  });
