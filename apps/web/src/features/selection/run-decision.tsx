import type { SelectionRunView } from '@subsidy/contract';
import { canApplyToSelectionRun, cleanText, type Role } from '@subsidy/rules';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useKeptForm } from '../../api/kept-draft.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { DiscardRun } from './discard-run.tsx';
import { approvalQuestion, approvedText, Consequence } from './run-consequence.tsx';
import { StaleRun } from './stale-run.tsx';
import { useRunStep } from './run-step.ts';
import { WithdrawRun } from './withdraw-run.tsx';
import './run-decision.css';

const MAX_REASON = 1000;
const MIN_REASON = 2;

/** What this person can do with the run now, with the consequence in figures; or why nothing can be done. */
export function RunDecision({
  run,
  role,
  userName,
}: {
  run: SelectionRunView;
  role: Role;
  userName: string;
}) {
  if (run.status === 'draft') {
    if (canApplyToSelectionRun(run.status, 'propose', role)) return <Draft run={run} />;
    return <Banner title="아직 제안하지 않은 선정안입니다">담당자가 제안하면 승인자가 결정합니다.</Banner>;
  }
  if (run.status === 'proposed') {
    if (run.mayDecide) return <Decide run={run} />;
    return (
      <div className="stack">
        {run.isStale && (
          <StaleRun run={run}>
            이대로는 승인되지 않습니다. 제안을 철회하거나 승인자가 반려한 뒤 새 선정안을 만들어야 합니다.
          </StaleRun>
        )}
        <WhyNotDecide run={run} role={role} userName={userName} />
        {canApplyToSelectionRun(run.status, 'withdraw', role) && <WithdrawRun run={run} />}
      </div>
    );
  }
  if (run.status === 'discarded') {
    return (
      <Banner title="버린 선정안입니다">제안하지 않은 채 버린 선정안입니다. 기록으로 남아 있습니다.</Banner>
    );
  }
  if (run.status === 'withdrawn') {
    return (
      <Banner title="제안을 철회한 선정안입니다">
        결정되기 전에 거둔 선정안입니다. 사유: {run.returnReason}
      </Banner>
    );
  }
  if (run.status === 'returned') {
    return (
      <Banner tone="warning" title="반려된 선정안입니다">
        반려된 선정안은 고칠 수 없습니다. 사유를 확인하고 새 선정안을 만드세요.
      </Banner>
    );
  }
  return (
    <Banner tone="success" title="승인된 선정안입니다">
      {approvedText(run)}
    </Banner>
  );
}

function WhyNotDecide({ run, role, userName }: { run: SelectionRunView; role: Role; userName: string }) {
  if (role === 'approver') {
    return (
      <Banner tone="warning" title="이 선정안은 결정할 수 없습니다">
        {run.proposedBy === userName
          ? '직접 제안한 선정안입니다. 제안한 사람은 자기 선정안을 승인하거나 반려할 수 없습니다. 다른 승인자에게 요청하세요.'
          : '이 선정안을 결정할 권한이 없습니다. 다른 승인자에게 요청하세요.'}
      </Banner>
    );
  }
  return (
    <Banner title="승인을 기다리고 있습니다">
      {run.proposedBy === userName
        ? '제안한 사람은 결정할 수 없습니다. 승인자가 똑같은 자료를 보고 승인하거나 사유를 적어 반려합니다.'
        : '승인자가 승인하거나 사유를 적어 반려합니다.'}
    </Banner>
  );
}

/** A draft in the hands of an officer: proposed, unless something stands in the way, or discarded. */
function Draft({ run }: { run: SelectionRunView }) {
  return (
    <div className="stack">
      {run.isStale && (
        <StaleRun run={run}>제안할 수 없습니다. 이 선정안을 버리고 새 선정안을 만드세요.</StaleRun>
      )}
      {run.openProposalId !== null && (
        <Banner
          tone="warning"
          title="승인을 기다리는 선정안이 이미 있습니다"
          actions={
            <LinkButton look="secondary" size="small" to={`/office/selection/${run.openProposalId}`}>
              기다리는 선정안 보기
            </LinkButton>
          }
        >
          {run.appeal === null
            ? '같은 공고와 유형에서는 한 번에 하나만 제안할 수 있습니다.'
            : '이 신청이 들어 있는 다른 선정안이 결정을 기다립니다.'}{' '}
          그 선정안이 승인되거나 반려된 뒤에 제안하세요.
        </Banner>
      )}
      {!run.isStale && run.openProposalId === null && <Propose run={run} />}
      <DiscardRun run={run} />
    </div>
  );
}

