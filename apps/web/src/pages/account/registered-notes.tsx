import { Link } from 'react-router';
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
export function OwnerAskedNote({ text }: { text: string }) {
  return (
    <Page title="승인을 기다립니다">
      <div className="stack">
        <Banner tone="information" title="이미 등록된 기업입니다" live>
          {text}
        </Banner>
        <p>
          승인 메일이 오면 지금 정한 비밀번호로 로그인하세요. 담당자가 바뀌어 승인해 줄 분이 없다면{' '}
          <Link to="/contacts">관할 테크노파크</Link>에 문의해 주세요.
        </p>
      </div>
    </Page>
  );
}
