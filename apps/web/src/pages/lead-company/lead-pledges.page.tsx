import { LeadPledgeList } from '../../features/lead-pledges/lead-pledge-list.tsx';
import { Page } from '../../ui/page.tsx';

/** 출연 확인: what waits for the lead company. */
export function LeadPledgesPage() {
  return (
    <Page
      title="출연 확인"
      width="wide"
      lead="협력사의 신청에서 우리 회사가 낼 금액을 확인합니다. 확인해야 그 신청이 요건검토를 통과합니다."
    >
      <LeadPledgeList />
    </Page>
  );
}
