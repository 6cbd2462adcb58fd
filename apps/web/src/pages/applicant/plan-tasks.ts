import type { Missing, Role } from '@subsidy/rules';
import { sectionStateOf } from '@subsidy/rules/writing';
import { fieldsOfSection } from '../../features/applications/missing.ts';
import { planSections } from '../../features/plan/plan-sections.ts';
import type { Task } from '../../ui/task-list.tsx';
import { addressOf } from './application-frame.tsx';
import type { PlanCase } from './plan-frame.tsx';

type Known = Pick<PlanCase, 'application' | 'form' | 'autosave' | 'missing' | 'role'>;

/** What this person can do about: a supplier is told of nothing that only the company can answer or hand in. */
export function missingFor(role: Role, { form, missing }: Pick<PlanCase, 'form' | 'missing'>): Missing[] {
  if (role !== 'supplier') return missing;
  const theCompanys = new Set([
    ...form.plan.filter(({ by }) => by === 'applicant').map(({ field }) => field),
    ...form.documents.filter(({ by }) => by === 'applicant').map(({ documentType }) => documentType),
  ]);
  return missing.filter(({ field, documentType }) => !theCompanys.has(field ?? documentType ?? ''));
}

/** The pages of the plan and its documents as tasks of this person, in the order of the form. */
export function planTasks({ application, form, autosave, missing, role }: Known): Task[] {
  const own = missingFor(role, { form, missing });
  const sections = planSections(form).map(({ section, title, lead }): Task => ({
    key: section,
    title,
    detail: lead,
    to: `${addressOf(application.id, 'plan')}/${section}`,
    state: sectionStateOf(fieldsOfSection(form, section), autosave.values, own),
  }));
  return [...sections, documentTask({ application, form, missing: own, role })];
}

function documentTask({
  application,
  form,
  missing,
  role,
}: Pick<Known, 'application' | 'form' | 'missing' | 'role'>): Task {
  const lacking = missing.filter(({ documentType }) => documentType !== undefined);
  const asked = form.documents.filter(
    ({ stage, by }) => stage === 'plan' && (role !== 'supplier' || by === 'supplier'),
  );
  return {
    key: 'documents',
    title: role === 'supplier' ? '우리 회사 서류' : '계획 단계 서류',
    detail: asked.map(({ label }) => label).join(', '),
    to: addressOf(application.id, 'documents'),
    state: lacking.length === 0 ? 'done' : 'attention',
  };
}
