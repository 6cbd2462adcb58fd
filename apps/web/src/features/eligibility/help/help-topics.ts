import type { HelpTopic } from '../../../i18n/help-words.ts';

/** Questions that people stumble over, and the drawing that explains each. */
export const HELP_TOPICS: Readonly<Record<string, HelpTopic>> = {
  'company.currentLevel': 'levels',
  'project.targetLevel': 'levels',
  'project.aiCells': 'ai',
  'project.companyInKindKrw': 'inKind',
  'company.independent': 'independence',
  'project.supplierInPool': 'pool',
  'project.mentoring': 'mentoring',
};
