import { Certificates } from '../../features/company-claims/certificates.tsx';
import { Disputes } from '../../features/company-claims/disputes.tsx';
import { Page } from '../../ui/page.tsx';

/** 기업 확인: disputes over a business number, and certificates that prove one. */
export function CompanyClaimsPage() {
  return (
    <Page
      title="기업 확인"
      width="wide"
      lead="사업자등록번호가 누구의 것인지 확인합니다. 기업을 넘기는 일은 한 관리자가 제안하고 다른 관리자가 확인합니다."
    >
      <div className="desk stack-loose">
        <section className="stack-tight" aria-labelledby="disputes">
          <h2 id="disputes">이의</h2>
          <Disputes />
        </section>
        <section className="stack-tight" aria-labelledby="certificates">
          <h2 id="certificates">사업자등록증</h2>
          <Certificates />
        </section>
      </div>
    </Page>
  );
}
