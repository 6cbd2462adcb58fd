import { CreatePortal1763700000000 } from './1763700000000-create-portal.ts';
import { KeepDecisionRecord1763800000000 } from './1763800000000-keep-decision-record.ts';

export { APPLICATION_GRANTS } from './grants.ts';

/** Every migration, oldest first. A merged file is never edited: a change is a new file. */
export const MIGRATIONS = [CreatePortal1763700000000, KeepDecisionRecord1763800000000] as const;
