import type { ReactNode } from 'react';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

/** 같은 곳을 먼저 바꾼 사람이 있음: both values, who wrote the other, and two buttons; nothing is written until one is pressed. */
export function ClashNote({
  who,
  mine,
  theirs,
  busy = false,
  onMine,
  onTheirs,
}: {
  who: string;
  mine: ReactNode;
  theirs: ReactNode;
  busy?: boolean;
  onMine: () => void;
  onTheirs: () => void;
}) {
  return (
    <Banner
      tone="warning"
      live
      title={`그사이 ${who} 바꾸었습니다. 어느 것을 쓸지 골라 주세요.`}
      actions={
        <>
          <Button size="small" busy={busy} onClick={onMine}>
            내가 쓴 값으로 바꾸기
          </Button>
          <Button size="small" look="secondary" onClick={onTheirs}>
            먼저 저장된 값 쓰기
          </Button>
        </>
      }
    >
      <div className="conflict-values">
        <div>
          <p className="small muted">내가 쓴 값 (아직 저장하지 않음)</p>
          <div className="pre-wrap">{mine}</div>
        </div>
        <div>
          <p className="small muted">먼저 저장된 값</p>
          <div className="pre-wrap">{theirs}</div>
        </div>
      </div>
    </Banner>
  );
}
