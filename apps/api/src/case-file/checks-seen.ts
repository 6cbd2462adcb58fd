import type { ApplicationView, RequirementCheckView } from '@subsidy/contract';
import { seesUnconfirmed } from '../applications/status-seen.ts';
import type { Actor } from '../database/actor.ts';

/** 요건검토 결과, latest first: outside, a fail is in force until it is set aside, and what the office says of that among itself is not told. */
export function checksSeenBy(
  { role }: Actor,
  [latest, ...former]: readonly RequirementCheckView[],
): Pick<ApplicationView, 'requirementCheck' | 'formerRequirementChecks'> {
  if (latest === undefined) return { requirementCheck: null, formerRequirementChecks: [] };
  if (seesUnconfirmed(role)) return { requirementCheck: latest, formerRequirementChecks: former };
  const status = latest.status === 'reconsidered' ? 'in-force' : latest.status;
  const told = { ...latest, status, reconsideration: null } as const;
  return { requirementCheck: role === 'supplier' ? null : told, formerRequirementChecks: [] };
}
