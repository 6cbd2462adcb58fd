import type { NameLeadCompanyBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 주관기관 지정; null takes it back. */
export const nameLeadCompany = (applicationId: string, body: NameLeadCompanyBody) =>
  call('PUT /applications/{applicationId}/lead-company', { params: { applicationId }, body });
