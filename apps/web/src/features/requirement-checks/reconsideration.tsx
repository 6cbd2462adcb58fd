import type { ApplicationView } from '@subsidy/contract';
import { APPEAL_REASON_LENGTH } from '@subsidy/rules/case';
import { useState } from 'react';
import { actionOf, mayDo } from '../case/allowed-actions.ts';
import { useCaseStep } from '../case/case-step.ts';
import { confirmReconsideration } from './api/confirm-reconsideration.ts';
import { reconsiderFail } from './api/reconsider-fail.ts';
import { returnReconsideration } from './api/return-reconsideration.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog, RETURN_REASON_LENGTH, type WithReason } from '../../ui/reason-dialog.tsx';

/** 부적합 재심의: an officer asks that a confirmed fail is set aside, an approver decides. */
export function Reconsideration({ view }: { view: ApplicationView }) {
  if (view.failReconsidered) return <Waiting view={view} />;
  return mayDo(view, 'reconsiderFail') ? <Ask view={view} /> : null;
}

function Ask({ view }: { view: ApplicationView }) {
  const [asking, setAsking] = useState(false);
  const step = useCaseStep(view.id, (body: WithReason) => reconsiderFail(view.id, body));
  return (
    <Card title="재심의">
      <div className="stack-tight">
        <p>
          이의신청이 있거나 잘못된 부적합이면 다시 심의할 수 있습니다. 승인자가 확인하면 부적합을 거두고
          테크노파크가 요건검토를 다시 합니다.
        </p>
        <div className="form-actions">
          <Button look="secondary" onClick={() => setAsking(true)}>
            다시 심의
          </Button>
        </div>
      </div>
      <ReasonDialog
        name={`reconsider-fail ${view.id}`}
        open={asking}
        onClose={() => setAsking(false)}
        title="부적합을 다시 심의할까요?"
        action="재심의 요청"
        label="다시 심의하는 이유"
        hint="승인자가 보고, 부적합을 거두면 기업에도 그대로 전달됩니다."
        length={APPEAL_REASON_LENGTH}
        step={step}
      >
        <p>승인자에게 결정을 청합니다. 결정될 때까지 기업에는 아무것도 알리지 않습니다.</p>
      </ReasonDialog>
    </Card>
  );
}

/** Who asked and why, and for whoever may decide the two ways. */
function Waiting({ view }: { view: ApplicationView }) {
  const [deciding, setDeciding] = useState<'confirm' | 'return' | null>(null);
  const decision = actionOf(view, 'setAsideFail');
  const asked = view.requirementCheck?.reconsideration;
  const close = (): void => setDeciding(null);
  const giveBack = useCaseStep(view.id, (body: WithReason) => returnReconsideration(view.id, body));
  return (
    <Card title="재심의">
      <div className="stack-tight">
        <p>
          <strong>{asked?.askedBy ?? '담당자'}</strong> 님이 부적합을 거두자고 요청했습니다. 결정될 때까지
          기업에는 부적합으로 보입니다.
        </p>
        <p className="pre-wrap">이유: {asked?.reason}</p>
        {decision?.allowed === true ? (
          <div className="form-actions">
            <Button onClick={() => setDeciding('confirm')}>부적합 거두기</Button>
            <Button look="secondary" onClick={() => setDeciding('return')}>
              되돌리기
            </Button>
          </div>
        ) : (
          <p className="muted">{decision?.reason ?? '전담기관의 승인자가 결정합니다.'}</p>
        )}
      </div>
      <SetAside view={view} open={deciding === 'confirm'} onClose={close} />
      <ReasonDialog
        name={`return-reconsideration ${view.id}`}
        open={deciding === 'return'}
        onClose={close}
        title="재심의 요청을 되돌릴까요?"
        action="되돌리기"
        label="되돌리는 이유"
        hint="요청한 담당자가 봅니다."
        length={RETURN_REASON_LENGTH}
        step={giveBack}
      >
        <p>부적합이 그대로 남습니다. 기업에는 아무것도 알리지 않습니다.</p>
      </ReasonDialog>
    </Card>
  );
}

function SetAside({ view, open, onClose }: { view: ApplicationView; open: boolean; onClose: () => void }) {
  const step = useCaseStep(view.id, () => confirmReconsideration(view.id));
  return (
    <ConfirmDialog
      open={open}
      title="부적합을 거둘까요?"
      action="부적합 거두기"
      busy={step.isPending}
      error={step.error}
      onClose={onClose}
      onConfirm={() => step.mutate(undefined, { onSuccess: onClose })}
    >
      <p>
        거두면 <strong>{view.companyName}</strong>의 신청이 요건검토로 돌아가고, 기업과 테크노파크에 이유와
        함께 메일이 갑니다. 이전 판정은 기록으로 남습니다.
      </p>
    </ConfirmDialog>
  );
}
