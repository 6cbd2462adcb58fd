import type { ApplicationView, CostReviewBody, CostReviewView } from '@subsidy/contract';
import {
  acceptedPlanOf,
  cleanText,
  factsOf,
  type FundingPlan,
  isBlank,
  LARGEST_COST_KRW,
  type NoticeTerms,
} from '@subsidy/rules';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { useBaseVersion } from '../case/base-version.ts';
import { useCaseStep } from '../case/case-step.ts';
import { recordCostReview } from './api/record-cost-review.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ClashNote } from '../../ui/clash-note.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { instant, isoDayOf, won } from '../../ui/format.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { MoneyField } from '../../ui/number-field.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { CostAnswerState } from './cost-answer.tsx';
import { ComparedPlans } from './compared-plans.tsx';
import { serverNow } from '../../api/now.ts';

interface CostForm {
  acceptedTotalCostKrw: number | null;
  note: string;
}

const MAX_NOTE = 2000;

/** The funding plan of an accepted total, as the server will work it out. */
function planFor(view: ApplicationView, terms: NoticeTerms, totalCostKrw: number): FundingPlan {
  const facts = factsOf(view.fields, view.supplier, view.leadCompany);
  const filedAt = view.receipts.at(-1)?.submittedAt ?? serverNow();
  const plan = view.appliedFundingPlan ?? {
    totalCostKrw,
    companyInKindKrw: facts.project.companyInKindKrw ?? 0,
  };
  return acceptedPlanOf(terms, view.type, { plan, facts, on: isoDayOf(filedAt) }, totalCostKrw);
}

const savedForm = ({ costReview, appliedTotalCostKrw }: ApplicationView): CostForm => ({
  acceptedTotalCostKrw: costReview?.acceptedTotalCostKrw ?? appliedTotalCostKrw,
  note: costReview?.note ?? '',
});

/** 원가계산: the accepted total; who pays what is worked out live from it by the rules. */
export function CostReviewForm({ view, terms }: { view: ApplicationView; terms: NoticeTerms }) {
  const [attempt, nextAttempt] = useAttempts();
  const form = useForm<CostForm>({ defaultValues: savedForm(view) });
  const review = useCaseStep(view.id, (body: CostReviewBody) => recordCostReview(view.id, body));
  const { errors, isDirty } = form.formState;
  useUnsaved(isDirty, '원가계산 결과를 저장하지 않았습니다.');
  const applied = view.appliedTotalCostKrw ?? view.totalCostKrw ?? 0;
  const version = useBaseVersion(view.id, view.costReview?.version ?? 0);
  const send = ({ acceptedTotalCostKrw, note }: CostForm, baseVersion = version.base): void => {
    if (acceptedTotalCostKrw === null) return;
    review.mutate(
      { acceptedTotalCostKrw, note: cleanText(note), baseVersion },
      {
        onSuccess: (saved) => {
          version.rebase(saved.version);
          form.reset({ acceptedTotalCostKrw: saved.acceptedTotalCostKrw, note: saved.note });
        },
        onError: (error) => {
          version.refused(error);
          takeProblems(form, error, ['acceptedTotalCostKrw', 'note']);
        },
      },
    );
  };
  return (
    <Card title="원가계산">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit((values) => send(values))(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'cost', ['acceptedTotalCostKrw', 'note'])} attempt={attempt} />
        {version.clash && view.costReview !== null ? (
          <CostClash
            mine={form.watch()}
            stands={view.costReview}
            busy={review.isPending}
            onMine={() => send(form.getValues(), view.costReview?.version)}
            onTheirs={() => {
              version.rebase(view.costReview?.version ?? 0);
              form.reset(savedForm(view));
            }}
          />
        ) : (
          <ProblemBanner error={review.error} />
        )}
        <Recorded review={view.costReview} />
        <AcceptedField form={form} applied={applied} />
        <LivePlan view={view} terms={terms} accepted={form.watch('acceptedTotalCostKrw')} />
        <NoteField form={form} applied={applied} />
        <div className="form-actions">
          <Button type="submit" busy={review.isPending} busyText="저장하는 중…">
            원가계산 결과 저장
          </Button>
          {review.isSuccess && !isDirty && <span role="status">저장했습니다.</span>}
        </div>
      </form>
    </Card>
  );
}

/** Who recorded what stands, and what the company says to it. */
function Recorded({ review }: { review: CostReviewView | null }) {
  if (review === null) return null;
  return (
    <>
      <p className="muted small">
        {`${instant(review.reviewedAt)} ${review.reviewedBy} 기록. 평가를 마감하기 전에는 고칠 수 있습니다.`}
      </p>
      <CostAnswerState review={review} />
    </>
  );
}

/** What was typed beside what somebody else has recorded meanwhile. */
function CostClash({
  mine,
  stands,
  ...actions
}: {
  mine: CostForm;
  stands: CostReviewView;
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
}) {
  return (
    <ClashNote
      who={`${stands.reviewedBy} 님이 ${instant(stands.reviewedAt)}에 원가계산 결과를`}
      mine={`인정 ${won(mine.acceptedTotalCostKrw ?? 0)}\n${mine.note}`}
      theirs={`인정 ${won(stands.acceptedTotalCostKrw)}\n${stands.note}`}
      {...actions}
    />
  );
}

/** Who pays what as applied for, and as it would be for the accepted total. */
function LivePlan({
  view,
  terms,
  accepted,
}: {
  view: ApplicationView;
  terms: NoticeTerms;
  accepted: number | null;
}) {
  const before = view.appliedFundingPlan ?? view.fundingPlan;
  if (accepted === null || accepted <= 0 || before === null) return null;
  return <ComparedPlans before={before} after={planFor(view, terms, accepted)} />;
}

interface CostFieldProps {
  form: UseFormReturn<CostForm>;
  /** 신청한 총사업비. */
  applied: number;
}

function AcceptedField({ form, applied }: CostFieldProps) {
  return (
    <Controller
      control={form.control}
      name="acceptedTotalCostKrw"
      rules={{
        validate: (value) => {
          if (value === null || value === 0) return '인정하는 총사업비를 입력해 주세요.';
          return (
            value <= applied ||
            `신청한 총사업비 ${won(applied)}까지 인정할 수 있습니다. ${won(value - applied)}을 줄여 주세요.`
          );
        },
      }}
      render={({ field, fieldState }) => (
        <MoneyField
          id="cost-acceptedTotalCostKrw"
          label="인정하는 총사업비"
          shape={{ type: 'money', min: 0, max: LARGEST_COST_KRW }}
          hint={`신청한 총사업비는 ${won(applied)}입니다. 부가가치세는 뺀 금액입니다.`}
          name={field.name}
          value={field.value}
          onValueChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function NoteField({ form, applied }: CostFieldProps) {
  const accepted = form.watch('acceptedTotalCostKrw');
  return (
    <Controller
      control={form.control}
      name="note"
      rules={{
        validate: (note, { acceptedTotalCostKrw }) =>
          acceptedTotalCostKrw === null ||
          acceptedTotalCostKrw >= applied ||
          !isBlank(note) ||
          '깎은 까닭을 적어 주세요. 기업이 물을 때의 근거가 됩니다.',
      }}
      render={({ field, fieldState }) => (
        <TextAreaField
          id="cost-note"
          label="검토 내용"
          hint="비목별로 무엇을 왜 조정했는지 적습니다."
          required={accepted !== null && accepted < applied}
          rows={3}
          limit={MAX_NOTE}
          maxLength={MAX_NOTE}
          {...field}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
