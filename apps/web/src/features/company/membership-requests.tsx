import type { MembershipRequestView } from '@subsidy/contract';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';
import { useAnswerMembership } from './api/answer-membership-request.ts';
import './membership-requests.css';

interface Answering {
  request: MembershipRequestView;
  accept: boolean;
}

/** 구성원 요청: who wants to join; the owner answers after reading what that means. */
export function MembershipRequests({
  requests,
  mayAnswer,
}: {
  requests: readonly MembershipRequestView[];
  /** Only the owner may. */
  mayAnswer: boolean;
}) {
  const [answering, setAnswering] = useState<Answering | null>(null);
  const answer = useAnswerMembership();
  const close = (): void => {
    setAnswering(null);
    answer.reset();
  };
  if (requests.length === 0) return <p className="muted">받은 요청이 없습니다.</p>;
  return (
    <>
      {!mayAnswer && <p className="small">대표 담당자만 요청에 답할 수 있습니다.</p>}
      <ul className="plain-list">
        {requests.map((request) => (
          <li key={request.id} className="request-row">
            <div>
              <p>
                <strong>{request.name}</strong> <span className="muted">{request.email}</span>
              </p>
              <p className="muted small">{instant(request.requestedAt)} 요청</p>
            </div>
            {request.status === 'open' && mayAnswer ? (
              <div className="row">
                <Button size="small" onClick={() => setAnswering({ request, accept: true })}>
                  승인<span className="visually-hidden">: {request.name}</span>
                </Button>
                <Button
                  size="small"
                  look="secondary"
                  onClick={() => setAnswering({ request, accept: false })}
                >
                  거절<span className="visually-hidden">: {request.name}</span>
                </Button>
              </div>
            ) : (
              <RequestState status={request.status} />
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={answering !== null}
        title={answering?.accept === true ? '구성원으로 승인할까요?' : '요청을 거절할까요?'}
        action={answering?.accept === true ? '승인' : '거절'}
        danger={answering?.accept === false}
        busy={answer.isPending}
        error={answer.error}
        onClose={close}
        onConfirm={() => {
          if (answering === null) return;
          answer.mutate({ id: answering.request.id, accept: answering.accept }, { onSuccess: close });
        }}
      >
        {answering !== null && <Consequence {...answering} />}
      </ConfirmDialog>
    </>
  );
}

function Consequence({ request, accept }: Answering) {
  const who = `${request.name}(${request.email})`;
  return accept ? (
    <p>
      {who} 님이 우리 회사의 모든 신청서를 보고, 고치고, 제출할 수 있게 됩니다. 비밀번호를 정할 주소를 메일로
      보내니, 아는 사람과 주소가 맞는지 확인하세요.
    </p>
  ) : (
    <p>{who} 님에게 거절했다는 메일을 보냅니다. 다시 요청할 수는 있습니다.</p>
  );
}

const STATES = {
  open: { label: '답변 대기', tone: 'attention' },
  accepted: { label: '승인함', tone: 'good' },
  declined: { label: '거절함', tone: 'ended' },
} as const;

function RequestState({ status }: Pick<MembershipRequestView, 'status'>) {
  return <Badge tone={STATES[status].tone}>{STATES[status].label}</Badge>;
}
