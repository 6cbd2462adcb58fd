import type { Role } from '@subsidy/rules';
import { nextTask } from '../../features/applications/next-task.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { instant } from '../../ui/format.ts';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { TaskList, type Task } from '../../ui/task-list.tsx';
import { addressOf, companyInWords, trailOf } from './application-frame.tsx';
import { PlanFrame, type PlanCase } from './plan-frame.tsx';
import { missingFor, planTasks } from './plan-tasks.ts';

/** 사업계획서: its pages with their state, until when, and the way to submission. */
export function PlanPage() {
  return <PlanFrame>{(plan) => <PlanTasks {...plan} />}</PlanFrame>;
}

function PlanTasks(plan: PlanCase) {
  const { application, isOpen, role } = plan;
  const tasks = planTasks(plan);
  return (
    <Page
      title="사업계획서"
      trail={trailOf(application, role)}
      width="wide"
      lead={application.projectTitle ?? undefined}
    >
      <div className="columns-main-side">
        <div className="stack">
          {!isOpen && (
            <Banner title="읽기 전용입니다">
              {application.planSubmittedAt === null
                ? '지금은 이 계획서를 고칠 수 없습니다.'
                : `${instant(application.planSubmittedAt)}에 제출한 계획서입니다. 고칠 수 없습니다.`}
            </Banner>
          )}
          <Card title="작성할 것">
            <TaskList label="사업계획서 작성 항목" tasks={tasks} />
          </Card>
        </div>
        <aside className="side stack">
          <SubmissionCard plan={plan} next={nextTask(tasks)} />
          {application.fundingPlan !== null && (
            <Card>
              <MoneyBar parts={moneyParts(application.fundingPlan, companyInWords(role))} />
            </Card>
          )}
        </aside>
      </div>
    </Page>
  );
}

/** 제출: until when, what is left for this person, and the way on. */
function SubmissionCard({ plan, next }: { plan: PlanCase; next: Task | null }) {
  const { application, isOpen, role } = plan;
  const left = missingFor(role, plan).length;
  return (
    <Card title="제출" tone="tint">
      <div className="stack-tight">
        <p>계획서 마감 {application.planClosesAt !== null && <Deadline at={application.planClosesAt} />}</p>
        <p className="small">{leftInWords(left, role)}</p>
        {isOpen && next !== null && <LinkButton to={next.to ?? ''}>이어서 쓰기: {next.title}</LinkButton>}
        {role === 'applicant' && isOpen && (
          <LinkButton
            look={next === null ? 'primary' : 'secondary'}
            to={addressOf(application.id, 'plan-submission')}
          >
            확인하고 제출하기
          </LinkButton>
        )}
        {role === 'supplier' && isOpen && (
          <p className="small">제출은 도입기업({application.companyName})이 합니다.</p>
        )}
      </div>
    </Card>
  );
}

function leftInWords(left: number, role: Role): string {
  if (left > 0) {
    return `채울 것이 ${String(left)}개 남았습니다. 차례와 상관없이 쓸 수 있고, 쓰는 대로 저장됩니다.`;
  }
  return role === 'supplier'
    ? '우리가 쓸 것은 빠진 것이 없습니다.'
    : '빠진 것이 없습니다. 내용을 확인하고 제출하세요.';
}
