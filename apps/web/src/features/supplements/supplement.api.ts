import type { RespondSupplementBody, SupplementRequestView } from '@subsidy/contract';
import { useCaseStep } from '../../api/case.ts';
import { api } from '../../api/client.ts';

/** 보완 답변: closes the request; afterwards the case is read again. */
export const useRespondSupplement = (applicationId: string, requestId: string) =>
  useCaseStep(applicationId, (body: RespondSupplementBody) =>
    api.post<SupplementRequestView>(
      `/applications/${encodeURIComponent(applicationId)}/supplement-requests/${encodeURIComponent(requestId)}/response`,
      body,
    ),
  );
