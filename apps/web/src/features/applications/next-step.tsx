import type { ApplicationView } from '@subsidy/contract';
import { statusNext } from '@subsidy/rules';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';

interface Step {
  text: string;
  action: { label: string; page: string } | null;
}

function stepOf(application: ApplicationView): Step {
  if (application.openSupplementRequestId !== null) {
    return {
      text: '테크노파크가 보완을 요청했습니다. 요청한 항목만 고쳐 다시 보내 주세요.',
      action: { label: '보완하기', page: `supplement-requests/${application.openSupplementRequestId}` },
    };
  }
  const text = statusNext(application.status);
  switch (application.status) {
    case 'draft':
      return { text, action: { label: '확인하고 제출', page: 'submission' } };
    case 'plan-open':
      return { text, action: { label: '사업계획서 쓰기', page: 'plan' } };
    case 'selected':
    case 'reserve':
    case 'not-selected':
      return { text, action: { label: '결과 보기', page: 'result' } };
    case 'submitted':
    case 'requirements-not-met':
    case 'plan-submitted':
    case 'under-review':
    case 'review-completed':
    case 'withdrawn':
      return { text, action: null };
  }
}

/** 지금 할 일: one sentence, its deadline, one button. */
export function NextStep({
  application,
  addressOf,
}: {
  application: ApplicationView;
  addressOf: (page: string) => string;
}) {
  const { text, action } = stepOf(application);
  const check = application.requirementCheck;
  return (
    <Card tone="tint" title={action === null ? '지금은 기다리는 단계입니다' : '지금 할 일'}>
      <div className="stack-tight">
        <p>{text}</p>
        {application.nextDueAt !== null && (
          <p>
            마감 <Deadline at={application.nextDueAt} />
          </p>
        )}
        {action !== null && (
          <div>
            <LinkButton to={addressOf(action.page)}>{action.label}</LinkButton>
          </div>
        )}
        {application.status === 'requirements-not-met' && check !== null && (
          <Banner tone="danger" title="부적합 사유">
            <ul>
              {check.reasons.map(({ ruleId, note }) => (
                <li key={ruleId}>{note}</li>
              ))}
            </ul>
          </Banner>
        )}
      </div>
    </Card>
  );
}
