import type { NoticeSummary, OfferedType, SelectionRunKind } from '@subsidy/contract';
import { LARGEST_BUDGET_KRW, type ProgramType } from '@subsidy/rules';
import { Controller, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useNotice } from '../notices/api/get-notice.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { won, wonInWords } from '../../ui/format.ts';
import { MoneyField } from '../../ui/number-field.tsx';
import { RUN_KINDS } from './run-kind.ts';
import { useCreateRun } from './api/create-run.ts';

const KINDS: readonly SelectionRunKind[] = ['selection', 'promotion'];

interface RunForm {
  kind: SelectionRunKind;
  noticeId: string;
  type: ProgramType | null;
  budgetKrw: number | null;
}

/** 선정안 작성: notice, type and budget; the ranking is made and frozen by the server. */
export function CreateRunForm({
  notices,
  initial,
}: {
  notices: readonly NoticeSummary[];
  initial: { noticeId: string | null; type: string | null };
}) {
  const navigate = useNavigate();
  const [attempt, nextAttempt] = useAttempts();
  const create = useCreateRun();
  const form = useForm<RunForm>({
    defaultValues: {
      kind: 'selection',
      noticeId: initial.noticeId ?? '',
      type: initial.type,
      budgetKrw: null,
    },
  });
  const { errors } = form.formState;
  const [noticeId, kind] = form.watch(['noticeId', 'kind']);
  const send = ({ noticeId: notice, type, budgetKrw }: RunForm): void => {
    if (type === null || budgetKrw === null) return;
    create.mutate(
      { kind, noticeId: notice, type, budgetKrw },
      {
        onSuccess: (run) => void navigate(`/office/selection/${run.id}`),
        onError: (error) => takeProblems(form, error, ['noticeId', 'type', 'budgetKrw']),
      },
    );
  };
  return (
    <Card title="새 선정안 만들기" level={2}>
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit(send)(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'run', ['noticeId', 'type', 'budgetKrw'])} attempt={attempt} />
        <ProblemBanner error={create.error} />
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <RadioGroup
              id="run-kind"
              name={field.name}
              label="정할 것"
              value={field.value}
              options={KINDS.map((value) => ({ value, label: RUN_KINDS[value].choice }))}
              onValueChange={field.onChange}
            />
          )}
        />
        <SelectField
          id="run-noticeId"
          label="공고"
          options={notices.map(({ id, title }) => ({ value: id, label: title }))}
          error={errors.noticeId?.message}
          {...form.register('noticeId', { required: '공고를 고르세요.' })}
        />
        <TypeAndBudget form={form} types={notices.find(({ id }) => id === noticeId)?.types ?? []} />
        {noticeId !== '' && (
          <NoticeBudget noticeId={noticeId} onTake={(krw) => form.setValue('budgetKrw', krw)} />
        )}
        <p className="muted small">{RUN_KINDS[kind].explanation}</p>
        <div className="form-actions">
          <Button type="submit" busy={create.isPending} busyText="순위를 만드는 중…">
            {RUN_KINDS[kind].name} 만들기
          </Button>
        </div>
      </form>
    </Card>
  );
}

function TypeAndBudget({
  form,
  types,
}: {
  form: ReturnType<typeof useForm<RunForm>>;
  types: readonly OfferedType[];
}) {
  return (
    <>
      <Controller
        control={form.control}
        name="type"
        rules={{ validate: (value) => types.some(({ type }) => type === value) || '유형을 고르세요.' }}
        render={({ field, fieldState }) => (
          <RadioGroup
            id="run-type"
            name={field.name}
            label="유형"
            sideBySide
            value={field.value}
            options={types.map(({ type, label }) => ({ value: type, label }))}
            onValueChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={form.control}
        name="budgetKrw"
        rules={{
          validate: (value) => {
            if (value === null || value === 0) return '이번에 배정할 예산을 입력해 주세요.';
            return (
              value <= LARGEST_BUDGET_KRW || `예산은 ${wonInWords(LARGEST_BUDGET_KRW)}까지 넣을 수 있습니다.`
            );
          },
        }}
        render={({ field, fieldState }) => (
          <MoneyField
            id="run-budgetKrw"
            name={field.name}
            label="예산 (정부지원금 합계)"
            shape={{ type: 'money', min: 0, max: LARGEST_BUDGET_KRW }}
            value={field.value}
            onValueChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
    </>
  );
}

/** The budget that the notice names, to be taken over. */
function NoticeBudget({ noticeId, onTake }: { noticeId: string; onTake: (budgetKrw: number) => void }) {
  const { data: notice } = useNotice(noticeId);
  const budget = notice?.terms.budgetKrw;
  if (budget === undefined || budget === null) return null;
  return (
    <p className="row small">
      공고의 예산은 {wonInWords(budget.value)}({won(budget.value)})입니다.
      <Button look="quiet" size="small" onClick={() => onTake(budget.value)}>
        이 금액 쓰기
      </Button>
    </p>
  );
}
