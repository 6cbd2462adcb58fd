import type { EmailChangeView } from '@subsidy/contract';
import { useForm } from 'react-hook-form';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { summaryOf, takeProblems, useAttempts } from '../../ui/form-problems.ts';
import { instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { visible } from '../../ui/text-rules.ts';
import { useCancelEmailChange } from './api/cancel-email-change.ts';
import { useChangeEmail } from './api/change-email.ts';
import { useEmailChange } from './api/get-email-change.ts';

/** 메일 주소 바꾸기: asking for another address, and what a change that waits still lacks. */
export function ChangeEmailCard() {
  const change = useEmailChange();
  return (
    <Card title="이메일 바꾸기">
      <div className="stack">
        <Loading query={change}>
          {({ pending }) => (pending === null ? null : <Pending change={pending} />)}
        </Loading>
        <AskForm />
      </div>
    </Card>
  );
}

const said = (isConfirmed: boolean): string => (isConfirmed ? '확인함' : '기다리는 중');

function Pending({ change }: { change: NonNullable<EmailChangeView['pending']> }) {
  const cancel = useCancelEmailChange();
  return (
    <Banner
      title={`${change.email} 주소로 바꾸기를 기다리고 있습니다`}
      live
      actions={
        <Button size="small" look="secondary" busy={cancel.isPending} onClick={() => cancel.mutate()}>
          변경 취소
        </Button>
      }
    >
      <p>두 주소로 보낸 메일의 링크를 {instant(change.expiresAt)}까지 모두 열어 확인해 주세요.</p>
      <ul>
        <li>지금 주소: {said(change.oldConfirmed)}</li>
        <li>새 주소: {said(change.newConfirmed)}</li>
      </ul>
      <ProblemBanner error={cancel.error} />
    </Banner>
  );
}

function AskForm() {
  const form = useForm<{ email: string }>({ shouldFocusError: false, defaultValues: { email: '' } });
  const [attempt, nextAttempt] = useAttempts();
  const change = useChangeEmail();
  const { errors } = form.formState;
  const send = form.handleSubmit((values) =>
    change.mutate(values, {
      onSuccess: () => form.reset({ email: '' }),
      onError: (error) => {
        takeProblems(form, error, ['email']);
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
      <p>지금 주소와 새 주소에서 모두 확인하면 바뀝니다. 바뀌면 모든 기기에서 로그아웃합니다.</p>
      <ErrorSummary items={summaryOf(errors, 'change', ['email'])} attempt={attempt} />
      {errors.email === undefined && <ProblemBanner error={change.error} />}
      <TextField
        id="change-email"
        label="새 이메일"
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...form.register('email', { validate: visible('새 이메일을 입력해 주세요.') })}
      />
      <div className="form-actions">
        <Button type="submit" look="secondary" busy={change.isPending} busyText="보내는 중…">
          확인 메일 보내기
        </Button>
      </div>
    </form>
  );
}
