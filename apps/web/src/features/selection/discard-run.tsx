import type { SelectionRunView } from '@subsidy/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useRunStep } from './run-step.ts';

/** 버리기: a draft that will not be proposed leaves what waits. */
export function DiscardRun({ run }: { run: SelectionRunView }) {
  const [confirming, setConfirming] = useState(false);
  const step = useRunStep(run.id);
  return (
    <div className="form-actions">
      <Button look="secondary" onClick={() => setConfirming(true)}>
        이 선정안 버리기
      </Button>
      <ConfirmDialog
        open={confirming}
        title="이 선정안을 버릴까요?"
        action="버리기"
        danger
        busy={step.isPending}
        error={step.error}
        onConfirm={() => step.mutate({ step: 'discard' }, { onSuccess: () => setConfirming(false) })}
        onClose={() => setConfirming(false)}
      >
        <p>할 일에서 빠지고 제안할 수 없게 됩니다. 기록은 남고, 새 선정안은 언제든지 만들 수 있습니다.</p>
      </ConfirmDialog>
    </div>
  );
}
