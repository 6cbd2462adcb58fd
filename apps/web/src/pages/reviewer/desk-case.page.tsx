import type { ApplicationView, FormView } from '@subsidy/contract';
import { dayInKorea } from '@subsidy/rules';
import { useParams } from 'react-router';
import { mayDo } from '../../features/case/allowed-actions.ts';
import { useCaseForm } from '../../features/case/api/get-case-form.ts';
import { useCase } from '../../features/case/api/get-case.ts';
import { useNotice } from '../../features/notices/api/get-notice.ts';
import { serverNow } from '../../api/now.ts';
import { AssignEvaluators } from '../../features/assignments/assign-evaluators.tsx';
import { AssignmentProgress } from '../../features/assignments/assignment-progress.tsx';
import { CostReviewForm } from '../../features/cost-reviews/cost-review-form.tsx';
import { CaseDone } from '../../features/desk/case-done.tsx';
import { CaseHead } from '../../features/desk/case-head.tsx';
import { CaseSteps } from '../../features/desk/case-steps.tsx';
import { useQueue, type QueuePlace } from '../../features/desk/use-queue.ts';
import { RequirementCheckForm } from '../../features/requirement-checks/requirement-check-form.tsx';
import { CloseReview, REVIEW_PARTS } from '../../features/reviews/close-review.tsx';
import { SiteVisitForm } from '../../features/site-visits/site-visit-form.tsx';
import { withParts } from '../../features/supplement-requests/supplement-draft.ts';
import {
  SupplementRequestForm,
  useSupplementDraft,
} from '../../features/supplement-requests/supplement-request-form.tsx';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import {
  CompletedSheets,
  ContentsPart,
  EventsPart,
  RequirementsPart,
  ReviewResultPart,
  WithScoreSheets,
} from './case-parts.tsx';
import { CaseTabs } from './case-tabs.tsx';

/** One case on the desk of a TechnoPark. */
export function DeskCasePage() {
  const { applicationId = '' } = useParams();
  const view = useCase(applicationId);
  const queue = useQueue(applicationId);
  return (
    <Page
      title={view.data?.companyName ?? '신청'}
      trail={[{ label: '신청 현황', to: '/desk' }]}
      width="wide"
      actions={<CaseSteps queue={queue} list="/desk" />}
    >
      <LeaveGuard />
      <div className="desk">
        <Loading query={view}>{(data) => <LoadedCase key={data.id} view={data} queue={queue} />}</Loading>
      </div>
    </Page>
  );
}

function LoadedCase({ view, queue }: { view: ApplicationView; queue: QueuePlace }) {
  const form = useCaseForm(view.id);
  return (
    <div className="stack">
      <CaseDone view={view} queue={queue} list="/desk" />
      <CaseHead view={view} />
      <Loading query={form}>{(data) => <CaseParts view={view} form={data} />}</Loading>
    </div>
  );
}

function CaseParts({ view, form }: { view: ApplicationView; form: FormView }) {
  const supplement = useSupplementDraft(view.id, serverNow());
  return (
    <CaseTabs
      view={view}
      parts={{
        requirements: (
          <RequirementsPart
            view={view}
            form={form}
            actions={
              mayDo(view, 'failRequirements')
                ? {
                    onAsk: (parts) => {
                      supplement.setDraft(withParts(supplement.draft, parts));
                      document.getElementById('supplement-request')?.scrollIntoView({ block: 'start' });
                    },
                    render: (facts) => (
                      <>
                        <RequirementCheckForm view={view} facts={facts} />
                        {mayDo(view, 'requestSupplement') && (
                          <div id="supplement-request">
                            <SupplementRequestForm
                              view={view}
                              form={form}
                              draft={supplement.draft}
                              onDraftChange={supplement.setDraft}
                              today={supplement.today}
                            />
                          </div>
                        )}
                      </>
                    ),
                  }
                : undefined
            }
          />
        ),
        application: <ContentsPart view={view} form={form} stage="application" />,
        plan: <ContentsPart view={view} form={form} stage="plan" />,
        review: <ReviewPart view={view} />,
        events: <EventsPart view={view} />,
      }}
    />
  );
}

/** A plan was handed in; without a plan stage the requirements were met. */
const hasReachedReview = ({ planSubmittedAt, planClosesAt, requirementCheck }: ApplicationView): boolean =>
  planSubmittedAt !== null || (planClosesAt === null && requirementCheck?.outcome === 'pass');

function ReviewPart({ view }: { view: ApplicationView }) {
  if (mayDo(view, 'startReview')) return <AssignEvaluators view={view} />;
  if (mayDo(view, 'completeReview')) return <OpenReview view={view} />;
  if (hasReachedReview(view)) return <ReviewResultPart view={view} />;
  const hasPlan = view.planClosesAt !== null;
  return (
    <p className="muted">
      {hasPlan ? '사업계획서가 제출되면' : '요건검토를 통과하면'} 여기서 평가위원을 배정합니다.
    </p>
  );
}

function OpenReview({ view }: { view: ApplicationView }) {
  const notice = useNotice(view.noticeId);
  const today = dayInKorea(new Date(serverNow()));
  return (
    <div className="stack">
      <CloseReview view={view} />
      <div id={REVIEW_PARTS.assignments} tabIndex={-1} className="stack">
        <WithScoreSheets view={view}>
          {(sheets) => (
            <>
              <AssignmentProgress sheets={sheets} />
              <CompletedSheets sheets={sheets} />
            </>
          )}
        </WithScoreSheets>
        <AssignEvaluators view={view} />
      </div>
      <Loading query={notice}>
        {({ terms }) => (
          <div className="beside">
            <div id={REVIEW_PARTS.visit} tabIndex={-1}>
              <SiteVisitForm view={view} terms={terms} today={today} />
            </div>
            <div id={REVIEW_PARTS.cost} tabIndex={-1}>
              <CostReviewForm view={view} terms={terms} />
            </div>
          </div>
        )}
      </Loading>
    </div>
  );
}
