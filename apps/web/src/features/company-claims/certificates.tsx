import type { ListedCertificateView } from '@subsidy/contract';
import type { StatusTone } from '@subsidy/rules';
import { Button } from '../../ui/button.tsx';
import { CertificateLink } from '../../ui/certificate-link.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { businessNumber, instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ReasonDialog, RETURN_REASON_LENGTH } from '../../ui/reason-dialog.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { useConfirmCertificate } from './api/confirm-certificate.ts';
import { useCertificates } from './api/list-certificates.ts';
import { useReturnCertificate } from './api/return-certificate.ts';

const STATUS: Readonly<Record<ListedCertificateView['status'], { label: string; tone: StatusTone }>> = {
  waiting: { label: '확인 대기', tone: 'attention' },
  confirmed: { label: '확인함', tone: 'good' },
  returned: { label: '돌려보냄', tone: 'ended' },
  replaced: { label: '새 파일로 바뀜', tone: 'neutral' },
  evidence: { label: '이의 자료', tone: 'neutral' },
};

/** 사업자등록증: what companies handed in to prove their number, those that wait first. */
export function Certificates() {
  const certificates = useCertificates();
  return (
    <Loading query={certificates}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <p className="muted">올라온 사업자등록증이 없습니다.</p>;
        return (
          <>
            <DataTable
              caption="기업이 올린 사업자등록증"
              captionHidden
              columns={[
                {
                  key: 'company',
                  label: '기업',
                  rowHeader: true,
                  cell: ({ company }) => (
                    <span className="cell-stack">
                      <span>{company.name}</span>
                      <span className="muted small number">
                        {businessNumber(company.businessRegistrationNumber)}
                      </span>
                    </span>
                  ),
                },
                { key: 'file', label: '파일', cell: (row) => <CertificateLink certificate={row} /> },
                { key: 'uploaded', label: '올린 때', cell: ({ uploadedAt }) => instant(uploadedAt) },
                { key: 'state', label: '처리', cell: (row) => <State certificate={row} /> },
              ]}
              rows={rows}
              rowKey={({ id }) => id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={certificates.hasNextPage}
              busy={certificates.isFetchingNextPage}
              onMore={() => void certificates.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}

function State({ certificate }: { certificate: ListedCertificateView }) {
  const { status, decidedBy, decidedAt, returnReason, company } = certificate;
  if (status === 'waiting') {
    return company.claim.status === 'disputed' ? (
      <span className="small">이의와 함께 판단합니다.</span>
    ) : (
      <Decide certificate={certificate} />
    );
  }
  const { label, tone } = STATUS[status];
  return (
    <span className="cell-stack">
      <Badge tone={tone}>{label}</Badge>
      {decidedBy !== null && decidedAt !== null && (
        <span className="muted small">{`${decidedBy}, ${instant(decidedAt)}`}</span>
      )}
      {returnReason !== null && <span className="small pre-wrap">{returnReason}</span>}
    </span>
  );
}

function Decide({ certificate: { id, company } }: { certificate: ListedCertificateView }) {
  const confirm = useConfirmCertificate(id);
  const giveBack = useReturnCertificate(id);
  const { asking, ask, close } = useAsking<'confirm' | 'return'>(confirm, giveBack);
  return (
    <div className="row">
      <Button size="small" onClick={() => ask('confirm')}>
        확인<span className="visually-hidden">: {company.name}</span>
      </Button>
      <Button size="small" look="secondary" onClick={() => ask('return')}>
        돌려보내기<span className="visually-hidden">: {company.name}</span>
      </Button>
      <ConfirmDialog
        open={asking === 'confirm'}
        title="이 번호를 확인했나요?"
        action="확인"
        busy={confirm.isPending}
        error={confirm.error}
        onClose={close}
        onConfirm={() => confirm.mutate(undefined, { onSuccess: close })}
      >
        <p>
          사업자등록증의 번호가 <strong>{businessNumber(company.businessRegistrationNumber)}</strong>, 상호가{' '}
          <strong>{company.name}</strong>과 같은지 보세요. 확인하면 이 번호는 이 기업의 것으로 기록됩니다.
        </p>
      </ConfirmDialog>
      <ReasonDialog
        name={`return-certificate ${id}`}
        open={asking === 'return'}
        onClose={close}
        title="사업자등록증을 돌려보낼까요?"
        action="돌려보내기"
        label="돌려보내는 이유"
        hint="기업이 메일과 화면에서 봅니다."
        length={RETURN_REASON_LENGTH}
        step={giveBack}
      >
        <p>기업({company.name})은 다른 파일을 다시 올릴 수 있습니다.</p>
      </ReasonDialog>
    </div>
  );
}
