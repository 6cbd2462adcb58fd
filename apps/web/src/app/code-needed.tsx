import type { SecondFactorKind, SecondFactorState } from '@subsidy/contract';
import { useNavigate } from 'react-router';
import { Button } from '../ui/button.tsx';
import { SecondFactorForm } from '../ui/second-factor-form.tsx';

/** A sign-in that lacks its second factor: the code in place, or the way to where a device is set up. */
export function CodeNeeded({
  state,
  factors,
  onDone,
  onLeave,
}: {
  state: SecondFactorState;
  factors: readonly SecondFactorKind[];
  onDone: () => void;
  onLeave: () => void;
}) {
  const navigate = useNavigate();
  if (state === 'needed') {
    return (
      <div className="stack">
        <p>로그인을 마치려면 2단계 인증이 필요합니다. 입력한 내용은 그대로 있습니다.</p>
        <SecondFactorForm factors={factors} onDone={onDone}>
          <Button look="secondary" onClick={onLeave}>
            그만두기
          </Button>
        </SecondFactorForm>
      </div>
    );
  }
  return (
    <div className="stack">
      <p>
        이 소속으로 일하려면 먼저 2단계 인증을 설정해야 합니다. 설정을 마치면 다시 이 일을 할 수 있습니다.
      </p>
      <div className="row">
        <Button
          onClick={() => {
            onLeave();
            void navigate('/second-factor');
          }}
        >
          설정하러 가기
        </Button>
        <Button look="secondary" onClick={onLeave}>
          그만두기
        </Button>
      </div>
    </div>
  );
}
