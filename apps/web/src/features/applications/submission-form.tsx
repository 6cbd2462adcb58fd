import { useForm } from 'react-hook-form';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { Details } from '../../ui/details.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, useAttempts } from '../../ui/form-problems.ts';

const FORM_ID = 'submission';
const FIELDS = ['declaration', 'informationUse'] as const;

interface Values {
  declaration: boolean;
  informationUse: boolean;
}

/** 제출: what the company declares and agrees to, and the button that cannot be taken back. */
export function SubmissionForm({
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
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { declaration: false, informationUse: false },
  });
  const [attempt, nextAttempt] = useAttempts();
  const { errors } = form.formState;
  const submit = form.handleSubmit(onSubmit, nextAttempt);
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary items={summaryOf(errors, FORM_ID, FIELDS)} attempt={attempt} />
      <CheckboxField
        id={`${FORM_ID}-declaration`}
        label="신청서에 적은 내용이 사실임을 확인합니다."
        hint="사실과 다르면 선정이 취소되고 참여가 제한될 수 있습니다."
        error={errors.declaration?.message}
        {...form.register('declaration', { required: '적은 내용이 사실임을 확인하고 표시해 주세요.' })}
      />
      <CheckboxField
        id={`${FORM_ID}-informationUse`}
        label="요건검토와 평가를 위한 기업 정보 활용에 동의합니다."
        error={errors.informationUse?.message}
        {...form.register('informationUse', {
          required: '기업 정보 활용에 동의하고 표시해 주세요. 동의 없이는 접수할 수 없습니다.',
        })}
      />
      <Details summary="어떤 정보를 누가 쓰나요?">
        <ul className="small">
          <li>쓰는 곳: 관할 테크노파크, 평가위원(평가 단계부터), 전담기관</li>
          <li>쓰는 정보: 신청서와 제출 서류에 적힌 기업 정보, 담당자 이름과 연락처</li>
          <li>쓰는 목적: 요건검토, 기술성평가, 현장확인, 선정과 협약</li>
        </ul>
      </Details>
      <ProblemBanner error={error} />
      <div className="form-actions">
        <Button type="submit" size="large" busy={busy} busyText="제출하는 중…" disabled={disabled}>
          신청서 제출
        </Button>
      </div>
      <p className="small muted">
        {disabled
          ? '위에 적힌 것을 모두 채우면 제출할 수 있습니다.'
          : '서버에 도착한 시각이 접수 시각입니다. 두 번 눌러도 한 번만 접수됩니다.'}
      </p>
    </form>
  );
}
