import type { GuideNotice } from '../core/notice.ts';
import { REGION_SPECIALIZED } from './region-specialized/notices.ts';
import { CHUNGBUK_BASIC_2025, CHUNGNAM_BASIC_2023 } from './regional-basic/notices/chungcheong.ts';
import { GYEONGNAM_BASIC } from './regional-basic/notices/gyeongnam.ts';
import { JEONBUK_BASIC_2026 } from './regional-basic/notices/jeonbuk.ts';

/** 지역 사업: programs that a province pays for or plans, 기초 of the regions first. */
export const REGIONAL_NOTICES: readonly GuideNotice[] = [
  JEONBUK_BASIC_2026,
  CHUNGBUK_BASIC_2025,
  ...GYEONGNAM_BASIC,
  CHUNGNAM_BASIC_2023,
  ...REGION_SPECIALIZED,
];
