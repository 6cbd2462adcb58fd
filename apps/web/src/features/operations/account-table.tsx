import type { AccountGroup, AccountView, MembershipView } from '@subsidy/contract';
import { cleanText, roleLabel } from '@subsidy/rules';
import { useDeferredValue, useState } from 'react';
import { useUser } from '../../api/session.ts';
import { SelectField } from '../../ui/choice-field.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { dayOf, instant } from '../../ui/format.ts';
import { EndMembership } from '../../ui/end-membership.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useAccounts } from './api/list-accounts.ts';
import { SecondFactorOf } from './reset-second-factor.tsx';

const GROUPS: readonly { value: AccountGroup; label: string }[] = [
  { value: 'staff', label: '담당자' },
  { value: 'company', label: '기업과 공급기업' },
];

/** 계정: those of staff at first; companies and all others by choice, anyone by name or address. */
export function AccountTable() {
  const [group, setGroup] = useState<AccountGroup | ''>('staff');
  const [text, setText] = useState('');
  const query = cleanText(useDeferredValue(text));
  return (
    <>
      <div className="row">
        <SelectField
          id="account-group"
          label="구분"
          required={false}
          placeholder="모두"
          options={GROUPS}
          value={group}
          onChange={(event) =>
            setGroup(GROUPS.find(({ value }) => value === event.target.value)?.value ?? '')
          }
        />
        <TextField
          id="account-search"
          label="이름이나 이메일"
          required={false}
          type="search"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <FoundAccounts group={group} query={query} />
    </>
  );
}

function FoundAccounts(filter: { group: AccountGroup | ''; query: string }) {
  const accounts = useAccounts(filter);
  return (
    <Loading query={accounts}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <p className="muted">찾는 계정이 없습니다.</p>;
        return (
          <>
            <DataTable
              caption="계정 목록"
              captionHidden
              dense
              columns={[
                {
                  key: 'person',
                  label: '사람',
                  rowHeader: true,
                  cell: (row) => (
                    <span className="cell-stack">
                      <span>{row.name}</span>
                      <span className="muted small">{row.email}</span>
                    </span>
                  ),
                },
                { key: 'memberships', label: '역할과 소속', cell: (row) => <Memberships account={row} /> },
                {
                  key: 'confirmed',
                  label: '메일 확인',
                  cell: (row) =>
                    row.emailConfirmed ? (
                      <Badge tone="good">확인함</Badge>
                    ) : (
                      <Badge tone="attention">확인 전</Badge>
                    ),
                },
                {
                  key: 'second-factor',
                  label: '2단계 인증',
                  cell: (row) => <SecondFactorOf account={row} />,
                },
                { key: 'created', label: '가입', cell: (row) => dayOf(row.createdAt) },
                {
                  key: 'seen',
                  label: '마지막 로그인',
                  cell: (row) => (row.lastSignInAt === null ? '없음' : instant(row.lastSignInAt)),
                },
              ]}
              rows={rows}
              rowKey={(row) => row.id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={accounts.hasNextPage}
              busy={accounts.isFetchingNextPage}
              onMore={() => void accounts.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}

/** What an account may act as, each of which may be ended; then what has ended, with the reason. */
function Memberships({ account: { id, name, memberships } }: { account: AccountView }) {
  const me = useUser();
  return (
    <ul className="plain-list stack-tight">
      {memberships.map((membership) => (
        <li key={membership.id} className="row">
          {membership.endedAt === null ? (
            <>
              <span>{inWords(membership)}</span>
              {!(membership.role === 'admin' && id === me.id) && (
                <EndMembership membershipId={membership.id} whose={name} what={inWords(membership)} />
              )}
            </>
          ) : (
            <span className="muted small">
              {`${inWords(membership)}: ${dayOf(membership.endedAt)} 종료 (${membership.endReason ?? '-'})`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const inWords = ({ role, organization }: MembershipView): string =>
  `${roleLabel(role)}, ${organization.name}`;
