import { roleLabel } from '@subsidy/rules';
import { useUser } from '../../api/session.ts';
import { ChangeEmailCard } from '../../features/accounts/change-email-card.tsx';
import { ChangePasswordForm } from '../../features/accounts/change-password-form.tsx';
import { EraseAccountCard } from '../../features/accounts/erase-account-card.tsx';
import { OwnCopyCard } from '../../features/accounts/own-copy-card.tsx';
import { IdentitiesCard } from '../../features/accounts/identities-card.tsx';
import { OwnSessions } from '../../features/accounts/own-sessions.tsx';
import { PasskeysCard } from '../../features/accounts/passkeys-card.tsx';
import { SecondFactorCard } from '../../features/accounts/second-factor-card.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';

/** 내 계정: who one is here, the password, the second factor, and where one is signed in. */
export function AccountPage() {
  const { name, email, organization, role } = useUser();
  return (
    <Page title="내 계정" width="wide">
      <div className="stack-loose">
        <Facts
          items={[
            { key: 'name', name: '이름', value: name },
            { key: 'email', name: '이메일', value: email },
            { key: 'place', name: '지금 쓰는 소속', value: `${organization.name}, ${roleLabel(role)}` },
          ]}
        />
        <ChangeEmailCard />
        <Card title="비밀번호 바꾸기">
          <ChangePasswordForm />
        </Card>
        <SecondFactorCard />
        <PasskeysCard />
        <IdentitiesCard />
        <section className="stack-tight" aria-labelledby="own-sessions">
          <h2 id="own-sessions">로그인한 기기</h2>
          <p className="muted">모르는 기기가 있으면 로그아웃하고 비밀번호를 바꿔 주세요.</p>
          <OwnSessions />
        </section>
        <OwnCopyCard />
        <EraseAccountCard />
      </div>
    </Page>
  );
}
