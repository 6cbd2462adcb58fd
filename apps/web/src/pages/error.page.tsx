import { isRouteErrorResponse, useRouteError } from 'react-router';
import { ApiProblem } from '../api/problem.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { ProblemBanner } from '../ui/banner.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

/** No such page. */
export function NotFoundPage() {
  return (
    <Page title="찾으시는 화면이 없습니다">
      <EmptyState
        title="주소가 바뀌었거나 잘못 입력되었습니다."
        actions={<LinkButton to="/">첫 화면으로</LinkButton>}
      >
        메일의 링크를 눌러 들어오셨다면 주소가 줄바꿈으로 잘리지 않았는지 확인해 주세요.
      </EmptyState>
    </Page>
  );
}

/** A page that broke and did not come back by itself: what to do next, never a stack. */
export function BrokenPage({ error, onAgain }: { error?: unknown; onAgain?: () => void }) {
  return (
    <Page title="화면을 표시하지 못했습니다">
      <div className="stack">
        {error instanceof ApiProblem ? (
          <ProblemBanner error={error} />
        ) : (
          <p>
            이 화면에 문제가 있습니다. 저장된 내용은 그대로 있습니다. 새로 고쳐 보고, 계속되면 관할
            테크노파크에 알려 주세요.
          </p>
        )}
        <div className="row">
          <Button onClick={() => window.location.reload()}>새로 고침</Button>
          {onAgain !== undefined && (
            <Button look="secondary" onClick={onAgain}>
              다시 그리기
            </Button>
          )}
          <LinkButton to="/" look="secondary" reloadDocument>
            첫 화면으로
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}

/** What could not even be begun: an address that the router refuses, a part of the portal that did not arrive. */
export function RouteErrorPage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error)) return <NotFoundPage />;
  return (
    <main className="main">
      <BrokenPage error={error} />
    </main>
  );
}
