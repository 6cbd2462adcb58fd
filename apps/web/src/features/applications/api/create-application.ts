import type { StartApplicationBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 신청 시작. */
export const createApplication = (body: StartApplicationBody) => call('POST /applications', { body });
