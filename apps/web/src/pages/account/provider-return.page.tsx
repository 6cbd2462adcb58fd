import { useEffect, useRef } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useAnswerOfProvider } from '../../api/providers.ts';
import { useSession } from '../../api/session.ts';
import { LINKED } from '../../features/accounts/identities-card.tsx';
import { HOME_OF } from '../../i18n/menu.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { safeNext } from '../../ui/next-address.ts';
import { Page } from '../../ui/page.tsx';

/** Where a provider sends the browser back to: posts what it brought, once, and goes on. */
export function ProviderReturnPage() {
  const [search] = useSearchParams();
  const state = search.get('state') ?? '';
  const answer = useAnswerOfProvider();
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const part = (name: 'code' | 'iss' | 'error') => {
      const value = search.get(name);
      return value === null ? {} : { [name]: value };
    };
    answer.mutate({ state, ...part('code'), ...part('iss'), ...part('error') });
  }, [answer, search, state]);
  const isProof = state.startsWith('prove.');
  const isLink = state.startsWith('link.');
  if (answer.isSuccess && isLink) return <Navigate to="/account" replace state={LINKED} />;
  if (answer.isSuccess && !isProof) return <SignedIn next={safeNext(answer.data)} />;
  return (
    <Page title={isProof ? '본인 확인' : isLink ? '로그인 연결' : '로그인'}>
      <div className="stack">
        {!answer.isSuccess && !answer.isError && <Skeleton lines={2} />}
        <ProblemBanner error={answer.error} />
        {isProof && (answer.isSuccess || answer.isError) && <Close isDone={answer.isSuccess} />}
        {!isProof && answer.isError && (
          <div>
            <LinkButton to={isLink ? '/account' : '/sign-in'}>
              {isLink ? '내 계정으로' : '로그인 화면으로'}
            </LinkButton>
          </div>
        )}
      </div>
    </Page>
  );
}

function SignedIn({ next }: { next: string | null }) {
  const { data: user } = useSession();
  if (user === null || user === undefined) return null;
  return <Navigate to={next ?? HOME_OF[user.role]} replace />;
}

/** The window was opened for this alone; not every browser lets a page close it by itself. */
function Close({ isDone }: { isDone: boolean }) {
  useEffect(() => {
    if (isDone) window.close();
  }, [isDone]);
  return (
    <>
      {isDone && (
        <Banner tone="success" title="확인했습니다" live>
          이 창을 닫고 하던 화면으로 돌아가 주세요. 하던 일이 이어집니다.
        </Banner>
      )}
      <div>
        <Button look="secondary" onClick={() => window.close()}>
          창 닫기
        </Button>
      </div>
    </>
  );
}
