import { useForm } from 'react-hook-form';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, useAttempts } from '../../ui/form-problems.ts';

const FORM_ID = 'plan-submission';

interface Values {
  declaration: boolean;
  informationUse: boolean;
}

/** 제출 확인: what the company declares and agrees to, and the button that cannot be taken back. */
export function PlanSubmissionForm({
  onSubmit,
  busy,
  error,
  disabled,
}: {
  onSubmit: () => void;
  busy: boolean;
  error: unknown;
  /** Something is missing still. */
  disabled: boolean;
}) {
  const form = useForm<Values>({ defaultValues: { declaration: false, informationUse: false } });
  const [attempt, nextAttempt] = useAttempts();
  const { errors } = form.formState;
  const submit = form.handleSubmit(onSubmit, nextAttempt);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary items={summaryOf(errors, FORM_ID, ['declaration', 'informationUse'])} attempt={attempt} />
      <CheckboxField
        id={`${FORM_ID}-declaration`}
        label="사업계획서에 적은 내용이 사실이며, 공급기업과 함께 확인했습니다."
        hint="사실과 다르면 선정이 취소되고 참여가 제한될 수 있습니다."
        error={errors.declaration?.message}
        {...form.register('declaration', { required: '적은 내용이 사실임을 확인하고 표시해 주세요.' })}
      />
      <CheckboxField
        id={`${FORM_ID}-informationUse`}
        label="평가와 선정을 위해 제출한 정보를 테크노파크, 평가위원, 전담기관이 쓰는 데 동의합니다."
        error={errors.informationUse?.message}
        {...form.register('informationUse', {
          required: '정보 활용에 동의하고 표시해 주세요. 동의 없이는 평가할 수 없습니다.',
        })}
      />
      <p className="muted small">제출하면 계획서를 고칠 수 없습니다. 서버에 도착한 시각이 제출 시각입니다.</p>
      <ProblemBanner error={error} />
      <div className="form-actions">
        <Button type="submit" size="large" busy={busy} busyText="제출하는 중…" disabled={disabled}>
          사업계획서 제출
        </Button>
      </div>
      {disabled && <p className="small">위에 적힌 것을 모두 채우면 제출할 수 있습니다.</p>}
    </form>
  );
}
