import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { SESSION_KEY, useSession } from '../../api/session.ts';
import { confirmEmail } from '../../features/accounts/api/confirm-email.ts';
import { useResendConfirmation } from '../../features/accounts/api/resend-confirmation.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** Where the link of the confirmation mail leads. */
export function ConfirmEmailPage() {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data: user } = useSession();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => confirmEmail({ token }),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSION_KEY }),
  });
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    confirm.mutate();
  }, [confirm]);
  const isSignedIn = user !== null && user !== undefined;
  return (
    <Page title="이메일 확인">
      <div className="stack">
        {confirm.isPending && <Skeleton lines={1} />}
        {confirm.isSuccess && (
          <Banner tone="success" title="이메일을 확인했습니다" live>
            접수 결과와 보완 요청을 이 주소로 보내 드립니다.
          </Banner>
        )}
        <ProblemBanner error={confirm.error} />
        {confirm.isError && isSignedIn && <Resend />}
        {!confirm.isPending && (
          <div>
            <LinkButton to={isSignedIn ? '/' : '/sign-in'}>
              {isSignedIn ? '첫 화면으로' : '로그인하기'}
            </LinkButton>
          </div>
        )}
      </div>
    </Page>
  );
}

function Resend() {
  const resend = useResendConfirmation();
  if (resend.isSuccess) {
    return (
      <Banner tone="success" live>
        확인 메일을 다시 보냈습니다.
      </Banner>
    );
  }
  return (
    <div>
      <ProblemBanner error={resend.error} />
      <Button look="secondary" busy={resend.isPending} onClick={() => resend.mutate()}>
        확인 메일 다시 받기
      </Button>
    </div>
  );
}
