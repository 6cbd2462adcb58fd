import type { OwnIdentityView, SignInProviderView } from '@subsidy/contract';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { useIdentities, useLeaveToLink, useProviders } from '../../api/providers.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayOf, instant } from '../../ui/format.ts';
import { useUnlinkIdentity } from './api/unlink-identity.ts';

/** What the page that people come back to from a provider says of a new link. */
export const LINKED = { linked: true };

interface Row {
  label: string;
  /** Null where the portal no longer takes it. */
  provider: string | null;
  identity: OwnIdentityView | null;
}

/** 연결된 로그인: what the person is at outside providers; not there where none is set and none is linked. */
export function IdentitiesCard() {
  const providers = useProviders();
  const { data } = useIdentities();
  const link = useLeaveToLink();
  const { state } = useLocation() as { state: { linked?: boolean } | null };
  if (data === undefined) return null;
  const rows = rowsOf(providers, data.items);
  if (rows.length === 0) return null;
  return (
    <Card title="연결된 로그인">
      <div className="stack">
        <p>
          다른 기관의 계정을 연결하면 그 기관에서 로그인해 들어올 수 있습니다. 연결해도 이메일과 비밀번호는
          그대로 쓸 수 있고, 포털은 그 기관에서 이름이나 메일 주소를 받지 않습니다.
        </p>
        {state?.linked === true && (
          <Banner tone="success" live>
            로그인을 연결했습니다.
          </Banner>
        )}
        <ProblemBanner error={link.error} />
        <DataTable
          caption="연결된 로그인"
          captionHidden
          columns={[
            { key: 'label', label: '기관', rowHeader: true, cell: ({ label }) => label },
            { key: 'since', label: '연결', cell: ({ identity }) => since(identity) },
            { key: 'used', label: '마지막 사용', cell: ({ identity }) => used(identity) },
            {
              key: 'do',
              label: '바꾸기',
              cell: ({ identity, provider, label }) =>
                identity === null ? (
                  <Button
                    size="small"
                    look="secondary"
                    busy={link.isPending}
                    onClick={() => link.mutate(provider ?? '')}
                  >
                    연결<span className="visually-hidden">: {label}</span>
                  </Button>
                ) : (
                  <Unlink identity={identity} />
                ),
            },
          ]}
          rows={rows}
          rowKey={({ identity, provider }) => identity?.id ?? provider ?? ''}
        />
      </div>
    </Card>
  );
}

const since = (identity: OwnIdentityView | null): string =>
  identity === null ? '연결하지 않음' : dayOf(identity.linkedAt);

function used(identity: OwnIdentityView | null): string {
  if (identity === null) return '–';
  return identity.lastUsedAt === null ? '아직 없음' : instant(identity.lastUsedAt);
}

/** Each provider once, and what is linked to one that is no longer set. */
function rowsOf(providers: readonly SignInProviderView[], identities: readonly OwnIdentityView[]): Row[] {
  const set = providers.map(({ id, label }) => ({
    label,
    provider: id,
    identity: identities.find(({ provider }) => provider === id) ?? null,
  }));
  const gone = identities.filter(({ provider }) => provider === null);
  return [...set, ...gone.map((identity) => ({ label: identity.label, provider: null, identity }))];
}

function Unlink({ identity: { id, label } }: { identity: OwnIdentityView }) {
  const [open, setOpen] = useState(false);
  const unlink = useUnlinkIdentity(id);
  const close = (): void => {
    setOpen(false);
    unlink.reset();
  };
  return (
    <>
      <Button size="small" look="secondary" onClick={() => setOpen(true)}>
        연결 끊기<span className="visually-hidden">: {label}</span>
      </Button>
      <ConfirmDialog
        open={open}
        title={`${label} 연결을 끊을까요?`}
        action="연결 끊기"
        danger
        busy={unlink.isPending}
        error={unlink.error}
        onClose={close}
        onConfirm={() => unlink.mutate(undefined, { onSuccess: close })}
      >
        <p>이 기관의 계정으로는 더 이상 로그인할 수 없습니다. 이메일과 비밀번호로는 그대로 로그인합니다.</p>
      </ConfirmDialog>
    </>
  );
}
