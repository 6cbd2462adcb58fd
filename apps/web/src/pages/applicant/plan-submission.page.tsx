import type { CompletenessView } from '@subsidy/contract';
import type { Warning } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useCompleteness } from '../../features/case/api/get-completeness.ts';
import { controlId } from '../../features/forms/values.ts';
import { CostComparison } from '../../features/plan/cost-comparison.tsx';
import { PlanCheck } from '../../features/plan/plan-check.tsx';
import { sectionOfMissing } from '../../features/plan/plan-sections.ts';
import { PlanSubmissionForm } from '../../features/plan/plan-submission-form.tsx';
import { useFileStage } from '../../features/applications/file-stage.ts';
import { useFiling } from '../../features/applications/filing.ts';
import { FilingObstacles } from '../../features/applications/filing-obstacles.tsx';
import { labelOf, placeOfMissing } from '../../features/applications/section-order.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading, Skeleton } from '../../ui/loading.tsx';
import { MissingList, type MissingItem } from '../../ui/missing-list.tsx';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOf } from './application-frame.tsx';
import { PlanFrame, planTrailOf, type PlanCase } from './plan-frame.tsx';

/** 사업계획서 확인과 제출: what is missing as links, totals, the whole plan, then the declaration. */
export function PlanSubmissionPage() {
  return <PlanFrame>{(plan) => <PlanSubmission {...plan} />}</PlanFrame>;
}

function PlanSubmission(plan: PlanCase) {
  const { application, isOpen } = plan;
  const trail = planTrailOf(plan);
  if (!isOpen) {
    return (
      <Page title="확인하고 제출" trail={trail}>
        <EmptyState
          title={application.planSubmittedAt === null ? '지금은 제출할 수 없습니다.' : '이미 제출했습니다.'}
          actions={<LinkButton to={addressOf(application.id)}>신청 화면으로</LinkButton>}
        >
          접수증과 진행 상황은 신청 화면에 있습니다.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="확인하고 제출"
      trail={trail}
      lead="제출될 내용을 그대로 보여 드립니다. 고칠 곳은 수정을 누르세요."
      width="wide"
    >
      <div className="stack">
        <p>계획서 마감 {application.planClosesAt !== null && <Deadline at={application.planClosesAt} />}</p>
        <Saved plan={plan}>
          {(completeness) => <CheckAndSend plan={plan} completeness={completeness} />}
        </Saved>
      </div>
    </Page>
  );
}

/** Waits for what is being saved before the server is asked what is missing: it must answer for what is on the page. */
function Saved({
  plan,
  children,
}: {
  plan: PlanCase;
  children: (completeness: CompletenessView) => ReactNode;
}) {
  const { save } = plan.autosave;
  if (save.kind === 'waiting' || save.kind === 'saving') return <Skeleton />;
  return <Complete applicationId={plan.application.id}>{children}</Complete>;
}

function Complete({
  applicationId,
  children,
}: {
  applicationId: string;
  children: (completeness: CompletenessView) => ReactNode;
}) {
  return <Loading query={useCompleteness(applicationId)}>{children}</Loading>;
}

const isAboutPlan = ({ fields }: Warning): boolean => fields.every((field) => field.startsWith('plan.'));

function CheckAndSend({ plan, completeness }: { plan: PlanCase; completeness: CompletenessView }) {
  const { application, form, autosave } = plan;
  const navigate = useNavigate();
  const receipt = `${addressOf(application.id, 'receipt')}?stage=plan`;
  const submit = useFileStage(application.id, 'plan-submission', () => void navigate(receipt));
  const filing = useFiling(autosave, (field) => labelOf(form, field), submit);
  return (
    <div className="stack">
      <FilingObstacles
        filing={filing}
        placeOf={(field) => addressOf(application.id, placeOfMissing(form, { field }))}
      />
      <MissingList items={linksOf(plan, completeness)} />
      {completeness.doubts.filter(isAboutPlan).map(({ code, message }) => (
        <Banner tone="warning" key={code}>
          {message}
        </Banner>
      ))}
      {completeness.complete && (
        <Banner tone="success" title="빠진 것이 없습니다">
          아래 내용을 확인하고 제출하세요.
        </Banner>
      )}
      <Card title="사업비">
        <div className="stack">
          {completeness.fundingPlan !== null && <MoneyBar parts={moneyParts(completeness.fundingPlan)} />}
          <CostComparison value={autosave.values['plan.costLines']} plan={completeness.fundingPlan} />
        </div>
      </Card>
      <PlanCheck
        form={form}
        values={autosave.values}
        addressOf={(section) => `${addressOf(application.id, 'plan')}/${section}?check`}
      />
      <Card title="제출">
        <PlanSubmissionForm
          busy={filing.busy}
          error={filing.error}
          disabled={!completeness.complete || filing.obstacles.length > 0}
          onSubmit={() => filing.file()}
        />
      </Card>
    </div>
  );
}

function linksOf({ application, form }: PlanCase, { missing, eligibility }: CompletenessView): MissingItem[] {
  const unmet = eligibility.conditions.filter(({ outcome }) => outcome !== 'pass');
  return [
    ...missing.map((one) => {
      const section = sectionOfMissing(form, one);
      return {
        key: one.field ?? one.documentType ?? one.code,
        message: one.message,
        to:
          section === null
            ? addressOf(application.id, one.documentType === undefined ? '' : 'documents')
            : `${addressOf(application.id, 'plan')}/${section}?check#${controlId(one.field ?? '')}`,
      };
    }),
    ...unmet.map(({ ruleId, message }) => ({
      key: ruleId,
      message,
      to: addressOf(application.id),
    })),
  ];
}
