import { roleLabel } from '@subsidy/rules';
import { useLocation, useNavigate } from 'react-router';
import { useSession, useSignOut } from '../api/session.ts';
import { HOME_OF } from '../i18n/menu.ts';
import { Banner } from './banner.tsx';
import { Button, LinkButton } from './button.tsx';
import { withNext } from './next-address.ts';

/**
 * Says who is signed in where an address shows them nothing: the person may be another than the one the address was sent to. Whether
 * there is anything is not told. Nothing for who is not signed in.
 */
export function OtherAccount() {
  const { data: user } = useSession();
  if (user === null || user === undefined) return null;
  return (
    <Banner
      tone="warning"
      title="지금 로그인한 계정으로는 볼 수 없는 주소입니다"
      live
      actions={
        <>
          <SwitchAccount />
          <LinkButton to={HOME_OF[user.role]} look="secondary" size="small">
            내 첫 화면으로
          </LinkButton>
        </>
      }
    >
      <p>
        <span>
          지금 <strong>{user.name}</strong>({user.email}) 님으로 로그인되어 있습니다.
        </span>{' '}
        <span>
          {user.organization.name} · {roleLabel(user.role)}
        </span>
      </p>
      <p>
        메일이나 다른 분에게서 받은 주소라면 그 주소를 받은 계정으로 로그인해 주세요. 주소가 잘못되었을 수도
        있습니다.
      </p>
    </Banner>
  );
}

/** Signs out and comes back to this address as somebody else. */
function SwitchAccount() {
  const signOut = useSignOut();
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  return (
    <Button
      size="small"
      busy={signOut.isPending}
      onClick={() =>
        signOut.mutate(undefined, {
          onSettled: () => void navigate(withNext('/sign-in', pathname + search + hash)),
        })
      }
    >
      다른 계정으로 로그인
    </Button>
  );
}
