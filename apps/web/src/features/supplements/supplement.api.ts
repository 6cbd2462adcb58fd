import type { RespondSupplementBody } from '@subsidy/contract';
import { useCaseStep } from '../case/case-step.ts';
import { call } from '../../api/client.ts';

/** 보완 답변: closes the request; afterwards the case is read again. */
export const useRespondSupplement = (applicationId: string, requestId: string) =>
  useCaseStep(applicationId, (body: RespondSupplementBody) =>
    call('POST /applications/{applicationId}/supplement-requests/{requestId}/response', {
      params: { applicationId, requestId },
      body,
    }),
  );
