import type { ApplicationView, CompleteReviewBody, CostReviewView } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { quorumOf, quorumProblems, reviewProblemText } from '@subsidy/rules/case';
import { useState } from 'react';
import { useCaseStep } from '../case/case-step.ts';
import { completeReview } from './api/complete-review.ts';
import { useNotice } from '../notices/api/get-notice.ts';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { day, won } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';

/** One thing that the closing waits for, and the part of the page where it is done. */
interface Requirement {
  key: string;
  text: string;
  done: boolean;
  target: string;
}

/** Ids of the parts of the page that this list leads to. */
export const REVIEW_PARTS = {
  assignments: 'review-assignments',
  visit: 'review-visit',
  cost: 'review-cost',
} as const;

function requirementsOf({ assignments, siteVisit, costReview }: ApplicationView): Requirement[] {
  const waiting = assignments.filter(({ status }) => status === 'assigned' || status === 'declared');
  const completed = assignments.filter(({ status }) => status === 'completed').length;
  return [
    {
      key: 'waiting',
      text:
        waiting.length === 0
          ? `배정한 위원이 모두 마치거나 회피했습니다 (완료 ${String(completed)}명)`
          : `아직 마치지 않은 위원 ${String(waiting.length)}명: ${waiting.map(({ evaluatorName }) => evaluatorName).join(', ')}`,
      done: waiting.length === 0 && completed > 0,
      target: REVIEW_PARTS.assignments,
    },
    {
      key: 'visit',
      text: siteVisit === null ? '현장확인 결과가 없습니다' : '현장확인을 기록했습니다',
      done: siteVisit !== null,
      target: REVIEW_PARTS.visit,
    },
    {
      key: 'cost',
      text: costReview === null ? '원가계산 결과가 없습니다' : costText(costReview),
      done: costReview?.status === 'final',
      target: REVIEW_PARTS.cost,
    },
  ];
}

function costText({ status, acceptedTotalCostKrw, answerDueOn }: CostReviewView): string {
  const accepted = `인정 ${won(acceptedTotalCostKrw)}`;
  if (status === 'final') return `원가계산을 기록했습니다 (${accepted})`;
  if (status === 'objected') return `기업이 원가계산 결과에 이의를 냈습니다 (${accepted})`;
  const until = answerDueOn === null ? '' : `, ${day(answerDueOn)}까지`;
  return `기업의 원가계산 회신을 기다립니다 (${accepted}${until})`;
}

const MAX_REASON = 1000;

/** 평가 마감: what is still missing as links; closing hands the case to the program office. */
export function CloseReview({ view }: { view: ApplicationView }) {
  const [confirming, setConfirming] = useState(false);
  const requirements = requirementsOf(view);
  const missing = requirements.filter(({ done }) => !done);
  return (
    <Card title="평가 마감">
      <div className="stack-tight">
        <ul className="plain-list stack-lines">
          {requirements.map(({ key, text, done, target }) => (
            <li key={key} className="row">
              <Icon name={done ? 'success' : 'warning'} label={done ? '됨' : '남음'} />
              {done ? (
                text
              ) : (
                <a
                  href={`#${target}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goToField(target);
                  }}
                >
                  {text}
                </a>
              )}
            </li>
          ))}
        </ul>
        <p>
          {missing.length === 0
            ? '마감하면 점수·현장확인·원가계산을 더 이상 고칠 수 없고, 전담기관의 선정 대상이 됩니다.'
            : `${String(missing.length)}가지가 남아 아직 마감할 수 없습니다. 위의 줄을 누르면 그 자리로 갑니다.`}
        </p>
        <div className="form-actions">
          <Button disabled={missing.length > 0} onClick={() => setConfirming(true)}>
            평가 마감하기
          </Button>
        </div>
      </div>
      <ClosingDialog view={view} open={confirming} onClose={() => setConfirming(false)} />
    </Card>
  );
}

/** What closing means, and below the quorum the reason for it. */
function ClosingDialog({
  view,
  open,
  onClose,
}: {
  view: ApplicationView;
  open: boolean;
  onClose: () => void;
}) {
  const [kept, keep] = useKeptDraft<string>(`review-completion ${view.id}`);
  const [reason, setReason] = useState(kept ?? '');
  const [tried, setTried] = useState(false);
  const terms = useNotice(view.noticeId).data?.terms;
  const close = useCaseStep(view.id, async (body: CompleteReviewBody) => {
    await completeReview(view.id, body);
    keep(null);
  });
  const completed = view.assignments.filter(({ status }) => status === 'completed').length;
  const quorum = terms === undefined ? 0 : quorumOf(terms).value;
  const [problem] = terms === undefined ? [] : quorumProblems(terms, completed, reason);
  const confirm = (): void => {
    setTried(true);
    if (problem !== undefined) return;
    const body = completed < quorum ? { belowQuorumReason: cleanText(reason) } : {};
    close.mutate(body, { onSuccess: onClose });
  };
  return (
    <ConfirmDialog
      open={open}
      title="평가를 마감할까요?"
      action="마감하기"
      busy={close.isPending}
      error={close.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        마감하면 점수·현장확인·원가계산을 더 이상 고칠 수 없습니다. {view.companyName}의 과제는 전담기관의
        선정 대상이 됩니다.
      </p>
      {completed < quorum && (
        <TextAreaField
          label="정족수에 못 미치는데 마감하는 까닭"
          hint={`평가를 마친 위원이 ${String(completed)}명입니다. 정족수는 ${String(quorum)}명이고, 적은 까닭은 기록에 남습니다.`}
          rows={3}
          limit={MAX_REASON}
          maxLength={MAX_REASON}
          value={reason}
          onChange={(event) => {
            setReason(event.target.value);
            keep(event.target.value);
          }}
          error={tried && problem !== undefined ? reviewProblemText(problem) : undefined}
        />
      )}
    </ConfirmDialog>
  );
}
