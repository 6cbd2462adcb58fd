import { useState } from 'react';
import { useLocation } from 'react-router';
import { DisputeForm } from '../../features/company-claims/dispute-form.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Page } from '../../ui/page.tsx';

/** 사업자등록번호 이의: for the real company of a number that somebody else registered. */
export function CompanyDisputePage() {
  const [raisedFor, setRaisedFor] = useState<string | null>(null);
  const { state } = useLocation() as { state: { businessRegistrationNumber?: string } | null };
  if (raisedFor !== null)
    return (
      <Page title="이의를 보냈습니다">
        <Banner tone="success" title="접수했습니다" live>
          관리자가 사유와 사업자등록증을 확인하고 결과를 {raisedFor} 주소로 알려 드립니다.
        </Banner>
      </Page>
    );
  return (
    <Page
      title="이 번호의 실제 회사는 저희입니다"
      lead="모르는 사람이 귀사의 사업자등록번호로 먼저 가입했다면 알려 주세요. 아는 사람이 가입했다면 이의 대신 회원가입에서 구성원 승인을 요청하세요."
    >
      <DisputeForm number={state?.businessRegistrationNumber ?? ''} onRaised={setRaisedFor} />
    </Page>
  );
}
