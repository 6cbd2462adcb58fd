import type { NoticeTerms } from '../core/notice.ts';
import type { Program } from '../core/program.ts';
import { manufacturingAi } from './manufacturing-ai/program.ts';

const PROGRAMS_WITH_RULES: Readonly<Record<NoticeTerms['program'], Program<NoticeTerms>>> = {
  'manufacturing-ai': manufacturingAi,
};

/** The logic that reads these terms. */
export function programOf(terms: NoticeTerms): Program<NoticeTerms> {
  return PROGRAMS_WITH_RULES[terms.program];
}
