import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { Link, useSearchParams } from 'react-router';
import { resetPassword } from '../../features/accounts/api/reset-password.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { takeProblems } from '../../ui/form-problems.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PASSWORD_HINT, passwordRules } from '../../ui/text-rules.ts';

/** Where the link of the reset mail leads: a new password. */
export function ResetPasswordPage() {
  const [search] = useSearchParams();
  const form = useForm<{ password: string }>({ defaultValues: { password: '' } });
  const reset = useMutation({
    mutationFn: (password: string) => resetPassword({ token: search.get('token') ?? '', password }),
    onError: (error) => takeProblems(form, error, ['password']),
  });
  if (reset.isSuccess) {
    return (
      <Page title="비밀번호를 바꾸었습니다">
        <div className="stack">
          <Banner tone="success" live>
            다른 기기에서 로그인한 상태도 모두 끝났습니다. 새 비밀번호로 로그인해 주세요.
          </Banner>
          <LinkButton to="/sign-in">로그인하기</LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page title="새 비밀번호 정하기">
      <form
        className="stack form-narrow"
        noValidate
        onSubmit={(event) => void form.handleSubmit(({ password }) => reset.mutate(password))(event)}
      >
        <ProblemBanner error={reset.error} actions={<Link to="/forgot-password">링크를 다시 받기</Link>} />
        <TextField
          label="새 비밀번호"
          hint={PASSWORD_HINT}
          type="password"
          autoComplete="new-password"
          error={form.formState.errors.password?.message}
          {...form.register('password', { validate: passwordRules('새 비밀번호를 입력해 주세요.') })}
        />
        <div className="form-actions">
          <Button type="submit" busy={reset.isPending}>
            비밀번호 바꾸기
          </Button>
        </div>
      </form>
    </Page>
  );
}
