import type { CompletenessView } from '@subsidy/contract';
import type { Warning } from '@subsidy/rules';
import { useNavigate } from 'react-router';
import { useCompleteness } from '../../features/case/api/get-completeness.ts';
import { CheckAnswers } from '../../features/applications/check-answers.tsx';
import {
  isWriting,
  labelOf,
  placeOfFact,
  placeOfMissing,
} from '../../features/applications/section-order.ts';
import { SubmissionForm } from '../../features/applications/submission-form.tsx';
import { useFileStage } from '../../features/applications/file-stage.ts';
import { useFiling } from '../../features/applications/filing.ts';
import { FilingObstacles } from '../../features/applications/filing-obstacles.tsx';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConditionList } from '../../ui/condition-list.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading, Skeleton } from '../../ui/loading.tsx';
import { MissingList, type MissingItem } from '../../ui/missing-list.tsx';
import { MoneyBar, moneyParts } from '../../ui/money-bar.tsx';
import { Page } from '../../ui/page.tsx';
import { DecisionBadge } from '../../ui/status-badge.tsx';
import { addressOf, ApplicationFrame, trailOf, type OpenApplication } from './application-frame.tsx';

/** 확인하고 제출: what is missing on top, the decision, the whole form, then the declaration. */
export function SubmissionPage() {
  return <ApplicationFrame>{(open) => <Submission {...open} />}</ApplicationFrame>;
}

function Submission(open: OpenApplication) {
  const { application, autosave } = open;
  const trail = trailOf(application);
  if (!isWriting(application)) {
    return (
      <Page title="확인하고 제출" trail={trail}>
        <EmptyState
          title="지금은 제출할 수 없습니다."
          actions={<LinkButton to={addressOf(application.id)}>신청 화면으로</LinkButton>}
        >
          이미 제출했거나 접수 기간이 아닙니다. 접수증과 진행 상황은 신청 화면에 있습니다.
        </EmptyState>
      </Page>
    );
  }
  const { kind } = autosave.save;
  return (
    <Page
      title="확인하고 제출"
      trail={trail}
      lead="제출될 내용을 그대로 보여 드립니다. 고칠 곳은 수정을 누르세요. 제출한 뒤에도 접수 마감 전에 요건검토가 끝나지 않았으면 다시 열어 고칠 수 있습니다."
    >
      <div className="stack">
        <p>
          접수 마감 <Deadline at={application.closesAt} />
        </p>
        {kind === 'waiting' || kind === 'saving' ? <Skeleton /> : <CheckAndSubmit {...open} />}
      </div>
    </Page>
  );
}

function CheckAndSubmit(open: OpenApplication) {
  const completeness = useCompleteness(open.application.id);
  return <Loading query={completeness}>{(answer) => <Checked {...open} completeness={answer} />}</Loading>;
}

function Checked({
  application,
  form,
  autosave,
  completeness,
}: OpenApplication & { completeness: CompletenessView }) {
  const navigate = useNavigate();
  const submit = useFileStage(
    application.id,
    'submission',
    () => void navigate(addressOf(application.id, 'receipt')),
    application.reopenedAt,
  );
  const filing = useFiling(autosave, (field) => labelOf(form, field), submit);
  const items = missingItems({ application, form }, completeness);
  return (
    <div className="stack">
      <FilingObstacles
        filing={filing}
        placeOf={(field) => addressOf(application.id, placeOfMissing(form, { field }))}
      />
      <MissingList items={items} />
      {completeness.complete && (
        <Banner tone="success" title="빠진 것이 없습니다">
          아래 내용을 확인하고 제출하세요.
        </Banner>
      )}
      <Eligibility completeness={completeness} />
      <CheckAnswers
        application={application}
        form={form}
        values={autosave.values}
        addressOf={(page) => addressOf(application.id, page)}
      />
      <Card title="제출" tone="tint">
        <SubmissionForm
          busy={filing.busy}
          error={filing.error}
          disabled={!completeness.complete || filing.obstacles.length > 0}
          onSubmit={() => filing.file()}
        />
      </Card>
    </div>
  );
}

function missingItems(
  { application, form }: Pick<OpenApplication, 'application' | 'form'>,
  { missing, eligibility }: CompletenessView,
): MissingItem[] {
  // A condition that only waits for a field which is already on the list is not said twice.
  const listed = new Set(missing.map(({ field }) => field));
  const unmet = eligibility.conditions.filter(
    ({ outcome, fields }) =>
      outcome === 'fail' || (outcome === 'unknown' && !fields.some((field) => listed.has(field))),
  );
  return [
    ...missing.map((one) => ({
      key: `${one.code} ${one.field ?? one.documentType ?? ''}`,
      message: one.message,
      to: addressOf(application.id, placeOfMissing(form, one)),
    })),
    ...unmet.map(({ ruleId, message, fields }) => ({
      key: ruleId,
      message,
      to: addressOf(application.id, placeOfFact(form, fields[0] ?? '')),
    })),
  ];
}

/** A doubt of the form says more than the warning of the same code in the decision. */
const oncePerCode = (warnings: readonly Warning[]): Warning[] =>
  warnings.filter(({ code }, place) => warnings.findIndex((one) => one.code === code) === place);

function Eligibility({
  completeness: { eligibility, doubts, fundingPlan },
}: {
  completeness: CompletenessView;
}) {
  return (
    <Card title="자격과 사업비" actions={<DecisionBadge outcome={eligibility.outcome} />}>
      <div className="stack-tight">
        {fundingPlan !== null && <MoneyBar parts={moneyParts(fundingPlan)} title="누가 얼마를 내나요?" />}
        {oncePerCode([...doubts, ...eligibility.warnings]).map(({ code, message }) => (
          <Banner tone="warning" key={code}>
            {message}
          </Banner>
        ))}
        <Details summary={`조건 ${String(eligibility.conditions.length)}개와 근거`}>
          <ConditionList conditions={eligibility.conditions} />
        </Details>
      </div>
    </Card>
  );
}
