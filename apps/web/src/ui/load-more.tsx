import { ko } from '../i18n/ko.ts';
import { Button } from './button.tsx';

/** The next page of a list, by button. */
export function LoadMore({
  shown,
  hasMore,
  busy,
  onMore,
}: {
  shown: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}) {
  return (
    <div className="load-more">
      <p className="muted small" role="status">
        {shown}건을 보고 있습니다{hasMore ? '.' : ' (전체).'}
      </p>
      {hasMore && (
        <Button look="secondary" busy={busy} onClick={onMore}>
          {ko.more}
        </Button>
      )}
    </div>
  );
}
