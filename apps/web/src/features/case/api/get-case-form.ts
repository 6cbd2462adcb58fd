import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/client.ts';
import { caseKeys } from '../case-keys.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** The form of a case: labels of every field and document, as they were when it was handed in. */
export const useCaseForm = (applicationId: string) =>
  useQuery({
    queryKey: caseKeys.form(applicationId),
    queryFn: ({ signal }) =>
      call('GET /applications/{applicationId}/form', { params: { applicationId }, signal }),
    staleTime: FIVE_MINUTES_MS,
  });
