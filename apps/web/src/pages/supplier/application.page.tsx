import type { ApplicationView, FormView } from '@subsidy/contract';
import { aiCellLabel, technoParkLabel } from '@subsidy/rules';
import { useNow } from '../../api/now.ts';
import { useUser } from '../../api/session.ts';
import { Journey } from '../../features/applications/journey.tsx';
import { companyMarksOf, situationOfSupplier } from '@subsidy/rules/case';
import { codesIn, numberIn } from '../../features/forms/values.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { won } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TaskList, type Task } from '../../ui/task-list.tsx';
import {
  addressOf,
  ApplicationFrame,
  nameOf,
  type OpenApplication,
} from '../applicant/application-frame.tsx';

const TRAIL = [{ label: '참여 과제', to: '/applications' }];

/** 참여 과제: an application that names this supplier; it writes the plan with the company and hands in its own documents. */
export function SupplierApplicationPage() {
  return <ApplicationFrame>{(open) => <SupplierApplication {...open} />}</ApplicationFrame>;
}

function SupplierApplication({ application, form, autosave }: OpenApplication) {
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
          {application.sample && <SampleMark />}
        </span>
      }
      lead={`${application.companyName} · ${application.noticeTitle} · ${application.typeLabel}`}
    >
      <div className="columns-main-side">
        <div className="stack">
          <SupplierStep application={application} />
          <Card title="우리가 맡은 것">
            <TaskList label="공급기업이 할 일" tasks={tasksOf(application, form)} />
          </Card>
          <Card title="과제 개요">
            <ProjectFacts application={application} values={autosave.values} />
          </Card>
        </div>
        <aside className="side-after stack">
          <Journey application={application} />
        </aside>
      </div>
    </Page>
  );
}

/** 지금 할 일 of the supplier: only while the plan is open there is something to do. */
function SupplierStep({ application }: { application: ApplicationView }) {
  const { title, text, action } = situationOfSupplier(application, useNow());
  return (
    <Card tone="tint" title={title}>
      <div className="stack-tight">
        <p>{text}</p>
        {application.status === 'plan-open' && (
          <p>계획서 마감 {application.planClosesAt !== null && <Deadline at={application.planClosesAt} />}</p>
        )}
        {action !== null && (
          <div>
            <LinkButton to={addressOf(application.id, action.page)}>{action.label}</LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}

function tasksOf(application: ApplicationView, form: FormView): Task[] {
  const hasPlan = application.status === 'plan-open' || application.planSubmittedAt !== null;
  const own = form.documents.filter(({ stage, by }) => stage === 'plan' && by === 'supplier');
  const handedIn = own.filter(({ documentType }) =>
    application.documents.some((document) => document.documentType === documentType),
  );
  const isComplete = handedIn.length === own.length;
  const planState = application.planSubmittedAt === null ? 'in-progress' : 'done';
  return [
    {
      key: 'plan',
      title: '사업계획서',
      detail: hasPlan ? '도입기업과 함께 씁니다.' : '요건검토를 통과하면 열립니다.',
      to: hasPlan ? addressOf(application.id, 'plan') : null,
      state: hasPlan ? planState : 'locked',
    },
    {
      key: 'documents',
      title: '우리 회사 서류',
      detail: `${String(own.length)}개 가운데 ${String(handedIn.length)}개를 올렸습니다: ${own
        .map(({ label }) => label)
        .join(', ')}`,
      to: hasPlan ? addressOf(application.id, 'documents') : null,
      state: hasPlan ? (isComplete ? 'done' : 'attention') : 'locked',
    },
  ];
}

function ProjectFacts({
  application,
  values,
}: {
  application: ApplicationView;
  values: OpenApplication['autosave']['values'];
}) {
  const user = useUser();
  const months = numberIn(values['project.months']);
  const cells = codesIn(values['project.aiCells']) ?? [];
  const park = application.technoParkCode;
  return (
    <Facts
      items={[
        { key: 'company', name: '도입기업', value: application.companyName },
        { key: 'supplier', name: '공급기업', value: application.supplierName ?? user.organization.name },
        { key: 'park', name: '담당 테크노파크', value: park === null ? '미정' : technoParkLabel(park) },
        {
          key: 'cost',
          name: '총사업비',
          value: application.totalCostKrw === null ? '미정' : won(application.totalCostKrw),
        },
        { key: 'months', name: '사업 기간', value: months === null ? '미정' : `${String(months)}개월` },
        {
          key: 'cells',
          name: 'AI 공정·기능',
          value: cells.length === 0 ? '미정' : cells.map(aiCellLabel).join(', '),
        },
      ]}
    />
  );
}
