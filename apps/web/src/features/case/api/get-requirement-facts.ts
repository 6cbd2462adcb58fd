import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

/** 결정 기록: conditions as last decided, each with the documents that prove it. `enabled` false waits. */
export const useRequirementFacts = (applicationId: string, enabled: boolean) =>
  useQuery({
    queryKey: caseKeys.requirementFacts(applicationId),
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/requirement-facts', { params: { applicationId }, signal }),
    enabled,
  });