/** 제안. */
function Propose({ run }: { run: SelectionRunView }) {
  const [confirming, setConfirming] = useState(false);
  const step = useRunStep(run.id);
  return (
    <Card title="승인자에게 제안" level={2} tone="tint">
      <div className="stack-tight">
        <Consequence run={run} />
        <p>
          제안하면 이 순위 그대로 승인자에게 넘어갑니다. 그 뒤에는 고칠 수 없고, 결정되기 전에 철회할 수는
          있습니다. 제안한 사람은 승인할 수 없습니다. 아직 기업에는 알려지지 않습니다.
        </p>
        <div className="form-actions">
          <Button onClick={() => setConfirming(true)}>제안하기</Button>
        </div>
      </div>
      <ConfirmDialog
        open={confirming}
        title="이 선정안을 제안할까요?"
        action="제안하기"
        busy={step.isPending}
        error={step.error}
        onConfirm={() => step.mutate({ step: 'proposal' }, { onSuccess: () => setConfirming(false) })}
        onClose={() => setConfirming(false)}
      >
        <Consequence run={run} />
      </ConfirmDialog>
    </Card>
  );
}

/** 승인 or 반려. */
function Decide({ run }: { run: SelectionRunView }) {
  const [confirming, setConfirming] = useState(false);
  const approve = useRunStep(run.id);
  return (
    <Card title="결정" level={2} tone="tint">
      <div className="stack">
        <Consequence run={run} />
        {run.isStale ? (
          <StaleRun run={run}>
            승인할 수 없습니다. 사유를 적어 반려하면 담당자가 새 선정안을 만듭니다.
          </StaleRun>
        ) : (
          <>
            <p>
              승인하면{' '}
              <strong>{run.items.length}개 기업의 결과가 확정되고 모두에게 결과 메일이 갑니다.</strong> 되돌릴
              수 없습니다. 결정하기 전에 아래 내용을 확인하세요.
            </p>
            <div className="form-actions">
              <Button onClick={() => setConfirming(true)}>승인하기</Button>
            </div>
          </>
        )}
        <ReturnForm run={run} />
      </div>
      <ConfirmDialog
        open={confirming}
        title={approvalQuestion(run)}
        action="승인하기"
        busy={approve.isPending}
        error={approve.error}
        onConfirm={() => approve.mutate({ step: 'approval' }, { onSuccess: () => setConfirming(false) })}
        onClose={() => setConfirming(false)}
      >
        <Consequence run={run} />
        <p>
          {run.items.length}개 기업에 결과 메일이 갑니다. <strong>되돌릴 수 없습니다.</strong>
        </p>
      </ConfirmDialog>
    </Card>
  );
}

function ReturnForm({ run }: { run: SelectionRunView }) {
  const step = useRunStep(run.id);
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } });
  const forget = useKeptForm(form, `return ${run.id}`);
  const { errors } = form.formState;
  return (
    <form
      className="stack-tight return-form"
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit(({ reason }) =>
          step.mutate({ step: 'return', reason: cleanText(reason) }, { onSuccess: forget }),
        )(event)
      }
    >
      <ProblemBanner error={step.error} />
      <TextAreaField
        label="반려 사유"
        hint="승인하지 않을 때만 적습니다. 제안한 담당자에게 그대로 전달됩니다."
        rows={2}
        maxLength={MAX_REASON}
        required={false}
        error={errors.reason?.message}
        {...form.register('reason', {
          validate: (reason) =>
            cleanText(reason).length >= MIN_REASON ||
            '무엇을 고쳐야 하는지 사유를 적어야 반려할 수 있습니다.',
        })}
      />
      <div className="form-actions">
        <Button type="submit" look="secondary" busy={step.isPending}>
          사유를 적고 반려하기
        </Button>
      </div>
    </form>
  );
}
