import type { ApplicationView } from '@subsidy/contract';
import { useParams } from 'react-router';
import { useCaseForm } from '../../features/case/api/get-case-form.ts';
import { useCase } from '../../features/case/api/get-case.ts';
import { CaseHead } from '../../features/desk/case-head.tsx';
import { CaseSteps } from '../../features/desk/case-steps.tsx';
import { useQueue } from '../../features/desk/use-queue.ts';
import { DecideAgain } from '../../features/selection/decide-again.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { ContentsPart, EventsPart, RequirementsPart, ReviewResultPart } from '../reviewer/case-parts.tsx';
import { CaseTabs } from '../reviewer/case-tabs.tsx';

/** One case as the office and the auditor read it. */
export function CasePage() {
  const { applicationId = '' } = useParams();
  const view = useCase(applicationId);
  return (
    <Page
      title={view.data?.companyName ?? '신청'}
      trail={[{ label: '신청 현황', to: '/cases' }]}
      width="wide"
      actions={<CaseSteps queue={useQueue(applicationId)} list="/cases" />}
    >
      <div className="desk">
        <Loading query={view}>{(data) => <ReadOnlyCase key={data.id} view={data} />}</Loading>
      </div>
    </Page>
  );
}

function ReadOnlyCase({ view }: { view: ApplicationView }) {
  const form = useCaseForm(view.id);
  return (
    <div className="stack">
      <CaseHead view={view} />
      <DecideAgain view={view} />
      <Loading query={form}>
        {(data) => (
          <CaseTabs
            view={view}
            parts={{
              requirements: <RequirementsPart view={view} form={data} />,
              application: <ContentsPart view={view} form={data} stage="application" />,
              plan: <ContentsPart view={view} form={data} stage="plan" />,
              review: <ReviewResultPart view={view} />,
              events: <EventsPart view={view} />,
            }}
          />
        )}
      </Loading>
    </div>
  );
}
