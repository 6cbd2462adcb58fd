import { addressOf } from '../../../api/client.ts';

/** Where the PDF of a stage of a case is fetched: what was handed in, or what is being written. */
export const formFileAddress = (applicationId: string, stage: 'application' | 'plan'): string =>
  addressOf(
    stage === 'plan'
      ? 'GET /applications/{applicationId}/plan.pdf'
      : 'GET /applications/{applicationId}/application.pdf',
    { params: { applicationId } },
  );
