import type { GuideNotice } from '../core/notice.ts';

/** 지역 사업: programs that a province pays for or plans, newest year first. */
export const REGIONAL_NOTICES: readonly GuideNotice[] = [];
