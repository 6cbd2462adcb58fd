import type { GuideNotice } from '../core/notice.ts';
import { ADVANCED_GENERAL_2026 } from './advanced-general/notices/2026.ts';
import { AUTONOMOUS_FACTORY_2026 } from './autonomous-factory/notices/2026.ts';
import { CARBON_NEUTRAL_2026 } from './carbon-neutral/notices/2026.ts';
import { CLOUD_2026 } from './cloud/notices/2026.ts';
import { LEVEL_CERTIFICATION_2026 } from './level-certification/notices/2026.ts';
import { MICRO_WORKSHOP_2026 } from './micro-workshop/notices/2026.ts';
import { MINISTRY_LINKED_2026 } from './ministry-linked/notices/2026.ts';
import { PROCESS_AUTOMATION_2026 } from './process-automation/notices/2026.ts';
import { REGIONAL_NOTICES } from './regional-notices.ts';
import { RND_DIFFUSION_2026 } from './rnd-diffusion/notices/2026.ts';
import { ROBOT_2026 } from './robot/notices/2026.ts';
import { WIN_WIN_AI_2026 } from './win-win-ai/notices/2026.ts';
import { WIN_WIN_2026 } from './win-win/notices/2026.ts';

/** 안내 공고: every notice that the portal decides and explains while other offices take the applications. */
export const GUIDE_NOTICES: readonly GuideNotice[] = [
  ...ADVANCED_GENERAL_2026,
  ...AUTONOMOUS_FACTORY_2026,
  ...WIN_WIN_2026,
  ...WIN_WIN_AI_2026,
  ...MINISTRY_LINKED_2026,
  ...RND_DIFFUSION_2026,
  ...CARBON_NEUTRAL_2026,
  ...MICRO_WORKSHOP_2026,
  ...ROBOT_2026,
  ...PROCESS_AUTOMATION_2026,
  ...CLOUD_2026,
  ...LEVEL_CERTIFICATION_2026,
  ...REGIONAL_NOTICES,
];
