import type { ApplicationStatus, Role } from '../core/codes.ts';

/** Which applications a role may see. */
export type ReadingScope =
  'own-company' | 'named-supplier' | 'own-techno-park' | 'own-office' | 'assigned' | 'all' | 'none';

const READING_SCOPES: Record<Role, ReadingScope> = {
  applicant: 'own-company',
  supplier: 'named-supplier',
  'lead-company': 'none',
  consultant: 'own-techno-park',
  evaluator: 'assigned',
  officer: 'own-office',
  approver: 'own-office',
  auditor: 'all',
  admin: 'none',
};

/** 열람 범위: which applications this role may see; the query narrows it to the person. */
export function readingScope(role: Role): ReadingScope {
  return READING_SCOPES[role];
}

/** 감사자 reads everything and changes nothing. */
export function mayWrite(role: Role): boolean {
  return role !== 'auditor';
}

/** Whether a field belongs to the business plan. */
export function isPlanField(field: string): boolean {
  return field.startsWith('plan.');
}

/**
 * 수정 권한: who may change a field now. While a supplement request is open only what it names may be changed, at
 * whatever status it was made; otherwise the application in draft, the plan while it is open.
 */
export function mayEditField(
  role: Role,
  status: ApplicationStatus,
  field: string,
  supplementFields: readonly string[] | null,
): boolean {
  const plan = isPlanField(field);
  const writer = role === 'applicant' || (role === 'supplier' && plan);
  if (!writer) return false;
  if (supplementFields !== null) return supplementFields.includes(field);
  return plan ? status === 'plan-open' : status === 'draft';
}
