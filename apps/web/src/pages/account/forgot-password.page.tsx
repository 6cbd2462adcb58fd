import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { requestPasswordReset } from '../../features/accounts/api/request-password-reset.ts';
import { Button } from '../../ui/button.tsx';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emailRules } from '../../ui/text-rules.ts';

/** 비밀번호 찾기: asks for a mail with a link. The answer is the same whether the account exists or not. */
export function ForgotPasswordPage() {
  const form = useForm<{ email: string }>({ defaultValues: { email: '' } });
  const ask = useMutation({ mutationFn: requestPasswordReset });
  return (
    <Page title="비밀번호 다시 정하기" lead="가입한 이메일로 비밀번호를 다시 정하는 링크를 보내 드립니다.">
      {ask.isSuccess ? (
        <Banner tone="success" title="메일을 보냈습니다" live>
          가입된 주소라면 몇 분 안에 메일이 옵니다. 링크는 1시간 동안 쓸 수 있습니다. 메일이 없으면 스팸함도
          확인해 주세요.
        </Banner>
      ) : (
        <form
          className="stack form-narrow"
          noValidate
          onSubmit={(event) => void form.handleSubmit((values) => ask.mutate(values))(event)}
        >
          <ProblemBanner error={ask.error} />
          <TextField
            label="이메일"
            type="email"
            autoComplete="username"
            error={form.formState.errors.email?.message}
            {...form.register('email', { validate: emailRules })}
          />
          <div className="form-actions">
            <Button type="submit" busy={ask.isPending}>
              메일 받기
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}
