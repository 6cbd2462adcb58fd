import { useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { Icon } from '../ui/icon.tsx';
import { useOnline } from '../ui/use-online.ts';
import { Footer } from './footer.tsx';
import { BrokenPage } from '../pages/error.page.tsx';
import { Header } from './header.tsx';
import { HealingBoundary } from './healing-boundary.tsx';
import { usePortal } from '../api/portal.ts';
import { SessionDialog } from './session-dialog.tsx';
import './frame.css';

/** The frame of every page. */
export function Frame() {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const firstPath = useRef(pathname);
  useEffect(() => {
    if (firstPath.current === pathname) return;
    firstPath.current = '';
    // A page opened at one of its fields puts the focus there itself.
    if (hash !== '') return;
    main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return (
    <>
      <a className="skip-link" href="#main">
        본문으로 건너뛰기
      </a>
      <SampleStrip />
      <OfflineStrip />
      <Header />
      <main id="main" className="main" ref={main} tabIndex={-1}>
        <HealingBoundary place={pathname} fallback={(again) => <BrokenPage onAgain={again} />}>
          <Outlet />
        </HealingBoundary>
      </main>
      <Footer />
      <SessionDialog />
      <ScrollRestoration />
    </>
  );
}

/** Says on every page that the line is cut: nothing is lost, and nothing is sent either. */
function OfflineStrip() {
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className="strip">
          <Icon name="warning" />
          <span>
            <strong>인터넷 연결이 끊겼습니다.</strong> 입력한 내용은 이 화면에 그대로 있고, 연결되면 이어서
            보냅니다.
          </span>
        </p>
      )}
    </div>
  );
}

/** Says on every page that a portal with sample data is no government site. */
function SampleStrip() {
  const { data: portal } = usePortal();
  if (portal?.sampleData !== true) return null;
  return (
    <aside className="strip" aria-label="연습용 포털 안내">
      <Icon name="information" />
      <span>
        <strong>연습용 포털입니다.</strong> 실제 정부 누리집이 아니며, 여기서 낸 신청은 접수되지 않습니다.
        {portal.sampleSeason === 'loading' && (
          <span role="status">
            {' '}
            심사 진행 중인 예시 공고의 신청 300건을 채우고 있습니다. 3분쯤 걸리며, 그동안에도 모든 계정을 쓸
            수 있습니다.
          </span>
        )}
      </span>
    </aside>
  );
}
