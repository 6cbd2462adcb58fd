import { Navigate } from 'react-router';
import { owesSecondFactor, useRefreshSession, useSession } from '../../api/session.ts';
import { SecondFactorSetup } from '../../features/accounts/second-factor-setup.tsx';
import { HOME_OF } from '../../i18n/menu.ts';
import { Loading } from '../../ui/loading.tsx';
import { useNextAddress, withNext } from '../../ui/next-address.ts';
import { Page } from '../../ui/page.tsx';
import { SecondFactorForm } from '../../ui/second-factor-form.tsx';

/** 2단계 인증 at sign-in: the code, or the device that staff connect the first time. Goes on to where the person was going. */
export function SecondFactorPage() {
  const session = useSession();
  const next = useNextAddress();
  const refreshSession = useRefreshSession();
  return (
    <Loading query={session}>
      {(user) => {
        if (user === null) return <Navigate to={withNext('/sign-in', next)} replace />;
        if (!owesSecondFactor(user)) return <Navigate to={next ?? HOME_OF[user.role]} replace />;
        return user.secondFactor === 'needed' ? (
          <Page title="인증 코드 입력">
            <SecondFactorForm onDone={() => undefined} />
          </Page>
        ) : (
          <Page
            title="인증 앱 연결"
            lead="담당자는 비밀번호와 함께 휴대전화의 인증 앱 코드로 로그인합니다. 한 번만 연결하면 됩니다."
          >
            <SecondFactorSetup action="인증 앱 연결하기" onDone={() => void refreshSession()} />
          </Page>
        );
      }}
    </Loading>
  );
}
