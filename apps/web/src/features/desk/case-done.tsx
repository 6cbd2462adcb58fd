import type { ApplicationView } from '@subsidy/contract';
import { useEffect, useRef, useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { addressIn, type QueuePlace } from './use-queue.ts';

/** What a step on the case changes: where it stands, and whether it waits for the company. */
const standing = ({ status, openSupplementRequestId }: ApplicationView): string =>
  `${status} ${openSupplementRequestId ?? ''}`;

/** Once something was decided on the case: the way to the next one of the list, with the focus on it. */
export function CaseDone({ view, queue, list }: { view: ApplicationView; queue: QueuePlace; list: string }) {
  const [before] = useState(standing(view));
  const isDone = standing(view) !== before;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isDone) box.current?.focus();
  }, [isDone]);
  if (!isDone) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Banner
        tone="success"
        live
        title="처리했습니다"
        actions={
          <>
            {queue.next !== null && (
              <LinkButton size="small" to={addressIn(queue, queue.next)}>
                다음 건: {queue.next.companyName}
              </LinkButton>
            )}
            <LinkButton size="small" look="secondary" to={`${list}${queue.search}`}>
              목록
            </LinkButton>
          </>
        }
      >
        {queue.next === null
          ? '이 목록에는 다음 건이 없습니다.'
          : '이 신청이 목록의 조건에서 빠졌더라도 순서는 목록을 열었을 때 그대로입니다.'}
      </Banner>
    </div>
  );
}
