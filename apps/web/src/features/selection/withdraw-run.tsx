import type { SelectionRunView } from '@subsidy/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ReasonDialog, RETURN_REASON_LENGTH } from '../../ui/reason-dialog.tsx';
import { useRunEnd } from './run-step.ts';

/** 제안 철회: an officer takes back what waits for a decision. */
export function WithdrawRun({ run }: { run: SelectionRunView }) {
  const [asking, setAsking] = useState(false);
  const step = useRunEnd(run.id, 'withdrawal');
  return (
    <div className="form-actions">
      <Button look="secondary" onClick={() => setAsking(true)}>
        제안 철회
      </Button>
      <ReasonDialog
        name={`withdrawal ${run.id}`}
        label="철회 사유"
        hint="기록으로 남습니다. 기업에는 알리지 않습니다."
        length={RETURN_REASON_LENGTH}
        step={step}
        open={asking}
        title="이 제안을 거둘까요?"
        action="철회하기"
        danger
        onClose={() => setAsking(false)}
      >
        <p>승인자의 할 일에서 빠집니다. 같은 공고와 유형의 다른 선정안을 제안할 수 있게 됩니다.</p>
      </ReasonDialog>
    </div>
  );
}
