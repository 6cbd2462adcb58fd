import type { NoticeSummary, NoticeView, OfferedType, SelectionRunKind } from '@subsidy/contract';
import {
  LARGEST_BUDGET_KRW,
  payerLabel,
  type BudgetLine,
  type Payer,
  type ProgramType,
} from '@subsidy/rules';
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
  /** What each other payer has; null where no ceiling is named. */
  lines: Partial<Record<BudgetLine['payer'], number | null>>;
}

/** The form of a new run and what its notice asks: sends it, goes to the run that was made, or shows why not. */
function useRunForm(initial: { noticeId: string | null; type: string | null }) {
  const navigate = useNavigate();
  const create = useCreateRun();
  const form = useForm<RunForm>({
    defaultValues: {
      kind: 'selection',
      noticeId: initial.noticeId ?? '',
      type: initial.type,
      budgetKrw: null,
      lines: {},
    },
  });
  const { data: notice } = useNotice(form.watch('noticeId'));
  const send = form.handleSubmit(({ type, budgetKrw, lines, ...run }) => {
    if (type === null) return;
    const budgets = othersOf(notice?.payers ?? []).flatMap((payer) => {
      const lineKrw = lines[payer] ?? null;
      return lineKrw === null ? [] : [{ payer, budgetKrw: lineKrw }];
    });
    create.mutate(
      { ...run, type, ...(budgetKrw === null ? {} : { budgetKrw }), budgets },
      {
        onSuccess: ({ id }) => void navigate(`/office/selection/${id}`),
        onError: (error) => takeProblems(form, error, ['noticeId', 'type', 'budgetKrw']),
      },
    );
  });
  return { form, notice, send, refusal: create.error, isSending: create.isPending };
}

/** 선정안 작성: notice, type and budget; the ranking is made and frozen by the server. */
export function CreateRunForm({
  notices,
  initial,
}: {
  notices: readonly NoticeSummary[];
  initial: { noticeId: string | null; type: string | null };
}) {
  const { form, notice, send, refusal, isSending } = useRunForm(initial);
  const [attempt, nextAttempt] = useAttempts();
  const { errors } = form.formState;
  const kind = form.watch('kind');
  const payers = notice?.payers ?? [];
  return (
    <Card title="새 선정안 만들기" level={2}>
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void send(event);
        }}
      >
        <ErrorSummary items={summaryOf(errors, 'run', ['noticeId', 'type', 'budgetKrw'])} attempt={attempt} />
        <ProblemBanner error={refusal} />
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
        {notice !== undefined && (
          <>
            <TypeField form={form} types={notice.types} />
            {payers.includes('government') && <GovernmentBudget form={form} notice={notice} />}
            {othersOf(payers).map((payer) => (
              <LineField key={payer} form={form} payer={payer} />
            ))}
          </>
        )}
        <p className="muted small">{RUN_KINDS[kind].explanation}</p>
        <div className="form-actions">
          <Button type="submit" busy={isSending} busyText="순위를 만드는 중…">
            {RUN_KINDS[kind].name} 만들기
          </Button>
        </div>
      </form>
    </Card>
  );
}

/** The payers besides government and company: each may have a ceiling of its own. */
const othersOf = (payers: readonly Payer[]): BudgetLine['payer'][] =>
  payers.filter((payer) => payer !== 'company' && payer !== 'government');

type Form = ReturnType<typeof useForm<RunForm>>;

function TypeField({ form, types }: { form: Form; types: readonly OfferedType[] }) {
  return (
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
  );
}

const atMost = (value: number): true | string =>
  value <= LARGEST_BUDGET_KRW || `예산은 ${wonInWords(LARGEST_BUDGET_KRW)}까지 넣을 수 있습니다.`;

/** The government's money, with the budget that the notice names to be taken over. */
function GovernmentBudget({ form, notice }: { form: Form; notice: NoticeView }) {
  const budget = notice.terms.budgetKrw;
  return (
    <>
      <Controller
        control={form.control}
        name="budgetKrw"
        rules={{
          validate: (value) =>
            value === null || value === 0 ? '이번에 배정할 예산을 입력해 주세요.' : atMost(value),
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
      {budget !== null && (
        <p className="row small">
          공고의 예산은 {wonInWords(budget.value)}({won(budget.value)})입니다.
          <Button look="quiet" size="small" onClick={() => form.setValue('budgetKrw', budget.value)}>
            이 금액 쓰기
          </Button>
        </p>
      )}
    </>
  );
}

/** What another payer has; left empty it has no ceiling. */
function LineField({ form, payer }: { form: Form; payer: BudgetLine['payer'] }) {
  return (
    <Controller
      control={form.control}
      name={`lines.${payer}`}
      rules={{ validate: (value) => value == null || atMost(value) }}
      render={({ field, fieldState }) => (
        <MoneyField
          id={`run-lines-${payer}`}
          name={field.name}
          label={`${payerLabel(payer)} 예산`}
          hint="비워 두면 한도 없이 배정합니다."
          required={false}
          shape={{ type: 'money', min: 0, max: LARGEST_BUDGET_KRW }}
          value={field.value ?? null}
          onValueChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
