import type { ApplicationStatus } from '@subsidy/rules';
import type { Actor } from '../database/actor.ts';
import type { Application } from './application.entity.ts';

/** 신청 또는 사업계획서: what is handed in. */
export type Stage = 'application' | 'plan';

type Filed = Pick<Application, 'submittedAt' | 'planSubmittedAt'>;

/** People who write the application, and the auditor, see it while it is written; everyone else once it is filed. */
export function seesStage(application: Filed, stage: Stage, { role }: Actor): boolean {
  if (role === 'applicant' || role === 'auditor' || role === 'supplier') return true;
  return (stage === 'application' ? application.submittedAt : application.planSubmittedAt) !== null;
}

/** 공급기업 works on the plan: it does not see what the company proves about itself (tax, revenue, certificates). */
export function seesField(application: Filed, field: string, actor: Actor): boolean {
  if (actor.role === 'supplier' && field.startsWith('company.')) return false;
  return seesStage(application, field.startsWith('plan.') ? 'plan' : 'application', actor);
}

/** Whether this person may see and download the document. */
export function seesDocument(application: Filed, { stage }: { stage: Stage }, actor: Actor): boolean {
  if (actor.role === 'supplier') return stage === 'plan';
  return seesStage(application, stage, actor);
}

const DECIDED: readonly string[] = ['selected', 'reserve', 'not-selected'];

/** Whether a case has its result. */
export const isDecided = (status: ApplicationStatus): boolean => DECIDED.includes(status);

/** 원가계산: staff as soon as it is recorded, never evaluators; the company a cut, which it answers, and the rest with the result. */
export function seesCostReview(status: ApplicationStatus, isCut: boolean, { role }: Actor): boolean {
  if (role === 'evaluator') return false;
  if (role === 'applicant') return isCut || isDecided(status);
  return role !== 'supplier' || isDecided(status);
}
