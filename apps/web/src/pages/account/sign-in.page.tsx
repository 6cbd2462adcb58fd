import { useForm } from 'react-hook-form';
import { Link, Navigate } from 'react-router';
import { HOME_OF } from '../../i18n/menu.ts';
import { useHasPasskeys, useSignInByPasskey } from '../../api/passkeys.ts';
import { useLeaveToSignIn, useProviders } from '../../api/providers.ts';
import { usePortal } from '../../api/portal.ts';
import { useSession, useSignIn } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, useAttempts } from '../../ui/form-problems.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { visible } from '../../ui/text-rules.ts';
import { useNextAddress, withNext } from '../../ui/next-address.ts';
import { SampleAccounts } from './sample-accounts.tsx';

interface SignInForm {
  email: string;
  password: string;
}

/** 로그인. Goes back to where the person came from, else to the first page of the role. */
export function SignInPage() {
  const { data: user } = useSession();
  const { data: portal } = usePortal();
  const next = useNextAddress();
  const signIn = useSignIn();
  const form = useForm<SignInForm>({ shouldFocusError: false, defaultValues: { email: '', password: '' } });
  const [attempt, nextAttempt] = useAttempts();
  if (user !== null && user !== undefined) {
    return <Navigate to={next ?? HOME_OF[user.role]} replace />;
  }
  const { errors } = form.formState;
  return (
    <Page title="로그인">
      <div className="stack">
        {next !== null && <p>로그인하면 보시던 화면으로 돌아갑니다.</p>}
        <ProblemBanner error={signIn.error} />
        <form
          className="stack form-narrow"
          noValidate
          onSubmit={(event) => {
            nextAttempt();
            void form.handleSubmit((values) => signIn.mutate(values))(event);
          }}
        >
          <ErrorSummary items={summaryOf(errors, 'sign-in', ['email', 'password'])} attempt={attempt} />
          <TextField
            id="sign-in-email"
            label="이메일"
            type="email"
            autoComplete="username"
            error={errors.email?.message}
            {...form.register('email', { validate: visible('이메일을 입력해 주세요.') })}
          />
          <TextField
            id="sign-in-password"
            label="비밀번호"
            type="password"
            autoComplete="current-password"
            error={errors.password?.message}
            {...form.register('password', { required: '비밀번호를 입력해 주세요.' })}
          />
          <div className="form-actions">
            <Button type="submit" busy={signIn.isPending} busyText="로그인하는 중…">
              로그인
            </Button>
          </div>
        </form>
        <SignInByPasskey />
        <SignInByProvider next={next} />
        <p className="row">
          <Link to="/forgot-password">비밀번호를 잊으셨나요?</Link>
          <Link to={withNext('/register', next)}>처음이신가요? 회원가입</Link>
        </p>
        {portal?.sampleData === true && (
          <SampleAccounts
            onChoose={(email, password) => {
              form.reset({ email, password });
              signIn.mutate({ email, password });
            }}
          />
        )}
      </div>
    </Page>
  );
}

/** 패스키로 로그인: where this browser has what it takes. */
function SignInByPasskey() {
  const hasPasskeys = useHasPasskeys();
  const signIn = useSignInByPasskey();
  if (!hasPasskeys) return null;
  return (
    <div className="stack-tight">
      <ProblemBanner error={signIn.error} />
      <div>
        <Button look="secondary" busy={signIn.isPending} onClick={() => signIn.mutate()}>
          패스키로 로그인
        </Button>
      </div>
    </div>
  );
}

/** 연결된 로그인: where the portal takes providers. */
function SignInByProvider({ next }: { next: string | null }) {
  const providers = useProviders();
  const leave = useLeaveToSignIn(next);
  if (providers.length === 0) return null;
  return (
    <div className="stack-tight">
      <ProblemBanner error={leave.error} />
      <div className="row">
        {providers.map(({ id, label }) => (
          <Button
            key={id}
            look="secondary"
            busy={leave.isPending && leave.variables === id}
            onClick={() => leave.mutate(id)}
          >
            {label} 계정으로 로그인
          </Button>
        ))}
      </div>
      <p className="muted">내 계정에서 연결해 둔 분만 쓸 수 있습니다.</p>
    </div>
  );
}
