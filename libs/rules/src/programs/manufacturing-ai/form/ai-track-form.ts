import type { FormTerms } from '../../../core/form-terms.ts';
import { APPLICATION_PAGES } from './application-pages.ts';
import { COST_PAGES } from './cost-pages.ts';
import { DATA_PAGES } from './data-pages.ts';
import { GOAL_PAGES } from './goal-pages.ts';
import { OPERATION_PAGES } from './operation-pages.ts';
import { SCHEDULE_PAGES } from './schedule-pages.ts';
import { SYSTEM_PAGES } from './system-pages.ts';

/** 사업신청서와 사업계획서 of the AI track of 2026, with all the content of the official form (docs/forms.md). */
export const AI_TRACK_FORM: FormTerms = [
  ...APPLICATION_PAGES,
  ...GOAL_PAGES,
  ...SYSTEM_PAGES,
  ...DATA_PAGES,
  ...SCHEDULE_PAGES,
  ...COST_PAGES,
  ...OPERATION_PAGES,
];
