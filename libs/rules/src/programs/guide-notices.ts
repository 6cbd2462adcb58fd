import type { GuideNotice } from '../core/notice.ts';
import { AUTONOMOUS_FACTORY_2026 } from './autonomous-factory/notices/2026.ts';
import { REGIONAL_NOTICES } from './regional-notices.ts';

/** 안내 공고: every notice that the portal decides and explains while other offices take the applications. */
export const GUIDE_NOTICES: readonly GuideNotice[] = [...AUTONOMOUS_FACTORY_2026, ...REGIONAL_NOTICES];
