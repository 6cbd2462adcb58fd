import type { SecondFactorView } from '@subsidy/contract';
import { useState } from 'react';
import { useRefreshSession } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { dayOf } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { useSecondFactor } from './api/get-second-factor.ts';
import { useSwitchOffSecondFactor } from './api/switch-off-second-factor.ts';
import { SecondFactorSetup } from './second-factor-setup.tsx';

/** 2단계 인증: whether a device is connected, and connecting, changing or leaving it. */
export function SecondFactorCard() {
  const factor = useSecondFactor();
  const refreshSession = useRefreshSession();
  // A setup that is over begins anew.
  const [turn, setTurn] = useState(0);
  const done = (): void => {
    setTurn(turn + 1);
    void refreshSession();
  };
  return (
    <Card title="2단계 인증">
      <Loading query={factor}>
        {(found) => (
          <div className="stack">
            <p>{inWords(found)}</p>
            <SecondFactorSetup
              key={turn}
              action={found.confirmedAt === null ? '인증 앱 연결하기' : '다른 기기로 바꾸기'}
              onDone={done}
            />
            {found.confirmedAt !== null && !found.isRequired && <SwitchOff onDone={done} />}
          </div>
        )}
      </Loading>
    </Card>
  );
}

function inWords({ confirmedAt, recoveryCodesLeft, isRequired }: SecondFactorView): string {
  if (confirmedAt === null)
    return '비밀번호를 다른 사람이 알게 되어도 로그인하지 못하도록, 휴대전화의 인증 앱 코드를 함께 확인합니다.';
  const since = `${dayOf(confirmedAt)}부터 쓰고 있습니다. 쓰지 않은 복구 코드가 ${String(recoveryCodesLeft)}개 남았습니다.`;
  return isRequired ? `${since} 담당자 역할이 있어 끌 수 없습니다.` : since;
}

function SwitchOff({ onDone }: { onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const off = useSwitchOffSecondFactor();
  const close = (): void => {
    setOpen(false);
    off.reset();
  };
  return (
    <div>
      <Button look="secondary" onClick={() => setOpen(true)}>
        2단계 인증 끄기
      </Button>
      <ConfirmDialog
        open={open}
        title="2단계 인증을 끌까요?"
        action="끄기"
        danger
        busy={off.isPending}
        error={off.error}
        onClose={close}
        onConfirm={() =>
          off.mutate(undefined, {
            onSuccess: () => {
              close();
              onDone();
            },
          })
        }
      >
        <p>다음부터 비밀번호만으로 로그인합니다. 복구 코드도 쓸 수 없게 됩니다.</p>
      </ConfirmDialog>
    </div>
  );
}
