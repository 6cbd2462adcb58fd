import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { withNext } from '../../ui/next-address.ts';

/** What follows a registration: the address is to be confirmed, and one goes on to where one was going. */
export function RegisteredNote({ email, next }: { email: string; next: string | null }) {
  return (
    <Page title="가입했습니다">
      <div className="stack">
        <Banner tone="success" title="확인 메일을 보냈습니다" live>
          {email} 주소로 보낸 메일의 링크를 눌러 주세요. 링크는 72시간 동안 쓸 수 있습니다.
        </Banner>
        <p>메일 확인 전에도 로그인하고 신청서를 쓸 수 있습니다.</p>
        <LinkButton to={withNext('/sign-in', next ?? '/applications')}>로그인하기</LinkButton>
      </div>
    </Page>
  );
}

/** The company has an owner already, who was asked to accept. */
export function OwnerAskedNote({
  text,
  businessRegistrationNumber,
}: {
  text: string;
  businessRegistrationNumber: string;
}) {
  return (
    <Page title="승인을 기다립니다">
      <div className="stack">
        <Banner tone="information" title="이미 등록된 기업입니다" live>
          {text}
        </Banner>
        <p>
          승인 메일이 오면 메일에 있는 주소에서 비밀번호를 정하세요. 이미 계정이 있다면 쓰시던 비밀번호로
          로그인하면 됩니다. 적어 주신 비밀번호는 저장하지 않았습니다.
        </p>
        <h2 className="card-title">모르는 사람이 먼저 가입했나요?</h2>
        <p>
          이 번호의 실제 회사라면 사업자등록증과 함께 알려 주세요. 관리자 두 사람이 확인하면 기업을 넘겨
          드립니다.
        </p>
        <div className="row">
          <LinkButton to="/company-dispute" look="secondary" state={{ businessRegistrationNumber }}>
            이 번호의 실제 회사는 저희입니다
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
