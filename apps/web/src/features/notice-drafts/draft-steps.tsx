import type { NoticeDraftView } from '@subsidy/contract';
import { useState } from 'react';
import { useUser } from '../../api/session.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useProposeNoticeDraft } from './api/propose-notice-draft.ts';
import { usePublishNoticeDraft } from './api/publish-notice-draft.ts';

/** What comes next for a draft: the officer proposes it, an approver who did not propose it publishes it. */
export function DraftSteps({ draft }: { draft: NoticeDraftView }) {
  const { role } = useUser();
  if (draft.status === 'published')
    return (
      <div className="form-actions">
        <LinkButton to={`/notices/${draft.noticeId}`}>공고 보기</LinkButton>
      </div>
    );
  if (draft.problems.length > 0) return null;
  if (draft.status === 'draft')
    return role === 'officer' ? (
      <Propose draft={draft} />
    ) : (
      <p className="muted">담당자가 제안하면 승인자가 공고합니다.</p>
    );
  return role === 'approver' ? (
    <Publish draft={draft} />
  ) : (
    <p className="muted">승인자가 공고하기를 기다립니다.</p>
  );
}

function Propose({ draft }: { draft: NoticeDraftView }) {
  const propose = useProposeNoticeDraft(draft);
  return (
    <div className="stack-tight">
      <ProblemBanner error={propose.error} />
      <div className="form-actions">
        <Button busy={propose.isPending} busyText="제안하는 중…" onClick={() => propose.mutate()}>
          공고하자고 제안
        </Button>
      </div>
    </div>
  );
}

function Publish({ draft }: { draft: NoticeDraftView }) {
  const [open, setOpen] = useState(false);
  const publish = usePublishNoticeDraft(draft);
  const close = (): void => {
    setOpen(false);
    publish.reset();
  };
  return (
    <div className="form-actions">
      <Button onClick={() => setOpen(true)}>공고하기</Button>
      <ConfirmDialog
        open={open}
        title="이 초안을 공고할까요?"
        action="공고"
        busy={publish.isPending}
        error={publish.error}
        onClose={close}
        onConfirm={() => publish.mutate(undefined, { onSuccess: close })}
      >
        <p>
          <strong>{draft.title}</strong> 공고가 바로 모두에게 보이고, 신청 기간이 되면 신청을 받습니다. 공고한
          조건은 그대로 보존되어 <strong>지울 수 없습니다.</strong>
        </p>
      </ConfirmDialog>
    </div>
  );
}
