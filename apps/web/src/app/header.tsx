import { roleLabel } from '@subsidy/rules';
import { useState } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { ko } from '../i18n/ko.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import emblem from '../ui/emblem.svg';
import { Icon } from '../ui/icon.tsx';
import { menuOf } from '../i18n/menu.ts';
import { useSession, useSignOut, type SignedIn } from '../api/session.ts';
import { MembershipSwitcher } from './membership-switcher.tsx';
import './header.css';

/** Service name, main menu of the role, account. On a phone the menu folds away. */
export function Header() {
  const { data: user } = useSession();
  const { pathname } = useLocation();
  // The page on which the menu was opened: on any other one it is folded.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const open = openOn === pathname;
  return (
    <header className="header no-print">
      <div className="header-inner">
        <Link to="/" className="header-name">
          <img src={emblem} alt="" width="32" height="32" />
          <span>{ko.serviceName}</span>
        </Link>
        <Button
          look="quiet"
          className="header-menu-button"
          aria-expanded={open}
          aria-controls="main-menu"
          onClick={() => setOpenOn(open ? null : pathname)}
        >
          <Icon name={open ? 'close' : 'menu'} />
          메뉴
        </Button>
        <div className={open ? 'header-menu header-menu-open' : 'header-menu'} id="main-menu">
          <nav aria-label="주 메뉴">
            <ul className="menu plain-list">
              {user !== undefined &&
                menuOf(user?.role ?? null).map((entry) => (
                  <li key={entry.to}>
                    <NavLink
                      to={entry.to}
                      end={entry.exact === true}
                      className={({ isActive }) =>
                        isActive || isBelow(pathname, entry.also) ? 'menu-link active' : 'menu-link'
                      }
                    >
                      {entry.label}
                    </NavLink>
                  </li>
                ))}
            </ul>
          </nav>
          <Account user={user} />
        </div>
      </div>
    </header>
  );
}

const isBelow = (pathname: string, address: string | undefined): boolean =>
  address !== undefined && (pathname === address || pathname.startsWith(`${address}/`));

function Account({ user }: { user: SignedIn | null | undefined }) {
  const signOut = useSignOut();
  const navigate = useNavigate();
  if (user === undefined) return <div className="account" />;
  if (user === null) {
    return (
      <div className="account">
        <LinkButton to="/register" look="quiet" size="small">
          회원가입
        </LinkButton>
        <LinkButton to="/sign-in" look="secondary" size="small">
          로그인
        </LinkButton>
      </div>
    );
  }
  return (
    <div className="account">
      <span className="account-person">
        <strong>{user.name}</strong>
        <span className="account-place">
          {user.organization.name} · {roleLabel(user.role)}
        </span>
      </span>
      <LinkButton to="/account" look="quiet" size="small">
        내 계정
      </LinkButton>
      <MembershipSwitcher user={user} />
      <Button
        look="secondary"
        size="small"
        busy={signOut.isPending}
        onClick={() => signOut.mutate(undefined, { onSettled: () => void navigate('/') })}
      >
        로그아웃
      </Button>
    </div>
  );
}
