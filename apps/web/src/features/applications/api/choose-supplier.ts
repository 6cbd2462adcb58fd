import type { ChooseSupplierBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 공급기업 선택; null takes it back. */
export const chooseSupplier = (applicationId: string, body: ChooseSupplierBody) =>
  call('PUT /applications/{applicationId}/supplier', { params: { applicationId }, body });
