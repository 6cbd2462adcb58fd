import type { Role } from '../core/codes.ts';

/** One row of a lifecycle: from where, to where, by whom. */
export interface Transition<Status extends string> {
  from: readonly Status[];
  to: Status;
  by: readonly Role[];
}

/** Whether a table lets this role take this action now. */
export function allows<Status extends string>(
  transition: Transition<Status> | undefined,
  status: Status,
  role: Role,
): boolean {
  return transition !== undefined && transition.from.includes(status) && transition.by.includes(role);
}
