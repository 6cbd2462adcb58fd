import { findTechnoPark } from '@subsidy/rules';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useNow } from '../../api/now.ts';
import { CaseLinks } from '../../features/applications/case-links.tsx';
import { Journey } from '../../features/applications/journey.tsx';
import { NextStep } from '../../features/applications/next-step.tsx';
import { nextTask } from '../../features/applications/next-task.ts';
import { Reopening } from '../../features/applications/reopening.tsx';
import { companyMarksOf, situationOf } from '@subsidy/rules/case';
import { isWriting, labelOf, placeOfMissing } from '../../features/applications/section-order.ts';
import { LEAVING, waysToLeave } from '../../features/withdrawal/consequences.ts';
import { WithdrawalDialog } from '../../features/withdrawal/withdrawal-dialog.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { won } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { Badge, StatusBadge } from '../../ui/status-badge.tsx';
import { TaskList, type Task } from '../../ui/task-list.tsx';
import { addressOf, ApplicationFrame, nameOf, type OpenApplication } from './application-frame.tsx';
import { useApplicationTasks } from './application-tasks.ts';

const TRAIL = [{ label: '내 신청', to: '/applications' }];

/** 신청 한 건: what needs doing now, what is left, where it stands. */
export function ApplicationPage() {
  return <ApplicationFrame>{(open) => <Application {...open} />}</ApplicationFrame>;
}

type DraftTasksOf = ReturnType<typeof useApplicationTasks>;

function Application(open: OpenApplication) {
  const { application } = open;
  const { tasks, missing } = useApplicationTasks(open);
  const { missed } = situationOf(application, useNow());
  return (
    <Page
      title={nameOf(application)}
      trail={TRAIL}
      width="wide"
      above={
        <span className="row">
          <StatusBadge
            status={application.status}
            hasPlan={application.planClosesAt !== null}
            marks={companyMarksOf(application)}
          />
          {missed && <Badge tone="ended">제출하지 않음</Badge>}
          {application.sample && <SampleMark />}
        </span>
      }
      lead={`${application.noticeTitle} · ${application.typeLabel}`}
    >
      <div className="columns-main-side">
        <div className="stack">
          <Carried />
          <Reopening {...open} />
          <LeadCompanyBanner application={application} />
          <CostReviewBanner application={application} />
          <NextStep
            application={application}
            addressOf={(page) => addressOf(application.id, page)}
            next={nextTask(tasks)}
          />
          {application.technoParkCode === null && <NoTechnoPark />}
          {(application.status === 'draft' || isWriting(application)) && (
            <DraftTasks application={application} tasks={tasks} missing={missing} />
          )}
          <CaseLinks application={application} addressOf={(page) => addressOf(application.id, page)} />
          <Withdrawal {...open} />
        </div>
        <aside className="side-after stack">
          <Journey application={application} />
          <Contact code={application.technoParkCode} />
        </aside>
      </div>
    </Page>
  );
}

/** 문의처: the TechnoPark in charge. */
function Contact({ code }: { code: string | null }) {
  const park = code === null ? null : findTechnoPark(code);
  if (park === null) return null;
  return (
    <Card title="문의">
      <p>
        <strong>{park.name}</strong>
        <br />
        <a href={`tel:${park.phone}`}>{park.phone}</a>
      </p>
      <p className="muted small">{park.address}</p>
    </Card>
  );
}

/** 주관기관의 확인, as long as the requirement check waits for it; before submission the task says it. */
function LeadCompanyBanner({
  application: { id, status, leadCompany },
}: Pick<OpenApplication, 'application'>) {
  if (status !== 'submitted' || leadCompany === null || leadCompany.status === 'confirmed') return null;
  const declined = leadCompany.status === 'declined';
  return (
    <Banner
      tone={declined ? 'warning' : 'information'}
      title={declined ? '주관기관이 비용을 내지 않겠다고 답했습니다' : '주관기관의 확인을 기다립니다'}
      actions={
        <LinkButton size="small" to={addressOf(id, 'lead-company')}>
          {declined ? '다른 주관기관 고르기' : '주관기관 보기'}
        </LinkButton>
      }
    >
      {declined
        ? '다른 주관기관을 고르고 그 회사가 금액을 확인해야 요건검토를 통과할 수 있습니다.'
        : `${leadCompany.leadCompanyName} 담당자가 낼 금액을 확인해야 요건검토를 통과할 수 있습니다. 담당자에게 메일을 보냈습니다.`}
    </Banner>
  );
}

/** 원가계산 결과, once the company has nothing to do about it: as long as its answer is due, that is what the page asks for. */
function CostReviewBanner({
  application: { id, costReview, costAnswerAwaited, status },
}: Pick<OpenApplication, 'application'>) {
  if (costReview === null || status !== 'under-review' || costAnswerAwaited) return null;
  return (
    <Banner
      tone="information"
      title="원가계산 결과가 있습니다"
      actions={
        <LinkButton size="small" to={addressOf(id, 'cost-review')}>
          원가계산 결과 보기
        </LinkButton>
      }
    >
      {`신청한 총사업비 ${won(costReview.appliedTotalCostKrw ?? 0)} 가운데 ${won(costReview.acceptedTotalCostKrw)}을 인정했습니다.`}
    </Banner>
  );
}

/** What a new application took over from a former one, said on its first page. */
function Carried() {
  const state: unknown = useLocation().state;
  const count = typeof state === 'object' && state !== null && 'carried' in state ? Number(state.carried) : 0;
  if (!(count > 0)) return null;
  return (
    <Banner title={`이전 신청의 답 ${String(count)}개를 옮겨 적었습니다`}>
      지금도 맞는지 확인하고 고쳐 주세요. 첨부 파일, 공급기업과 사업계획서는 옮기지 않았습니다.
    </Banner>
  );
}

function NoTechnoPark() {
  return (
    <Banner tone="warning" title="사업장 소재지를 먼저 입력해 주세요">
      소재지에 따라 담당 테크노파크가 정해집니다. <a href="/company">우리 회사</a> 화면에서 시·도와 시·군·구를
      고르세요.
    </Banner>
  );
}

function DraftTasks({ application, tasks, missing }: Pick<OpenApplication, 'application'> & DraftTasksOf) {
  const done = tasks.filter(({ state }) => state === 'done').length;
  const submission = submissionTask(missing.length === 0, addressOf(application.id, 'submission'));
  return (
    <Card
      title="신청서"
      actions={<span className="muted">{`${String(tasks.length)}개 가운데 ${String(done)}개 완료`}</span>}
    >
      <TaskList label="신청서 목록" tasks={isWriting(application) ? [...tasks, submission] : tasks} />
    </Card>
  );
}

const submissionTask = (isReady: boolean, to: string): Task => ({
  key: 'submission',
  title: '확인하고 제출',
  detail: '제출될 내용을 한 번에 보고 제출합니다.',
  to,
  state: isReady ? 'in-progress' : 'not-started',
});

function Withdrawal({ application, form, autosave }: OpenApplication) {
  const [open, setOpen] = useState(false);
  const leaving = waysToLeave(application)[0];
  if (leaving === undefined) return null;
  return (
    <div>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {LEAVING[leaving].name}
      </Button>
      <WithdrawalDialog
        application={application}
        autosave={autosave}
        labelOf={(field) => labelOf(form, field)}
        placeOf={(field) => addressOf(application.id, placeOfMissing(form, { field }))}
        leaving={leaving}
        open={open}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}
