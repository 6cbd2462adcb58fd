import type { ApplicationView } from '@subsidy/contract';
import {
  cleanText,
  LARGEST_BUDGET_KRW,
  SELECTION_RESULTS,
  selectionResultLabel,
  statusLabel,
  type SelectionResult,
} from '@subsidy/rules';
import { APPEAL_REASON_LENGTH, needsBudget } from '@subsidy/rules/case';
import { useState } from 'react';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { mayDo } from '../case/allowed-actions.ts';
import { useKeptForm } from '../../api/kept-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { takeProblems } from '../../ui/form-problems.ts';
import { won, wonInWords } from '../../ui/format.ts';
import { MoneyField } from '../../ui/number-field.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { reasonOf } from '../../ui/text-rules.ts';
import { useCreateRun } from './api/create-run.ts';

interface AppealForm {
  result: SelectionResult | null;
  budgetKrw: number | null;
  reason: string;
}

/** Whether the government's money is asked for: it pays for this case, and the result spends it. */
const spendsMoney = ({ governmentKrw }: ApplicationView, result: SelectionResult): boolean =>
  needsBudget({ kind: 'appeal', result }) && (governmentKrw ?? 0) > 0;

/** 재심의: where a result may be decided again, the way to a run of its own. */
export function DecideAgain({ view }: { view: ApplicationView }) {
  const [open, setOpen] = useState(false);
  if (!mayDo(view, 'decideAgain')) return null;
  return (
    <Card title="재심의">
      <div className="stack-tight">
        <p>
          이의신청이 있거나 잘못 정한 결과이면 다시 심의할 수 있습니다. 새 결과를 제안하면 다른 사람인
          승인자가 결정하고, 승인될 때 기업에 알립니다. 이전 결과는 기록으로 남습니다.
        </p>
        <div className="form-actions">
          <Button look="secondary" onClick={() => setOpen(true)}>
            다시 심의
          </Button>
        </div>
      </div>
      <AppealDialog view={view} open={open} onClose={() => setOpen(false)} />
    </Card>
  );
}

function AppealDialog({
  view,
  open,
  onClose,
}: {
  view: ApplicationView;
  open: boolean;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const create = useCreateRun();
  const form = useForm<AppealForm>({ defaultValues: { result: null, budgetKrw: null, reason: '' } });
  const forget = useKeptForm(form, `appeal ${view.id}`);
  const result = form.watch('result');
  const { errors } = form.formState;
  const submit = form.handleSubmit(({ budgetKrw, reason }) => {
    if (result === null) return;
    const money = spendsMoney(view, result) && budgetKrw !== null ? { budgetKrw } : {};
    const { noticeId, type, id: applicationId } = view;
    create.mutate(
      { kind: 'appeal', noticeId, type, applicationId, result, reason: cleanText(reason), ...money },
      {
        onSuccess: (run) => {
          forget();
          void navigate(`/office/selection/${run.id}`);
        },
        onError: (error) => takeProblems(form, error, ['result', 'budgetKrw', 'reason']),
      },
    );
  });
  return (
    <ConfirmDialog
      open={open}
      title="결과를 다시 심의할까요?"
      action="재심의안 만들기"
      busy={create.isPending}
      error={create.error}
      onClose={onClose}
      onConfirm={() => void submit()}
    >
      <div className="stack">
        <p>
          <strong>{view.companyName}</strong>의 지금 결과는 {statusLabel(view.status)}입니다. 재심의안을
          만들면 내용을 확인하고 승인자에게 제안할 수 있습니다.
        </p>
        <ResultField form={form} view={view} />
        {result !== null && spendsMoney(view, result) && <MoneyOfAppeal form={form} view={view} />}
        <TextAreaField
          id="appeal-reason"
          label="다시 심의하는 사유"
          hint="승인되면 기업에 그대로 전달됩니다."
          rows={4}
          error={errors.reason?.message}
          {...form.register('reason', { validate: reasonOf('사유', APPEAL_REASON_LENGTH) })}
        />
      </div>
    </ConfirmDialog>
  );
}

interface PartProps {
  form: UseFormReturn<AppealForm>;
  view: ApplicationView;
}

function ResultField({ form, view }: PartProps) {
  return (
    <Controller
      control={form.control}
      name="result"
      rules={{ validate: (value) => value !== null || '새 결과를 고르세요.' }}
      render={({ field, fieldState }) => (
        <RadioGroup
          id="appeal-result"
          name={field.name}
          label="새 결과"
          sideBySide
          value={field.value}
          options={SELECTION_RESULTS.filter((value) => value !== view.status).map((value) => ({
            value,
            label: selectionResultLabel(value),
          }))}
          onValueChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function MoneyOfAppeal({ form, view }: PartProps) {
  const governmentKrw = view.governmentKrw ?? 0;
  return (
    <Controller
      control={form.control}
      name="budgetKrw"
      rules={{
        validate: (value) => {
          if (value === null || value === 0) return '쓸 수 있는 예산을 입력해 주세요.';
          return (
            value <= LARGEST_BUDGET_KRW || `예산은 ${wonInWords(LARGEST_BUDGET_KRW)}까지 넣을 수 있습니다.`
          );
        },
      }}
      render={({ field, fieldState }) => (
        <MoneyField
          id="appeal-budgetKrw"
          name={field.name}
          label="쓸 수 있는 예산 (정부지원금)"
          hint={`이 신청의 정부지원금은 ${won(governmentKrw)}입니다. 예산이 그보다 적으면 선정할 수 없습니다.`}
          shape={{ type: 'money', min: 0, max: LARGEST_BUDGET_KRW }}
          value={field.value}
          onValueChange={field.onChange}
          onBlur={field.onBlur}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
