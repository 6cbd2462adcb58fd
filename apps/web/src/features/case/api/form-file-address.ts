import { addressOf } from '../../../api/client.ts';

/** Where the PDF of a stage of a case is fetched: what was handed in, or what is being written. */
export const formFileAddress = (applicationId: string, stage: 'application' | 'plan'): string =>
  stage === 'plan'
    ? addressOf('GET /applications/{applicationId}/plan.pdf', { params: { applicationId } })
    : addressOf('GET /applications/{applicationId}/application.pdf', { params: { applicationId } });
