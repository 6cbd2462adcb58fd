import { roleLabel } from '@subsidy/rules';
import type { MembershipView } from '@subsidy/contract';
import { useUseMembership, type SignedIn } from '../api/session.ts';
import { ProblemBanner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import './membership-list.css';

/** Memberships to choose from; the one in use is marked. */
export function MembershipList({
  memberships,
  inUse,
  onUsed,
}: {
  memberships: readonly MembershipView[];
  inUse: string;
  onUsed: (user: SignedIn) => void;
}) {
  const change = useUseMembership();
  return (
    <>
      <ProblemBanner error={change.error} />
      <ul className="plain-list membership-list">
        {memberships.map(({ id, role, organization }) => (
          <li key={id}>
            <Button
              look={id === inUse ? 'primary' : 'secondary'}
              className="membership-choice"
              aria-current={id === inUse ? 'true' : undefined}
              busy={change.isPending && change.variables === id}
              onClick={() => change.mutate(id, { onSuccess: onUsed })}
            >
              <span>
                <strong>{organization.name}</strong> · {roleLabel(role)}
              </span>
              {id === inUse && <span> (지금 쓰는 소속)</span>}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
