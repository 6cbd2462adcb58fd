import type { ApplicationView, StatusView } from '@subsidy/contract';
import { useState } from 'react';
import { useCaseStep } from '../../api/case.ts';
import { api } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { goToField } from '../../ui/error-summary.tsx';
import { won } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';

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
      text:
        costReview === null
          ? '원가계산 결과가 없습니다'
          : `원가계산을 기록했습니다 (인정 ${won(costReview.acceptedTotalCostKrw)})`,
      done: costReview !== null,
      target: REVIEW_PARTS.cost,
    },
  ];
}

/** 평가 마감: what is still missing as links; closing hands the case to the program office. */
export function CloseReview({ view }: { view: ApplicationView }) {
  const [confirming, setConfirming] = useState(false);
  const close = useCaseStep<void, StatusView>(view.id, () =>
    api.post(`/applications/${view.id}/review-completion`),
  );
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
      <ConfirmDialog
        open={confirming}
        title="평가를 마감할까요?"
        action="마감하기"
        busy={close.isPending}
        error={close.error}
        onConfirm={() => close.mutate(undefined, { onSuccess: () => setConfirming(false) })}
        onClose={() => setConfirming(false)}
      >
        <p>
          마감하면 점수·현장확인·원가계산을 더 이상 고칠 수 없습니다. {view.companyName}의 과제는 전담기관의
          선정 대상이 됩니다.
        </p>
      </ConfirmDialog>
    </Card>
  );
}
