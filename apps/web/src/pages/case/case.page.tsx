import type { Role } from '@subsidy/rules';
import { lazy, Suspense, type ComponentType } from 'react';
import { useUser } from '../../api/session.ts';
import { Skeleton } from '../../ui/loading.tsx';
import { NotAllowed } from '../guard.tsx';

const office = lazy(async () => ({ default: (await import('../office/case.page.tsx')).CasePage }));

/** What each role sees of a case at the one address that it has. */
const PAGES: Readonly<Record<Role, ComponentType>> = {
  applicant: lazy(async () => ({
    default: (await import('../applicant/application.page.tsx')).ApplicationPage,
  })),
  supplier: lazy(async () => ({
    default: (await import('../supplier/application.page.tsx')).SupplierApplicationPage,
  })),
  'lead-company': NotAllowed,
  consultant: lazy(async () => ({ default: (await import('../reviewer/desk-case.page.tsx')).DeskCasePage })),
  evaluator: lazy(async () => ({
    default: (await import('../reviewer/own-assignment.page.tsx')).OwnAssignmentPage,
  })),
  officer: office,
  approver: office,
  auditor: office,
  admin: NotAllowed,
};

/** 신청 한 건: one address for everybody who has to do with it, so that a link can be sent to anyone. */
export function CaseForRole() {
  const PageOfRole = PAGES[useUser().role];
  return (
    <Suspense fallback={<Skeleton />}>
      <PageOfRole />
    </Suspense>
  );
}
