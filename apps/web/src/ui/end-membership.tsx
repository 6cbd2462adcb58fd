import { useState } from 'react';
import { useEndMembership } from '../api/end-membership.ts';
import { Button } from './button.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

const REASON_LENGTH = { min: 2, max: 500 };

/** 소속 종료: who it is and what ends, with the reason that the person reads. */
export function EndMembership({
  membershipId,
  whose,
  what,
}: {
  membershipId: string;
  whose: string;
  what: string;
}) {
  const [open, setOpen] = useState(false);
  const step = useEndMembership(membershipId);
  const close = (): void => {
    setOpen(false);
    step.reset();
  };
  return (
    <>
      <Button size="small" look="secondary" onClick={() => setOpen(true)}>
        소속 종료
        <span className="visually-hidden">
          : {whose}, {what}
        </span>
      </Button>
      <ReasonDialog
        name={`end-membership ${membershipId}`}
        open={open}
        onClose={close}
        title={`${whose} 님의 소속을 끝낼까요?`}
        action="소속 종료"
        danger
        label="끝내는 이유"
        hint="본인이 메일과 화면에서 봅니다."
        length={REASON_LENGTH}
        step={step}
      >
        <p>
          <strong>{what}</strong> 소속으로 더는 아무것도 보거나 할 수 없게 됩니다. 바로 적용되고, 지금까지 한
          일은 기록에 남습니다. <strong>되돌릴 수 없습니다.</strong>
        </p>
      </ReasonDialog>
    </>
  );
}
