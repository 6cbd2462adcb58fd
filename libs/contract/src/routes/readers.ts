import { type Role, ROLES } from '@subsidy/rules';

/** Whoever is signed in. */
export const EVERYONE = [...ROLES] as [Role, ...Role[]];

/** Whoever may see applications, each within their own. */
export const READERS = [
  'applicant',
  'supplier',
  'consultant',
  'evaluator',
  'officer',
  'approver',
  'auditor',
] as const;

/** The program office and who watches it. */
export const OFFICE_READERS = ['officer', 'approver', 'auditor'] as const;
