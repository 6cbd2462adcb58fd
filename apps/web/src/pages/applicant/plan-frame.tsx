import type { ApplicationView, FormView } from '@subsidy/contract';
import type { Missing, Role } from '@subsidy/rules';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { serverNow } from '../../api/now.ts';
import { useUser } from '../../api/session.ts';
import type { Autosave } from '../../features/applications/autosave.ts';
import { ConflictNote } from '../../features/applications/conflict-note.tsx';
import { missingNow } from '../../features/applications/missing.ts';
import { isFieldOpen } from '../../features/applications/openness.ts';
import type { PlanWriting } from '../../features/plan/plan-writing.ts';
import type { Crumb } from '../../ui/breadcrumb.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { isoDayOf } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { addressOf, ApplicationFrame, trailOf, type OpenApplication } from './application-frame.tsx';

/** The plan of one application as its pages work on it. */
export interface PlanCase extends OpenApplication {
  writing: PlanWriting;
  missing: Missing[];
  /** Some of the plan may be changed by this person now. */
  isOpen: boolean;
  role: Role;
}

/** The way to the pages below the plan. */
export const planTrailOf = ({ application, role }: PlanCase): Crumb[] => [
  ...trailOf(application, role),
  { label: '사업계획서', to: addressOf(application.id, 'plan') },
];

/** Loads the application and its form, and says so when there is no plan to write yet. */
export function PlanFrame({ children }: { children: (plan: PlanCase) => ReactNode }) {
  return (
    <ApplicationFrame>
      {(open) =>
        hasPlan(open.application) ? (
          <WithPlan open={open}>{children}</WithPlan>
        ) : (
          <NoPlanYet application={open.application} />
        )
      }
    </ApplicationFrame>
  );
}

const hasPlan = ({ status, planSubmittedAt }: ApplicationView): boolean =>
  status === 'plan-open' || planSubmittedAt !== null;

function NoPlanYet({ application }: { application: ApplicationView }) {
  const { role } = useUser();
  return (
    <Page title="사업계획서" trail={trailOf(application, role)}>
      <EmptyState
        title="아직 사업계획서를 쓸 차례가 아닙니다."
        actions={<LinkButton to={addressOf(application.id)}>신청 화면으로</LinkButton>}
      >
        요건검토(제출한 서류와 자격을 확인하는 단계)를 통과하면 열리고, 메일로 알려 드립니다.
      </EmptyState>
    </Page>
  );
}

function WithPlan({ open, children }: { open: OpenApplication; children: (plan: PlanCase) => ReactNode }) {
  return children(usePlanCase(open));
}

function usePlanCase({ application, form, autosave }: OpenApplication): PlanCase {
  const { role } = useUser();
  const [search] = useSearchParams();
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const { values } = autosave;
  // What is missing may come a moment after the key: the form is long.
  const looked = useDeferredValue(values);
  const missing = useMemo(
    () => missingNow('plan', application, form, looked, isoDayOf(serverNow())),
    [application, form, looked],
  );
  const isChecking = search.has('check');
  const writing: PlanWriting = {
    values,
    change: (field, value) => {
      setChanged((before) => (before.has(field) ? before : new Set(before).add(field)));
      autosave.change(field, value);
    },
    isOpen: (field) => isFieldOpen(application.open, field),
    problemOf: (field) => {
      if (autosave.refused[field] !== undefined) return autosave.refused[field];
      if (!isChecking && !changed.has(field)) return undefined;
      return missing.find((one) => one.field === field)?.message;
    },
    conflictOf: (field) => conflictNote(field, form, autosave),
  };
  const isOpen = form.plan.some(({ field }) => isFieldOpen(application.open, field));
  return { application, form, autosave, writing, missing, isOpen, role };
}

function conflictNote(name: string, form: FormView, autosave: Autosave): ReactNode {
  const conflict = autosave.conflicts.find(({ field }) => field === name);
  const field = form.plan.find((one) => one.field === name);
  if (conflict === undefined || field === undefined) return null;
  return (
    <ConflictNote field={field} conflict={conflict} onResolve={(keep) => autosave.resolve(name, keep)} />
  );
}
