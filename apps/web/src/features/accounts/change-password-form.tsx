import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useUser } from '../../api/session.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { TextField } from '../../ui/text-field.tsx';
import { PASSWORD_HINT, passwordRules, visible } from '../../ui/text-rules.ts';
import { useChangePassword } from './api/change-password.ts';

interface PasswordForm {
  currentPassword: string;
  newPassword: string;
}

const FIELDS = ['currentPassword', 'newPassword'] as const;
const EMPTY: PasswordForm = { currentPassword: '', newPassword: '' };

/** 비밀번호 변경: the old one, and a new one that may be looked at while it is typed. */
export function ChangePasswordForm() {
  const { email } = useUser();
  const form = useForm<PasswordForm>({ shouldFocusError: false, defaultValues: EMPTY });
  const [attempt, nextAttempt] = useAttempts();
  const [isShown, setShown] = useState(false);
  const change = useChangePassword();
  const { errors } = form.formState;
  const send = form.handleSubmit((values) =>
    change.mutate(values, {
      onSuccess: () => form.reset(EMPTY),
      onError: (error) => {
        takeProblems(form, error, FIELDS);
        nextAttempt();
      },
    }),
  );
  return (
    <form
      className="stack form-narrow"
      noValidate
      onSubmit={(event) => {
        nextAttempt();
        change.reset();
        void send(event);
      }}
    >
      {change.isSuccess && (
        <Banner tone="success" title="비밀번호를 바꾸었습니다" live>
          다른 기기는 모두 로그아웃했습니다. 이 기기에서는 그대로 쓰시면 됩니다.
        </Banner>
      )}
      <ErrorSummary items={summaryOf(errors, 'password', FIELDS)} attempt={attempt} />
      {Object.keys(errors).length === 0 && <ProblemBanner error={change.error} />}
      {/* Tells a password manager whose password it is. */}
      <input type="text" hidden readOnly autoComplete="username" value={email} />
      <TextField
        id="password-currentPassword"
        label="지금 비밀번호"
        type="password"
        autoComplete="current-password"
        error={errors.currentPassword?.message}
        {...form.register('currentPassword', { validate: visible('지금 비밀번호를 입력해 주세요.') })}
      />
      <TextField
        id="password-newPassword"
        label="새 비밀번호"
        hint={PASSWORD_HINT}
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        error={errors.newPassword?.message}
        {...form.register('newPassword', { validate: passwordRules('새 비밀번호를 입력해 주세요.') })}
      />
      <div className="form-actions">
        <Button type="submit" busy={change.isPending} busyText="바꾸는 중…">
          비밀번호 바꾸기
        </Button>
        <Button look="quiet" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          새 비밀번호 보기
        </Button>
      </div>
    </form>
  );
}
