import type { Role } from '@subsidy/rules';
import { Navigate, Outlet, useLocation } from 'react-router';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { HOME_OF } from '../i18n/menu.ts';
import { useSession } from '../api/session.ts';

/** Lets only these roles through; nobody signed in goes to sign in and comes back, another role is told so. */
export function Guard({ roles }: { roles: readonly Role[] }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  return (
    <Loading query={session}>
      {(user) => {
        if (user === null) {
          return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
        }
        return roles.includes(user.role) ? <Outlet /> : <NotAllowed role={user.role} />;
      }}
    </Loading>
  );
}

function NotAllowed({ role }: { role: Role }) {
  return (
    <Page title="이 화면을 볼 권한이 없습니다">
      <EmptyState
        title="다른 역할의 사용자만 볼 수 있는 화면입니다."
        actions={<LinkButton to={HOME_OF[role]}>내 첫 화면으로</LinkButton>}
      >
        주소를 받으셨다면 보낸 분에게 확인하거나, 알맞은 계정으로 로그인해 주세요.
      </EmptyState>
    </Page>
  );
}
