import type { Role } from '../core/codes.ts';

/** Roles that the administrators of the portal give; a company and its supplier register themselves. */
export const STAFF_ROLES = [
  'consultant',
  'evaluator',
  'officer',
  'approver',
  'lead-company',
  'auditor',
  'admin',
] as const satisfies readonly Role[];
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What a membership of a role belongs to: a TechnoPark, an office or a lead company by its id, or what is only named. */
export type StaffOrganization = 'techno-park' | 'office' | 'lead-company' | 'named';

const ORGANIZATIONS: Readonly<Record<StaffRole, StaffOrganization>> = {
  consultant: 'techno-park',
  evaluator: 'named',
  officer: 'office',
  approver: 'office',
  'lead-company': 'lead-company',
  auditor: 'named',
  admin: 'named',
};

/** 담당자의 소속: where people of this role belong. */
export const staffOrganization = (role: StaffRole): StaffOrganization => ORGANIZATIONS[role];

/** 관리자 수: as many as four eyes need; the portal never goes on with fewer once it has them. */
export const FEWEST_ADMINISTRATORS = 2;
