import type { PasskeyView } from '@subsidy/contract';
import { useState } from 'react';
import { useHasPasskeys } from '../../api/passkeys.ts';
import { useRefreshSession } from '../../api/session.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayOf, instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { usePasskeys } from './api/list-passkeys.ts';
import { useRemovePasskey } from './api/remove-passkey.ts';

/** 패스키: those of this account, a new one, and leaving one. */
export function PasskeysCard() {
  const passkeys = usePasskeys();
  const hasPasskeys = useHasPasskeys();
  const refreshSession = useRefreshSession();
  return (
    <Card title="패스키">
      <div className="stack">
        <p>
          비밀번호 대신 이 기기의 지문, 얼굴, 화면 잠금이나 보안 키로 로그인합니다. 가짜 누리집에서는 쓰이지
          않아 비밀번호보다 안전합니다.
        </p>
        <Loading query={passkeys}>
          {({ items }) =>
            items.length === 0 ? <p className="muted">등록한 패스키가 없습니다.</p> : <Table rows={items} />
          }
        </Loading>
        {hasPasskeys ? (
          <AddPasskey onDone={() => void refreshSession()} />
        ) : (
          <p className="muted">이 브라우저나 주소에서는 패스키를 등록할 수 없습니다.</p>
        )}
      </div>
    </Card>
  );
}

function Table({ rows }: { rows: readonly PasskeyView[] }) {
  return (
    <DataTable
      caption="등록한 패스키"
      captionHidden
      columns={[
        { key: 'name', label: '이름', rowHeader: true, cell: ({ name }) => name },
        { key: 'since', label: '등록', cell: ({ createdAt }) => dayOf(createdAt) },
        {
          key: 'used',
          label: '마지막 사용',
          cell: ({ lastUsedAt }) => (lastUsedAt === null ? '아직 없음' : instant(lastUsedAt)),
        },
        { key: 'remove', label: '삭제', cell: (row) => <Remove passkey={row} /> },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

function Remove({ passkey: { id, name } }: { passkey: PasskeyView }) {
  const [open, setOpen] = useState(false);
  const remove = useRemovePasskey(id);
  const refreshSession = useRefreshSession();
  const close = (): void => {
    setOpen(false);
    remove.reset();
  };
  return (
    <>
      <Button size="small" look="secondary" onClick={() => setOpen(true)}>
        삭제<span className="visually-hidden">: {name}</span>
      </Button>
      <ConfirmDialog
        open={open}
        title={`‘${name}’ 패스키를 지울까요?`}
        action="지우기"
        danger
        busy={remove.isPending}
        error={remove.error}
        onClose={close}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => {
              close();
              void refreshSession();
            },
          })
        }
      >
        <p>
          이 패스키로는 더 이상 로그인할 수 없습니다. 기기에 남은 패스키는 기기의 설정에서 따로 지워 주세요.
        </p>
      </ConfirmDialog>
    </>
  );
}
