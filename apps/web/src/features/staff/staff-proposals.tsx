import type { StaffProposalView } from '@subsidy/contract';
import { roleLabel, type StatusTone } from '@subsidy/rules';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { useConfirmStaffProposal } from './api/confirm-staff-proposal.ts';
import { useStaffProposals } from './api/list-staff-proposals.ts';
import { useReturnStaffProposal } from './api/return-staff-proposal.ts';

const STATUS: Readonly<Record<StaffProposalView['status'], { label: string; tone: StatusTone }>> = {
  proposed: { label: '확인 대기', tone: 'attention' },
  confirmed: { label: '등록함', tone: 'good' },
  returned: { label: '돌려보냄', tone: 'ended' },
};
const REASON_LENGTH = { min: 2, max: 1_000 };

/** 담당자 등록 제안: what waits for another administrator, and what was decided by whom. */
export function StaffProposals() {
  const proposals = useStaffProposals();
  return (
    <Loading query={proposals}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0)
          return <p className="muted">아직 제안이 없습니다. 아래에서 담당자를 제안할 수 있습니다.</p>;
        return (
          <>
            <ProposalTable rows={rows} />
            <LoadMore
              shown={rows.length}
              hasMore={proposals.hasNextPage}
              busy={proposals.isFetchingNextPage}
              onMore={() => void proposals.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}

function ProposalTable({ rows }: { rows: readonly StaffProposalView[] }) {
  return (
    <DataTable
      caption="담당자 등록 제안"
      captionHidden
      columns={[
        {
          key: 'person',
          label: '등록할 사람',
          rowHeader: true,
          cell: ({ name, email }) => <TwoLines first={name} second={email} />,
        },
        {
          key: 'place',
          label: '역할과 소속',
          cell: ({ role, organizationName, expertise }) => (
            <TwoLines
              first={roleLabel(role)}
              second={expertise === null ? organizationName : `${organizationName}, ${expertise}`}
            />
          ),
        },
        { key: 'reason', label: '이유', cell: ({ reason }) => <span className="pre-wrap">{reason}</span> },
        {
          key: 'proposed',
          label: '제안',
          cell: ({ proposedBy, proposedAt }) => <TwoLines first={proposedBy} second={instant(proposedAt)} />,
        },
        { key: 'state', label: '처리', cell: (row) => <State proposal={row} /> },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

const TwoLines = ({ first, second }: { first: string; second: string }) => (
  <span className="cell-stack">
    <span>{first}</span>
    <span className="muted small">{second}</span>
  </span>
);

function State({ proposal }: { proposal: StaffProposalView }) {
  const { status, mayDecide, whyNot, decidedBy, decidedAt, returnReason } = proposal;
  if (mayDecide) return <Decide proposal={proposal} />;
  const { label, tone } = STATUS[status];
  return (
    <span className="cell-stack">
      <Badge tone={tone}>{label}</Badge>
      {decidedBy !== null && decidedAt !== null && (
        <span className="muted small">{`${decidedBy}, ${instant(decidedAt)}`}</span>
      )}
      {returnReason !== null && <span className="small pre-wrap">{returnReason}</span>}
      {status === 'proposed' && <span className="muted small">{whyNot}</span>}
    </span>
  );
}

function Decide({ proposal: { id, name, email, role, organizationName } }: { proposal: StaffProposalView }) {
  const confirm = useConfirmStaffProposal(id);
  const giveBack = useReturnStaffProposal(id);
  const { asking, ask, close } = useAsking<'confirm' | 'return'>(confirm, giveBack);
  return (
    <div className="row">
      <Button size="small" onClick={() => ask('confirm')}>
        확인<span className="visually-hidden">: {name}</span>
      </Button>
      <Button size="small" look="secondary" onClick={() => ask('return')}>
        돌려보내기<span className="visually-hidden">: {name}</span>
      </Button>
      <ConfirmDialog
        open={asking === 'confirm'}
        title={`${name} 님을 등록할까요?`}
        action="등록"
        busy={confirm.isPending}
        error={confirm.error}
        onClose={close}
        onConfirm={() => confirm.mutate(undefined, { onSuccess: close })}
      >
        <p>
          <strong>{email}</strong> 주소로 비밀번호를 정할 주소를 보내고, {organizationName}의{' '}
          {roleLabel(role)} 일을 할 수 있게 합니다. 주소와 소속이 맞는지 한 번 더 확인해 주세요.
        </p>
      </ConfirmDialog>
      <ReasonDialog
        name={`return-staff ${id}`}
        open={asking === 'return'}
        onClose={close}
        title="제안을 돌려보낼까요?"
        action="돌려보내기"
        label="돌려보내는 이유"
        hint="제안한 관리자가 메일로 받습니다."
        length={REASON_LENGTH}
        step={giveBack}
      >
        <p>{name} 님은 등록되지 않습니다. 고쳐서 다시 제안할 수 있습니다.</p>
      </ReasonDialog>
    </div>
  );
}
