import { fieldsOfSection, sectionState } from '../../features/applications/missing.ts';
import { planSections } from '../../features/plan/plan-sections.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { instant } from '../../ui/format.ts';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { TaskList, type Task } from '../../ui/task-list.tsx';
import { addressOf, trailOf } from './application-frame.tsx';
import { PlanFrame, type PlanCase } from './plan-frame.tsx';

/** 사업계획서: its pages with their state, until when, and the way to submission. */
export function PlanPage() {
  return <PlanFrame>{(plan) => <PlanTasks {...plan} />}</PlanFrame>;
}

function PlanTasks(plan: PlanCase) {
  const { application, missing, isOpen, role } = plan;
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
            <TaskList label="사업계획서 작성 항목" tasks={[...sectionTasks(plan), documentTask(plan)]} />
          </Card>
        </div>
        <aside className="side stack">
          <Card title="제출" tone="tint">
            <div className="stack-tight">
              <p>
                계획서 마감 <Deadline at={application.planClosesAt} />
              </p>
              <p className="small">
                {missing.length === 0
                  ? '빠진 것이 없습니다. 내용을 확인하고 제출하세요.'
                  : `채울 것이 ${String(missing.length)}개 남았습니다. 차례와 상관없이 쓸 수 있고, 쓰는 대로 저장됩니다.`}
              </p>
              {role === 'applicant' && isOpen && (
                <LinkButton to={addressOf(application.id, 'plan-submission')}>확인하고 제출하기</LinkButton>
              )}
              {role === 'supplier' && isOpen && (
                <p className="small">제출은 도입기업({application.companyName})이 합니다.</p>
              )}
            </div>
          </Card>
          {application.fundingPlan !== null && (
            <Card>
              <MoneyBar parts={moneyParts(application.fundingPlan)} />
            </Card>
          )}
        </aside>
      </div>
    </Page>
  );
}

function sectionTasks({ application, form, autosave, missing }: PlanCase): Task[] {
  return planSections(form).map(({ section, title, lead }) => ({
    key: section,
    title,
    detail: lead,
    to: `${addressOf(application.id, 'plan')}/${section}`,
    state: sectionState(fieldsOfSection(form, section), autosave.values, missing),
  }));
}

function documentTask({ application, form, missing }: PlanCase): Task {
  const count = missing.filter(({ documentType }) => documentType !== undefined).length;
  const asked = form.documents.filter(({ stage }) => stage === 'plan').map(({ label }) => label);
  return {
    key: 'documents',
    title: '계획 단계 서류',
    detail: asked.join(', '),
    to: addressOf(application.id, 'documents'),
    state: count === 0 ? 'done' : 'attention',
  };
}
