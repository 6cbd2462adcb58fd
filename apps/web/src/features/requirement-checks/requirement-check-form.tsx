import { cleanText, isBlank } from '@subsidy/rules';
import { planWindowInWords } from '@subsidy/rules/case';
import type { ApplicationView, RequirementCheckBody, RequirementFactsView } from '@subsidy/contract';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { actionOf } from '../case/allowed-actions.ts';
import { useCaseStep } from '../case/case-step.ts';
import { recordRequirementCheck } from './api/record-requirement-check.ts';
import { useKeptForm } from '../../api/kept-draft.ts';
import { serverNow } from '../../api/now.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, useAttempts } from '../../ui/form-problems.ts';
import { useUnsaved } from '../../ui/leave-guard.tsx';
import { NumberClaim } from './number-claim.tsx';
import { ReasonPicker } from './reason-picker.tsx';

interface CheckForm {
  outcome: 'pass' | 'fail' | null;
  notes: Record<string, string>;
}

const reasonsOf = ({ outcome, notes }: CheckForm): RequirementCheckBody['reasons'] =>
  outcome === 'pass'
    ? []
    : Object.entries(notes).map(([ruleId, note]) => ({ ruleId, note: cleanText(note) }));

function notesProblem(notes: Record<string, string>): true | string {
  if (Object.keys(notes).length === 0) return '충족하지 못한 요건을 한 가지 이상 고르세요.';
  const empty = Object.values(notes).filter((note) => isBlank(note)).length;
  return empty === 0 || `고른 요건 ${String(empty)}개에 사유가 없습니다. 기업이 알아볼 수 있게 적어 주세요.`;
}

/** 요건검토: met or not, with reasons by rule; what follows is said before the button. */
export function RequirementCheckForm({
  view,
  facts,
}: {
  view: ApplicationView;
  facts: RequirementFactsView;
}) {
  const [confirming, setConfirming] = useState(false);
  const [attempt, nextAttempt] = useAttempts();
  const failed = facts.conditions.filter(({ outcome }) => outcome === 'fail');
  const form = useForm<CheckForm>({ defaultValues: { outcome: null, notes: {} } });
  const forget = useKeptForm(form, `requirement-check ${view.id}`);
  const outcome = form.watch('outcome');
  const check = useCaseStep(view.id, (body: RequirementCheckBody) => recordRequirementCheck(view.id, body));
  const { errors, isDirty } = form.formState;
  useUnsaved(isDirty && !check.isSuccess, '요건검토를 마치지 않았습니다.');
  const prefill = (): void => {
    if (Object.keys(form.getValues('notes')).length > 0) return;
    form.setValue('notes', Object.fromEntries(failed.map(({ ruleId, message }) => [ruleId, message])));
  };
  return (
    <Card title="요건검토">
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          nextAttempt();
          void form.handleSubmit(() => setConfirming(true))(event);
        }}
      >
        <NumberClaim claim={facts.claim} />
        <ErrorSummary items={summaryOf(errors, 'requirement', ['outcome', 'notes'])} attempt={attempt} />
        <OutcomeField form={form} view={view} onFail={prefill} />
        {outcome === 'pass' && failed.length > 0 && (
          <Banner
            tone="warning"
            title={`제출 때의 판정에서 미충족인 조항이 ${String(failed.length)}개 있습니다`}
          >
            서류로 다시 확인한 결과 적합이 맞는지 살펴보세요. 그대로 적합으로 판정할 수 있습니다.
          </Banner>
        )}
        {outcome === 'fail' && <ReasonsField form={form} conditions={facts.conditions} />}
        <Consequence outcome={outcome} view={view} />
        <div className="form-actions">
          <Button type="submit" look={outcome === 'fail' ? 'danger' : 'primary'}>
            {outcome === null ? '판정하기' : ACTION_WORDS[outcome]}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={confirming}
        title={outcome === 'fail' ? '부적합으로 판정할까요?' : '적합으로 판정할까요?'}
        action={outcome === 'fail' ? '부적합 판정' : '적합 판정'}
        danger={outcome === 'fail'}
        busy={check.isPending}
        error={check.error}
        onClose={() => setConfirming(false)}
        onConfirm={() => {
          const values = form.getValues();
          if (values.outcome === null) return;
          check.mutate(
            { outcome: values.outcome, reasons: reasonsOf(values) },
            {
              onSuccess: () => {
                forget();
                setConfirming(false);
              },
            },
          );
        }}
      >
        <Consequence outcome={outcome} view={view} />
      </ConfirmDialog>
    </Card>
  );
}

function OutcomeField({
  form,
  view,
  onFail,
}: {
  form: ReturnType<typeof useForm<CheckForm>>;
  view: ApplicationView;
  onFail: () => void;
}) {
  const passHeld = actionOf(view, 'passRequirements')?.reason ?? null;
  return (
    <>
      {passHeld !== null && (
        <Banner tone="warning" title="지금은 적합으로 판정할 수 없습니다">
          {passHeld}
        </Banner>
      )}
      <Controller
        control={form.control}
        name="outcome"
        rules={{ validate: (value) => outcomeProblem(value, passHeld) }}
        render={({ field, fieldState }) => (
          <RadioGroup
            id="requirement-outcome"
            label="판정"
            name={field.name}
            value={field.value}
            options={[
              { value: 'pass', label: '적합', hint: '사업계획서 작성 단계를 엽니다.' },
              { value: 'fail', label: '부적합', hint: '다른 담당자가 확인하면 절차가 끝납니다.' },
            ]}
            onValueChange={(value) => {
              field.onChange(value);
              if (value === 'fail') onFail();
            }}
            error={fieldState.error?.message}
          />
        )}
      />
    </>
  );
}

/** A pass waits as long as something holds it up. */
const outcomeProblem = (outcome: CheckForm['outcome'], passHeld: string | null): true | string => {
  if (outcome === null) return '적합과 부적합 가운데 하나를 고르세요.';
  return outcome !== 'pass' || passHeld === null || passHeld;
};

function ReasonsField({
  form,
  conditions,
}: {
  form: ReturnType<typeof useForm<CheckForm>>;
  conditions: RequirementFactsView['conditions'];
}) {
  return (
    <Controller
      control={form.control}
      name="notes"
      rules={{ validate: (notes, { outcome: chosen }) => chosen !== 'fail' || notesProblem(notes) }}
      render={({ field, fieldState }) => (
        <ReasonPicker
          id="requirement-notes"
          conditions={conditions}
          notes={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

const ACTION_WORDS = { pass: '적합으로 판정', fail: '부적합으로 판정' } as const;

function Consequence({ outcome, view }: { outcome: CheckForm['outcome']; view: ApplicationView }) {
  if (outcome === null) return null;
  const planDays = planWindowInWords(view, new Date(serverNow()));
  if (outcome === 'pass') {
    return (
      <p>
        적합으로 판정하면 <strong>{view.companyName}</strong>에 메일이 가고,{' '}
        {planDays === null ? '바로 평가를 준비합니다.' : `${planDays} 사업계획서를 낼 수 있게 됩니다.`}
      </p>
    );
  }
  return (
    <p>
      부적합으로 판정하면 다른 담당자에게 확인을 청합니다. 확인하면 <strong>{view.companyName}</strong>의 신청
      절차가 끝나고, 적은 사유가 그대로 메일로 갑니다. 그때까지 기업에는 요건검토 중으로 보입니다. 서류를
      고치면 되는 문제라면 보완을 요청하세요.
    </p>
  );
}
