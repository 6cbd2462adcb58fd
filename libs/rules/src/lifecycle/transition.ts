import type { Role } from '../core/codes.ts';

/** One row of a lifecycle: from where, to where, by whom; `system`: the portal, for somebody who is not signed in. */
export interface Transition<Status extends string> {
  from: readonly Status[];
  to: Status;
  by: readonly (Role | 'system')[];
}

/** Whether a table lets this role take this action now. */
export function allows<Status extends string>(
  transition: Transition<Status> | undefined,
  status: Status,
  role: Role,
): boolean {
  return transition !== undefined && transition.from.includes(status) && transition.by.includes(role);
}
