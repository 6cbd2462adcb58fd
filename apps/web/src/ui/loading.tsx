import { useEffect, useState, type ReactNode } from 'react';
import { isNotForThem } from '../api/problem.ts';
import { useIsSignedIn } from '../api/session.ts';
import { ko } from '../i18n/ko.ts';
import { Button } from './button.tsx';
import { Banner, ProblemBanner } from './banner.tsx';
import { OtherAccount } from './other-account.tsx';

const SKELETON_AFTER_MS = 300;
const LINES = [90, 70, 80, 55];

/** Gray lines in place of what is being loaded; appears only when it takes longer than 300 ms. */
export function Skeleton({ lines = LINES.length }: { lines?: number }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SKELETON_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div className="skeleton-wait" aria-hidden="true" />;
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{ko.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <svg
          key={index}
          className="skeleton-line"
          viewBox="0 0 100 4"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect width={LINES[index % LINES.length]} height="4" rx="0.5" />
        </svg>
      ))}
    </div>
  );
}

interface Loaded<Value> {
  data: Value | undefined;
  error: unknown;
  fetchStatus?: string;
  refetch: () => unknown;
}

/** Loading, error and loaded of one query, each drawn on purpose. */
export function Loading<Value>({
  query,
  children,
  skeletonLines,
}: {
  query: Loaded<Value>;
  children: (data: Value) => ReactNode;
  skeletonLines?: number;
}) {
  const isSignedIn = useIsSignedIn();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error !== null && query.error !== undefined) {
    if (isSignedIn && isNotForThem(query.error)) return <OtherAccount />;
    return (
      <ProblemBanner
        error={query.error}
        actions={
          <Button look="secondary" size="small" onClick={() => void query.refetch()}>
            {ko.retry}
          </Button>
        }
      />
    );
  }
  if (query.fetchStatus === 'paused') return <WaitsForLine />;
  return <Skeleton {...(skeletonLines === undefined ? {} : { lines: skeletonLines })} />;
}

function WaitsForLine() {
  return (
    <Banner tone="warning" live title="인터넷 연결이 끊겼습니다">
      연결되면 이 부분을 바로 불러옵니다.
    </Banner>
  );
}
