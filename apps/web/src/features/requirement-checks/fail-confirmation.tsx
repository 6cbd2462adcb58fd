import type { ApplicationView } from '@subsidy/contract';
import { useState } from 'react';
import { actionOf } from '../case/allowed-actions.ts';
import { useCaseStep } from '../case/case-step.ts';
import { confirmFail } from './api/confirm-fail.ts';
import { returnFail } from './api/return-fail.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog, RETURN_REASON_LENGTH, type WithReason } from '../../ui/reason-dialog.tsx';

/** 부적합 확인: what a fail that waits for a second person needs, and who may give it. */
export function FailConfirmation({ view }: { view: ApplicationView }) {
  const [asking, setAsking] = useState<'confirm' | 'return' | null>(null);
  const confirmation = actionOf(view, 'confirmFail');
  if (!view.failToConfirm) return null;
  return (
    <Card title="부적합 판정 확인">
      <div className="stack">
        <p>
          <strong>{view.requirementCheck?.checkedBy ?? '담당자'}</strong> 님의 부적합 판정을 다른 담당자가
          확인해야 기업에 알립니다. 그때까지 기업에는 요건검토 중으로 보입니다.
        </p>
        {confirmation === undefined || !confirmation.allowed ? (
          <p className="muted">{confirmation?.reason ?? '관할 테크노파크의 다른 담당자가 확인합니다.'}</p>
        ) : (
          <div className="form-actions">
            <Button look="danger" onClick={() => setAsking('confirm')}>
              부적합 확인
            </Button>
            <Button look="secondary" onClick={() => setAsking('return')}>
              되돌리기
            </Button>
          </div>
        )}
      </div>
      <Confirm view={view} open={asking === 'confirm'} onClose={() => setAsking(null)} />
      <GiveBack view={view} open={asking === 'return'} onClose={() => setAsking(null)} />
    </Card>
  );
}

interface StepProps {
  view: ApplicationView;
  open: boolean;
  onClose: () => void;
}

function Confirm({ view, open, onClose }: StepProps) {
  const step = useCaseStep(view.id, () => confirmFail(view.id));
  return (
    <ConfirmDialog
      open={open}
      title="부적합을 확인할까요?"
      action="부적합 확인"
      danger
      busy={step.isPending}
      error={step.error}
      onClose={onClose}
      onConfirm={() => step.mutate(undefined, { onSuccess: onClose })}
    >
      <p>
        확인하면 <strong>{view.companyName}</strong>의 신청 절차가 끝나고, 아래 사유가 그대로 메일로 갑니다.{' '}
        <strong>되돌릴 수 없습니다.</strong>
      </p>
      <ul>
        {(view.requirementCheck?.reasons ?? []).map(({ ruleId, note }) => (
          <li key={ruleId} className="pre-wrap">
            {note}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}

function GiveBack({ view, open, onClose }: StepProps) {
  const step = useCaseStep(view.id, (body: WithReason) => returnFail(view.id, body));
  return (
    <ReasonDialog
      name={`return-fail ${view.id}`}
      open={open}
      onClose={onClose}
      title="부적합 판정을 되돌릴까요?"
      action="되돌리기"
      label="되돌리는 이유"
      hint="판정한 담당자가 봅니다."
      length={RETURN_REASON_LENGTH}
      step={step}
    >
      <p>요건검토를 다시 하게 됩니다. 기업에는 아무것도 알리지 않습니다.</p>
    </ReasonDialog>
  );
}
