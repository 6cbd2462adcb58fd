import type { ApplicationStatus, Role } from '@subsidy/rules';
import type { Application } from './application.entity.ts';

const STAFF: readonly (Role | 'system')[] = ['consultant', 'officer', 'approver', 'auditor', 'admin'];

/** Whether this role is told of a fail that nobody has confirmed yet. */
export const seesUnconfirmed = (role: Role | 'system'): boolean => STAFF.includes(role);

/** The status as this role is told: a fail that nobody has confirmed is one to staff alone. */
export function statusSeen(
  { status, unconfirmedFailId }: Pick<Application, 'status' | 'unconfirmedFailId'>,
  role: Role | 'system',
): ApplicationStatus {
  return status === 'submitted' && unconfirmedFailId !== null && seesUnconfirmed(role)
    ? 'requirements-not-met'
    : status;
}

/** The same in SQL, over the row `a` of an application. */
export const statusSeenSql = (role: Role | 'system'): string =>
  seesUnconfirmed(role)
    ? `(CASE WHEN a.status = 'submitted' AND a.unconfirmed_fail_id IS NOT NULL THEN 'requirements-not-met' ELSE a.status END)`
    : 'a.status';
