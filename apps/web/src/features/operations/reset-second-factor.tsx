import type { AccountView } from '@subsidy/contract';
import { useState } from 'react';
import { useUser } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useResetSecondFactor } from './api/reset-second-factor.ts';

const REASON_LENGTH = { min: 2, max: 500 };

/** 2단계 인증 of an account, which another administrator may reset with a reason that the person reads. */
export function SecondFactorOf({ account: { id, name, hasSecondFactor } }: { account: AccountView }) {
  const me = useUser();
  const [open, setOpen] = useState(false);
  const step = useResetSecondFactor(id);
  const close = (): void => {
    setOpen(false);
    step.reset();
  };
  if (!hasSecondFactor) return <span className="muted">쓰지 않음</span>;
  if (id === me.id) return <span>사용</span>;
  return (
    <span className="row">
      <span>사용</span>
      <Button size="small" look="secondary" onClick={() => setOpen(true)}>
        초기화<span className="visually-hidden">: {name}</span>
      </Button>
      <ReasonDialog
        name={`reset-second-factor ${id}`}
        open={open}
        onClose={close}
        title={`${name} 님의 2단계 인증을 초기화할까요?`}
        action="초기화"
        danger
        label="초기화하는 이유"
        hint="본인이 메일에서 봅니다."
        length={REASON_LENGTH}
        step={step}
      >
        <p>
          휴대전화와 복구 코드를 모두 잃어버린 본인인지 전화 등으로 먼저 확인해 주세요. 모든 기기에서
          로그아웃되고, 다시 로그인할 때 인증 앱을 새로 연결합니다.
        </p>
      </ReasonDialog>
    </span>
  );
}
