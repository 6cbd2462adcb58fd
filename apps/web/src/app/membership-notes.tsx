import { roleLabel } from '@subsidy/rules';
import type { SessionView } from '@subsidy/contract';
import { useNavigate } from 'react-router';
import { useSignOut, useUseMembership, type SignedIn } from '../api/session.ts';
import { HOME_OF } from '../i18n/menu.ts';
import { ProblemBanner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { MembershipList } from './membership-list.tsx';

const inWords = ({ organization, role }: Pick<SignedIn, 'organization' | 'role'>): string =>
  `${organization.name} · ${roleLabel(role)}`;

/** 소속 변경: another tab of the same person acts with another membership; this page goes on only with the one it was drawn for. */
export function MembershipChanged({
  user,
  by,
  onDone,
  onLeave,
}: {
  user: SignedIn;
  by: SessionView;
  onDone: () => void;
  onLeave: () => void;
}) {
  const change = useUseMembership();
  return (
    <div className="stack">
      <p>
        <span>
          이 브라우저에서 <strong>{inWords(by.user)}</strong> 소속으로 바꾸었습니다.
        </span>{' '}
        <span>
          이 화면은 <strong>{inWords(user)}</strong> 소속으로 쓰던 것이라 그대로는 저장하거나 볼 수 없습니다.
          입력한 내용은 그대로 있습니다.
        </span>
      </p>
      <ProblemBanner error={change.error} />
      <div className="row">
        <Button
          busy={change.isPending}
          onClick={() => change.mutate(user.membershipId, { onSuccess: onDone })}
        >
          {user.organization.name} 소속으로 계속
        </Button>
        <Button look="secondary" onClick={onLeave}>
          {by.user.organization.name} 소속으로 쓰기
        </Button>
      </div>
    </div>
  );
}

/** 소속 종료: says since when and why, and offers the memberships that run. */
export function MembershipEnded({ user, by }: { user: SignedIn; by: SessionView }) {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const ended = by.memberships.find(({ id }) => id === user.membershipId);
  const running = by.memberships.filter(({ endedAt }) => endedAt === null);
  return (
    <div className="stack">
      <p>
        <span>
          <strong>{inWords(user)}</strong> 소속이 끝났습니다.
        </span>{' '}
        <span>사유: {ended?.endReason ?? '-'}</span>
      </p>
      {running.length > 0 && (
        <>
          <p>다른 소속으로 계속하실 수 있습니다.</p>
          <MembershipList
            memberships={running}
            inUse={user.membershipId}
            onUsed={({ role }) => void navigate(HOME_OF[role])}
          />
        </>
      )}
      <div className="row">
        <Button
          look="secondary"
          busy={signOut.isPending}
          onClick={() => signOut.mutate(undefined, { onSettled: () => void navigate('/') })}
        >
          로그아웃
        </Button>
      </div>
    </div>
  );
}
