import type { ApplicationView } from '@subsidy/contract';
import { situationOf } from '@subsidy/rules/case';
import { useNow } from '../../api/now.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import type { Task } from '../../ui/task-list.tsx';

/** 지금 할 일: one sentence, its deadline, one button. */
export function NextStep({
  application,
  addressOf,
  next,
}: {
  application: ApplicationView;
  addressOf: (page: string) => string;
  /** The part of a draft that is not finished; null once it can be submitted. */
  next: Task | null;
}) {
  const { title, text, action, missed } = situationOf(application, useNow());
  const isWritten = application.status !== 'draft' || next === null;
  const check = application.requirementCheck;
  return (
    <Card tone={missed ? 'surface' : 'tint'} title={title}>
      <div className="stack-tight">
        <p>{text}</p>
        {application.nextDueAt !== null && (
          <p>
            마감 <Deadline at={application.nextDueAt} />
          </p>
        )}
        {action !== null && (
          <div>
            {isWritten ? (
              <LinkButton to={addressOf(action.page)}>{action.label}</LinkButton>
            ) : (
              <LinkButton to={next.to ?? ''}>이어서 쓰기: {next.title}</LinkButton>
            )}
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
