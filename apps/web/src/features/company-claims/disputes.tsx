import type { CompanyDisputeView } from '@subsidy/contract';
import type { StatusTone } from '@subsidy/rules';
import { Card, Facts } from '../../ui/card.tsx';
import { CertificateLink } from '../../ui/certificate-link.tsx';
import { businessNumber, instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useDisputes } from './api/list-disputes.ts';
import { DecideDispute } from './decide-dispute.tsx';

const STATUS: Readonly<Record<CompanyDisputeView['status'], { label: string; tone: StatusTone }>> = {
  open: { label: '판단 대기', tone: 'attention' },
  proposed: { label: '넘기기 확인 대기', tone: 'attention' },
  rejected: { label: '받아들이지 않음', tone: 'ended' },
  upheld: { label: '기업을 넘김', tone: 'good' },
};

/** 사업자등록번호 이의: both sides with their certificates, and what was decided by whom. */
export function Disputes() {
  const disputes = useDisputes();
  return (
    <Loading query={disputes}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className="muted">들어온 이의가 없습니다.</p>;
        return (
          <div className="stack">
            {items.map((dispute) => (
              <Dispute key={dispute.id} dispute={dispute} />
            ))}
            <LoadMore
              shown={items.length}
              hasMore={disputes.hasNextPage}
              busy={disputes.isFetchingNextPage}
              onMore={() => void disputes.fetchNextPage()}
            />
          </div>
        );
      }}
    </Loading>
  );
}

function Dispute({ dispute }: { dispute: CompanyDisputeView }) {
  const { company, status } = dispute;
  const { label, tone } = STATUS[status];
  return (
    <Card
      level={3}
      title={`${company.name} (${businessNumber(company.businessRegistrationNumber)})`}
      actions={<Badge tone={tone}>{label}</Badge>}
    >
      <div className="stack">
        <Facts items={[...sidesOf(dispute), ...decisionOf(dispute)]} />
        <DecideDispute dispute={dispute} />
      </div>
    </Card>
  );
}

const Person = ({ name, email }: { name: string; email: string }) => (
  <span>
    {name} <span className="muted small">{email}</span>
  </span>
);

/** Who says what, each beside the certificate of that side. */
function sidesOf(dispute: CompanyDisputeView) {
  const { company, name, email, reason, raisedAt, certificate, ownCertificate } = dispute;
  return [
    { key: 'raiser', name: '이의를 낸 분', value: <Person name={name} email={email} /> },
    { key: 'raised', name: '낸 때', value: instant(raisedAt) },
    { key: 'reason', name: '사유', value: <span className="pre-wrap">{reason}</span> },
    { key: 'certificate', name: '낸 사업자등록증', value: <CertificateLink certificate={certificate} /> },
    {
      key: 'owner',
      name: '지금 대표 담당자',
      value: company.owner === null ? '없음' : <Person {...company.owner} />,
    },
    {
      key: 'own',
      name: '기업이 올린 사업자등록증',
      value: ownCertificate === null ? '올리지 않음' : <CertificateLink certificate={ownCertificate} />,
    },
  ];
}

function decisionOf(dispute: CompanyDisputeView) {
  const { proposedBy, proposedAt, proposalReason, returnReason, decidedBy, decidedAt, decisionReason } =
    dispute;
  const line = (key: string, name: string, by: string | null, at: string | null, why: string | null) =>
    by === null || at === null
      ? []
      : [
          {
            key,
            name,
            value: (
              <span className="cell-stack">
                <span className="muted small">{`${by}, ${instant(at)}`}</span>
                {why !== null && <span className="pre-wrap">{why}</span>}
              </span>
            ),
          },
        ];
  return [
    ...line('proposed', '넘기자는 제안', proposedBy, proposedAt, proposalReason),
    ...(returnReason === null
      ? []
      : [
          { key: 'returned', name: '돌려보낸 이유', value: <span className="pre-wrap">{returnReason}</span> },
        ]),
    ...line('decided', '결정', decidedBy, decidedAt, decisionReason),
  ];
}
