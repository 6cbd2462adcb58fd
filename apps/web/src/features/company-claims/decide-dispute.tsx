import type { CompanyDisputeView } from '@subsidy/contract';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ReasonDialog, RETURN_REASON_LENGTH } from '../../ui/reason-dialog.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { useConfirmHandOver } from './api/confirm-hand-over.ts';
import { useProposeHandOver } from './api/propose-hand-over.ts';
import { useRejectDispute } from './api/reject-dispute.ts';
import { useReturnHandOver } from './api/return-hand-over.ts';

/** What whoever looks may do with a dispute now. */
export function DecideDispute({ dispute }: { dispute: CompanyDisputeView }) {
  if (dispute.status === 'open') return <Open dispute={dispute} />;
  if (dispute.status !== 'proposed') return null;
  return dispute.mayConfirm ? <Proposed dispute={dispute} /> : <p className="small">{dispute.whyNot}</p>;
}

function Open({ dispute: { id, company, name } }: { dispute: CompanyDisputeView }) {
  const reject = useRejectDispute(id);
  const propose = useProposeHandOver(id);
  const { asking, ask, close } = useAsking<'reject' | 'propose'>(reject, propose);
  return (
    <div className="row">
      <Button size="small" onClick={() => ask('propose')}>
        기업을 넘기자고 제안<span className="visually-hidden">: {company.name}</span>
      </Button>
      <Button size="small" look="secondary" onClick={() => ask('reject')}>
        받아들이지 않기<span className="visually-hidden">: {company.name}</span>
      </Button>
      <ReasonDialog
        name={`propose-hand-over ${id}`}
        open={asking === 'propose'}
        onClose={close}
        title={`${company.name}: 기업을 넘기자고 제안할까요?`}
        action="제안"
        label="넘기는 이유"
        hint="다른 관리자가 보고 확인하거나 돌려보냅니다."
        length={RETURN_REASON_LENGTH}
        step={propose}
      >
        <p>다른 관리자가 확인하면 {name} 님이 대표 담당자가 되고, 지금 대표 담당자의 소속이 끝납니다.</p>
      </ReasonDialog>
      <ReasonDialog
        name={`reject-dispute ${id}`}
        open={asking === 'reject'}
        onClose={close}
        title="이의를 받아들이지 않을까요?"
        action="받아들이지 않기"
        danger
        label="받아들이지 않는 이유"
        hint="이의를 낸 분과 기업이 메일로 받습니다."
        length={RETURN_REASON_LENGTH}
        step={reject}
      >
        <p>
          기업은 그대로이고, 멈추었던 요건검토를 이어 갈 수 있습니다. 같은 분은 다시 이의를 낼 수 없습니다.
        </p>
      </ReasonDialog>
    </div>
  );
}

function Proposed({ dispute: { id, company, name, email } }: { dispute: CompanyDisputeView }) {
  const confirm = useConfirmHandOver(id);
  const giveBack = useReturnHandOver(id);
  const { asking, ask, close } = useAsking<'confirm' | 'return'>(confirm, giveBack);
  return (
    <div className="row">
      <Button size="small" onClick={() => ask('confirm')}>
        넘기기 확인<span className="visually-hidden">: {company.name}</span>
      </Button>
      <Button size="small" look="secondary" onClick={() => ask('return')}>
        돌려보내기<span className="visually-hidden">: {company.name}</span>
      </Button>
      <ConfirmDialog
        open={asking === 'confirm'}
        title={`${company.name}: 기업을 ${name} 님에게 넘길까요?`}
        action="기업 넘기기"
        danger
        busy={confirm.isPending}
        error={confirm.error}
        onClose={close}
        onConfirm={() => confirm.mutate(undefined, { onSuccess: close })}
      >
        <p>
          <strong>{email}</strong> 주소의 {name} 님이 대표 담당자가 되고, {company.owner?.name ?? '지금'} 대표
          담당자의 소속이 바로 끝납니다. 신청서와 제출한 내용은 그대로 남습니다.{' '}
          <strong>되돌릴 수 없습니다.</strong>
        </p>
      </ConfirmDialog>
      <ReasonDialog
        name={`return-hand-over ${id}`}
        open={asking === 'return'}
        onClose={close}
        title="제안을 돌려보낼까요?"
        action="돌려보내기"
        label="돌려보내는 이유"
        hint="제안한 관리자가 메일로 받습니다."
        length={RETURN_REASON_LENGTH}
        step={giveBack}
      >
        <p>이의는 다시 판단을 기다립니다.</p>
      </ReasonDialog>
    </div>
  );
}
