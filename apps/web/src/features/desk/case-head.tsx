import type { ApplicationView } from '@subsidy/contract';
import { useNow } from '../../api/now.ts';
import { marksOf, statusForStaff } from '@subsidy/rules/case';
import { Banner } from '../../ui/banner.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { Details } from '../../ui/details.tsx';
import { day, instant } from '../../ui/format.ts';
import { Steps } from '../../ui/steps.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import './case-head.css';

/** Where the case stands: status, receipt, next date, all steps of the journey. */
export function CaseHead({ view }: { view: ApplicationView }) {
  const now = useNow();
  const supplement = view.supplementRequests.find(({ id }) => id === view.openSupplementRequestId);
  const isLapsed = view.nextDueAt !== null && Date.parse(view.nextDueAt) < now;
  return (
    <div className="stack-tight">
      <div className="row case-head">
        <StatusBadge status={view.status} hasPlan={view.planClosesAt !== null} marks={marksOf(view)} />
        <span>{view.typeLabel}</span>
        <span className="muted">{view.noticeTitle}</span>
        {view.receiptNumber !== null && (
          <span>
            접수번호 <strong className="number no-wrap">{view.receiptNumber}</strong>
          </span>
        )}
        {view.submittedAt !== null && <span className="muted">{instant(view.submittedAt)} 제출</span>}
      </div>
      <p>
        {statusForStaff(view, now)}{' '}
        {view.nextDueAt !== null && (
          <>
            {isLapsed ? '지난 기한' : '다음 기한'}: <Deadline at={view.nextDueAt} passed="지났습니다" />
          </>
        )}
      </p>
      {view.supplementAnsweredAt !== null && (
        <Banner tone="warning" title={`보완 답변이 도착했습니다 (${instant(view.supplementAnsweredAt)})`}>
          무엇을 고쳤는지는 보완 이력에 전과 후가 나란히 있습니다. 요건검토를 이어서 할 차례입니다.
        </Banner>
      )}
      {supplement !== undefined && !isLapsed && (
        <Banner tone="warning" title={`보완을 기다리고 있습니다 (${day(supplement.dueOn)}까지)`}>
          {supplement.items.length}개 항목을 요청했습니다. 답변이 오거나 기한이 지날 때까지 요건검토를 마칠 수
          없습니다.
        </Banner>
      )}
      <Details summary="진행 단계 모두 보기">
        <div className="steps-across">
          <Steps
            label="진행 단계"
            steps={view.journey.map((step) => ({
              key: step.code,
              label: step.label,
              state: step.state,
              detail: [step.who, step.since === null ? '' : `${instant(step.since)}부터`]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </div>
      </Details>
    </div>
  );
}
