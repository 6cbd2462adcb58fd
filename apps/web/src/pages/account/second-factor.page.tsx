import { Navigate } from 'react-router';
import { useHasPasskeys } from '../../api/passkeys.ts';
import { owesSecondFactor, useRefreshSession, useSession } from '../../api/session.ts';
import { AddPasskey } from '../../features/accounts/add-passkey.tsx';
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
          <Page title="2단계 인증">
            <SecondFactorForm factors={user.factors} onDone={() => undefined} />
          </Page>
        ) : (
          <Page
            title="2단계 인증 설정"
            lead="담당자는 비밀번호와 함께 휴대전화의 인증 앱 코드나 패스키로 로그인합니다. 한 번만 설정하면 됩니다."
          >
            <div className="stack-loose">
              <SecondFactorSetup action="인증 앱 연결하기" onDone={() => void refreshSession()} />
              <PasskeyInstead onDone={() => void refreshSession()} />
            </div>
          </Page>
        );
      }}
    </Loading>
  );
}

/** 패스키, in place of an authenticator. */
function PasskeyInstead({ onDone }: { onDone: () => void }) {
  const hasPasskeys = useHasPasskeys();
  if (!hasPasskeys) return null;
  return (
    <section className="stack" aria-labelledby="passkey-instead">
      <h2 id="passkey-instead">또는 패스키 등록</h2>
      <p>
        이 기기의 지문, 얼굴, 화면 잠금이나 보안 키로 로그인합니다. 기기를 잃어버리면 다른 관리자가 초기화해야
        하니, 두 개 이상 등록하거나 인증 앱도 함께 연결해 두세요.
      </p>
      <AddPasskey onDone={onDone} />
    </section>
  );
}
