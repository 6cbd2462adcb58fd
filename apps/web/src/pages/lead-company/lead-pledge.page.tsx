import type { LeadPledgeDetail } from '@subsidy/contract';
import { statusLabel } from '@subsidy/rules';
import { useParams } from 'react-router';
import { useLeadPledge } from '../../features/lead-pledges/api/get-lead-pledge.ts';
import { LeadPledgeForm } from '../../features/lead-pledges/lead-pledge-form.tsx';
import { PledgeBadge } from '../../features/lead-pledges/lead-pledge-list.tsx';
import { PledgeMoney } from '../../features/lead-pledges/pledge-money.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { businessNumber, instant, won } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';

const TRAIL = [{ label: '출연 확인', to: '/lead-pledges' }];

/** 출연 확인 한 건: who asks, for what, how much; and the answer. */
export function LeadPledgePage() {
  const { pledgeId = '' } = useParams();
  return (
    <Loading query={useLeadPledge(pledgeId)}>
      {(pledge) => <Pledge key={pledge.id} pledge={pledge} />}
    </Loading>
  );
}

function Pledge({ pledge }: { pledge: LeadPledgeDetail }) {
  const { status, answerable, amountKrw, fundingPlan } = pledge;
  return (
    <Page
      title={pledge.companyName}
      trail={TRAIL}
      above={
        <span className="row">
          <PledgeBadge status={status} waiting={pledge.waiting} />
          {pledge.sample && <SampleMark />}
        </span>
      }
      lead={pledge.noticeTitle}
    >
      <div className="stack">
        {status === 'stood-down' && (
          <Banner title="우리 회사가 낼 금액이 없습니다">
            신청기업이 다른 주관기관을 골랐거나 신청을 철회했습니다. 더 하실 일이 없습니다.
          </Banner>
        )}
        <TooLittle pledge={pledge} />
        <Card title="신청">
          <Facts items={factsOf(pledge)} />
        </Card>
        <Answer pledge={pledge} />
        {fundingPlan !== null && (status === 'confirmed' || !answerable) && (
          <Card title="사업비">
            <PledgeMoney pledge={pledge} amountKrw={amountKrw ?? fundingPlan.leadCompanyKrw} />
          </Card>
        )}
        {answerable && <LeadPledgeForm pledge={pledge} />}
      </div>
    </Page>
  );
}

/** The cost has outgrown what was confirmed. */
function TooLittle({ pledge: { status, waiting, money } }: { pledge: LeadPledgeDetail }) {
  if (!waiting || status !== 'confirmed' || money === null) return null;
  return (
    <Banner tone="warning" title="금액을 다시 확인해 주세요">
      {`확인한 뒤에 총사업비가 바뀌어 최소 금액이 ${won(money.leastKrw)}이 되었습니다. 다시 확인해야 요건검토를 통과할 수 있습니다.`}
    </Banner>
  );
}

function factsOf(pledge: LeadPledgeDetail) {
  const { companyName, businessRegistrationNumber, projectTitle, totalCostKrw, receiptNumber } = pledge;
  return [
    { key: 'company', name: '신청기업', value: companyName },
    { key: 'number', name: '사업자등록번호', value: businessNumber(businessRegistrationNumber) },
    { key: 'title', name: '과제명', value: projectTitle ?? '–' },
    { key: 'total', name: '총사업비', value: totalCostKrw === null ? '미정' : won(totalCostKrw) },
    { key: 'receipt', name: '접수번호', value: receiptNumber ?? '아직 제출하지 않음' },
    ...(pledge.status === 'stood-down'
      ? []
      : [{ key: 'status', name: '신청 상태', value: statusLabel(pledge.caseStatus) }]),
    { key: 'named', name: '지정', value: instant(pledge.namedAt) },
  ];
}

/** What was said, by whom, and what it has come to. */
function Answer({ pledge }: { pledge: LeadPledgeDetail }) {
  const { status, answeredAt, answeredByName, amountKrw, reason, acceptedKrw, answerable } = pledge;
  if (status === 'stood-down') return null;
  if (answeredAt === null) {
    return answerable ? null : <p className="muted">이 신청에는 이제 답할 수 없습니다.</p>;
  }
  const items = [
    { key: 'amount', name: '낼 금액', value: amountKrw === null ? '내지 않음' : won(amountKrw) },
    ...(acceptedKrw === null
      ? []
      : [{ key: 'accepted', name: '원가계산 뒤 낼 금액', value: won(acceptedKrw) }]),
    { key: 'who', name: '답한 사람', value: `${answeredByName ?? ''} (${instant(answeredAt)})` },
    ...(reason === null ? [] : [{ key: 'reason', name: '남긴 말', value: reason }]),
  ];
  return (
    <Card title="우리 회사의 답" tone="tint">
      <Facts items={items} />
    </Card>
  );
}
