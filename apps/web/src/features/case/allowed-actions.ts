import type { AllowedAction, ApplicationView } from '@subsidy/contract';
import type { CaseAction } from '@subsidy/rules';

type Allowing = Pick<ApplicationView, 'allowedActions'>;

/** What is said of an action at this status; undefined where it is another's or another status's. */
export const actionOf = ({ allowedActions }: Allowing, action: CaseAction): AllowedAction | undefined =>
  allowedActions.find((known) => known.action === action);

/** Whether this person may do this with the case now. */
export const mayDo = (view: Allowing, action: CaseAction): boolean =>
  actionOf(view, action)?.allowed === true;
