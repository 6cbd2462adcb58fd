import type { OwnSessionView } from '@subsidy/contract';
import { useState } from 'react';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useEndOtherSessions } from './api/end-other-sessions.ts';
import { useEndSession } from './api/end-session.ts';
import { useOwnSessions } from './api/list-own-sessions.ts';

/** 로그인한 기기: where this account is signed in, each of which may be signed out. */
export function OwnSessions() {
  const sessions = useOwnSessions();
  return (
    <Loading query={sessions}>
      {({ items }) => (
        <>
          <SessionTable rows={items} />
          {items.length > 1 && <EndOthers />}
        </>
      )}
    </Loading>
  );
}

/** What it runs in, as far as it says so. */
const deviceOf = ({ browser, system }: OwnSessionView): string =>
  [browser ?? '알 수 없는 브라우저', system].filter((word) => word !== null).join(', ');

function SessionTable({ rows }: { rows: readonly OwnSessionView[] }) {
  return (
    <DataTable
      caption="로그인한 기기 목록"
      captionHidden
      columns={[
        {
          key: 'device',
          label: '기기',
          rowHeader: true,
          cell: (row) => (
            <span className="row">
              <span>{deviceOf(row)}</span>
              {row.isCurrent && <Badge tone="good">이 기기</Badge>}
            </span>
          ),
        },
        { key: 'since', label: '로그인', cell: ({ startedAt }) => instant(startedAt) },
        { key: 'seen', label: '마지막 사용', cell: ({ lastSeenAt }) => instant(lastSeenAt) },
        { key: 'address', label: '접속 주소', cell: ({ address }) => address ?? '알 수 없음' },
        {
          key: 'end',
          label: '로그아웃',
          cell: (row) =>
            row.isCurrent ? <span className="muted">지금 쓰는 중</span> : <End session={row} />,
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function End({ session }: { session: OwnSessionView }) {
  const end = useEndSession(session.id);
  return (
    <>
      <Button size="small" look="secondary" busy={end.isPending} onClick={() => end.mutate()}>
        로그아웃
        <span className="visually-hidden">
          : {deviceOf(session)}, {instant(session.startedAt)}에 로그인
        </span>
      </Button>
      <ProblemBanner error={end.error} />
    </>
  );
}

function EndOthers() {
  const [open, setOpen] = useState(false);
  const end = useEndOtherSessions();
  const close = (): void => {
    setOpen(false);
    end.reset();
  };
  return (
    <div className="row">
      <Button look="secondary" onClick={() => setOpen(true)}>
        다른 기기 모두 로그아웃
      </Button>
      <ConfirmDialog
        open={open}
        title="다른 기기를 모두 로그아웃할까요?"
        action="모두 로그아웃"
        busy={end.isPending}
        error={end.error}
        onClose={close}
        onConfirm={() => end.mutate(undefined, { onSuccess: close })}
      >
        <p>이 기기만 남습니다. 다른 기기에서 저장하지 않은 내용은 다시 로그인해야 이어서 쓸 수 있습니다.</p>
      </ConfirmDialog>
    </div>
  );
}
