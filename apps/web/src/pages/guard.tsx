import type { Role } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { Loading } from '../ui/loading.tsx';
import { withNext } from '../ui/next-address.ts';
import { OtherAccount } from '../ui/other-account.tsx';
import { Page } from '../ui/page.tsx';
import { owesSecondFactor, useSession } from '../api/session.ts';

/** Lets only these roles through; nobody signed in goes to sign in, or to finish that, and comes back; another role is told so or sent elsewhere. */
export function Guard({ roles, others = <NotAllowed /> }: { roles: readonly Role[]; others?: ReactNode }) {
  const session = useSession();
  const { pathname, search, hash } = useLocation();
  return (
    <Loading query={session}>
      {(user) => {
        if (user === null) {
          return <Navigate to={withNext('/sign-in', pathname + search + hash)} replace />;
        }
        if (owesSecondFactor(user)) {
          return <Navigate to={withNext('/second-factor', pathname + search + hash)} replace />;
        }
        return roles.includes(user.role) ? <Outlet /> : others;
      }}
    </Loading>
  );
}

/** Says who is signed in where that person may see nothing. */
export function NotAllowed() {
  return (
    <Page title="이 화면을 볼 권한이 없습니다">
      <OtherAccount />
    </Page>
  );
}
