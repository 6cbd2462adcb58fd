import type { ApplicationView, FormView, RequirementFactsView, StaffScoreSheetView } from '@subsidy/contract';
import { AssignmentProgress } from '../../features/assignments/assignment-progress.tsx';
import { CostAnswerState } from '../../features/cost-reviews/cost-answer.tsx';
import { CostReviewResult } from '../../features/cost-reviews/cost-review-result.tsx';
import { CaseAnswers } from '../../features/desk/case-answers.tsx';
import { CaseDocuments, CaseFacts } from '../../features/desk/case-facts.tsx';
import { DecisionRecord, type AskedParts } from '../../features/desk/decision-record.tsx';
import { useRequirementFacts } from '../../features/case/api/get-requirement-facts.ts';
import { useCaseEvents } from '../../features/case/api/list-case-events.ts';
import { useScoreSheets } from '../../features/case/api/list-score-sheets.ts';
import { EventList } from '../../features/audit/event-list.tsx';
import { FailConfirmation } from '../../features/requirement-checks/fail-confirmation.tsx';
import { Reconsideration } from '../../features/requirement-checks/reconsideration.tsx';
import {
  FormerChecks,
  RequirementCheckResult,
} from '../../features/requirement-checks/requirement-check-result.tsx';
import { ScoreSheet } from '../../features/score-sheets/score-sheet-view.tsx';
import { SiteVisitResult } from '../../features/site-visits/site-visit-result.tsx';
import { SupplementHistory } from '../../features/supplement-requests/supplement-history.tsx';
import type { ReactNode } from 'react';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Loading } from '../../ui/loading.tsx';

/** What the consultant can do beside what is read; left out where nobody may. */
export interface RequirementActions {
  onAsk: (parts: AskedParts) => void;
  render: (facts: RequirementFactsView) => ReactNode;
}

/** 요건: facts and documents left, the decision record clause by clause right. */
export function RequirementsPart({
  view,
  form,
  actions,
}: {
  view: ApplicationView;
  form: FormView;
  actions?: RequirementActions | undefined;
}) {
  const facts = useRequirementFacts(view.id, view.submittedAt !== null);
  const result = view.requirementCheck;
  return (
    <div className="beside">
      <div className="stack">
        <CaseFacts view={view} />
        <CaseDocuments view={view} stage="application" />
        <SupplementHistory view={view} form={form} />
      </div>
      <div className="stack">
        <FailConfirmation view={view} />
        <Reconsideration view={view} />
        {result !== null && <RequirementCheckResult check={result} />}
        <FormerChecks checks={view.formerRequirementChecks} />
        {view.submittedAt === null ? (
          <p className="muted">아직 제출하지 않은 신청입니다. 제출하면 판정과 서류가 보입니다.</p>
        ) : (
          <Loading query={facts}>
            {(data) => (
              <>
                <DecisionRecord view={view} facts={data} fields={form.application} onAsk={actions?.onAsk} />
                {actions?.render(data)}
              </>
            )}
          </Loading>
        )}
      </div>
    </div>
  );
}

/** 신청 내용, or 사업계획서. */
export function ContentsPart({
  view,
  form,
  stage,
}: {
  view: ApplicationView;
  form: FormView;
  stage: 'application' | 'plan';
}) {
  return (
    <div className="stack">
      {stage === 'plan' && <CaseDocuments view={view} stage="plan" />}
      <CaseAnswers view={view} form={form} stage={stage} />
    </div>
  );
}

/** The score sheets of a case, loaded for whoever shows them. */
export function WithScoreSheets({
  view,
  children,
}: {
  view: ApplicationView;
  children: (sheets: readonly StaffScoreSheetView[]) => ReactNode;
}) {
  const sheets = useScoreSheets(view.id);
  return <Loading query={sheets}>{children}</Loading>;
}

/** Completed score sheets, each foldable. */
export function CompletedSheets({ sheets }: { sheets: readonly StaffScoreSheetView[] }) {
  const completed = sheets.filter(({ status }) => status === 'completed');
  if (completed.length === 0) return null;
  return (
    <Card title="평가표">
      {completed.map((sheet) => (
        <Details
          key={sheet.id}
          summary={
            <>
              <span>{sheet.evaluatorName}</span>
              <span className="number">{sheet.total}점</span>
            </>
          }
        >
          <ScoreSheet sheet={sheet} />
        </Details>
      ))}
    </Card>
  );
}

/** 평가, read only. */
export function ReviewResultPart({ view }: { view: ApplicationView }) {
  return (
    <WithScoreSheets view={view}>
      {(sheets) => (
        <div className="stack">
          <AssignmentProgress sheets={sheets} />
          <CompletedSheets sheets={sheets} />
          {view.siteVisit !== null && <SiteVisitResult visit={view.siteVisit} />}
          {view.costReview !== null && <CostReviewResult review={view.costReview} view={view} />}
          {view.costReview !== null && <CostAnswerState review={view.costReview} />}
        </div>
      )}
    </WithScoreSheets>
  );
}

/** 기록. */
export function EventsPart({ view }: { view: ApplicationView }) {
  const events = useCaseEvents(view.id);
  return <EventList events={events} />;
}
