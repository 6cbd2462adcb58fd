import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SignedIn } from '../api/session.ts';
import { HOME_OF } from '../i18n/menu.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { MembershipList } from './membership-list.tsx';

/** 소속 바꾸기, for who has more than one; nothing for all others. */
export function MembershipSwitcher({ user }: { user: SignedIn }) {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  const running = user.memberships.filter(({ endedAt }) => endedAt === null);
  if (running.length < 2) return null;
  return (
    <>
      <Button look="quiet" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        소속 바꾸기
      </Button>
      <Dialog open={open} title="어느 소속으로 일하시겠습니까?" onClose={() => setOpen(false)}>
        <p>고른 소속의 첫 화면으로 갑니다. 지금 화면에서 쓰던 것이 있으면 먼저 저장해 주세요.</p>
        <MembershipList
          memberships={running}
          inUse={user.membershipId}
          onUsed={({ role }) => {
            setOpen(false);
            void navigate(HOME_OF[role]);
          }}
        />
      </Dialog>
    </>
  );
}
