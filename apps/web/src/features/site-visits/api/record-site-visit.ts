import type { SiteVisitBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 현장확인 결과 기록. */
export const recordSiteVisit = (applicationId: string, body: SiteVisitBody) =>
  call('PUT /applications/{applicationId}/site-visit', { params: { applicationId }, body });
