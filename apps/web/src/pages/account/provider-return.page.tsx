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
  const purpose = purposeOf(state);
  if (answer.isSuccess && purpose === 'link') return <Navigate to="/account" replace state={LINKED} />;
  if (answer.isSuccess && purpose === 'sign-in') return <SignedIn next={safeNext(answer.data)} />;
  return (
    <Page title={TITLES[purpose]}>
      <div className="stack">
        {!answer.isSuccess && !answer.isError && <Skeleton lines={2} />}
        <ProblemBanner error={answer.error} />
        {(answer.isSuccess || answer.isError) && <Onward purpose={purpose} isDone={answer.isSuccess} />}
      </div>
    </Page>
  );
}

type Purpose = 'prove' | 'link' | 'sign-in';

/** What the browser was sent to the provider for; the state begins with it. */
const purposeOf = (state: string): Purpose =>
  state.startsWith('prove.') ? 'prove' : state.startsWith('link.') ? 'link' : 'sign-in';

const TITLES: Readonly<Record<Purpose, string>> = {
  prove: '본인 확인',
  link: '로그인 연결',
  'sign-in': '로그인',
};

function Onward({ purpose, isDone }: { purpose: Purpose; isDone: boolean }) {
  if (purpose === 'prove') return <Close isDone={isDone} />;
  return (
    <div>
      <LinkButton to={purpose === 'link' ? '/account' : '/sign-in'}>
        {purpose === 'link' ? '내 계정으로' : '로그인 화면으로'}
      </LinkButton>
    </div>
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
