import { useUser } from '../../api/session.ts';
import { useCompany } from '../../features/company/api/get-company.ts';
import { useMembershipRequests } from '../../features/company/api/list-membership-requests.ts';
import { OwnAccesses } from '../../features/access-log/own-accesses.tsx';
import { CompanyClaim } from '../../features/company/company-claim.tsx';
import { CompanyForm } from '../../features/company/company-form.tsx';
import { MemberList } from '../../features/company/member-list.tsx';
import { OwnershipOffer } from '../../features/company/ownership-offer.tsx';
import { MembershipRequests } from '../../features/company/membership-requests.tsx';
import { Card } from '../../ui/card.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 우리 회사: profile with site and TechnoPark, members, requests to join. */
export function CompanyPage() {
  const company = useCompany();
  const requests = useMembershipRequests();
  const { id: userId } = useUser();
  return (
    <Page title="우리 회사" lead="신청서에 쓰이는 회사 정보와, 함께 신청서를 쓰는 사람을 관리합니다.">
      <Loading query={company}>
        {(found) => (
          <div className="stack">
            <Card title="회사 정보">
              <CompanyForm key={found.id} company={found} />
            </Card>
            <Card title="사업자등록번호 확인">
              <CompanyClaim claim={found.claim} certificate={found.certificate} />
            </Card>
            <Card title="구성원">
              <div className="stack">
                {found.ownershipOffer !== null && <OwnershipOffer offer={found.ownershipOffer} />}
                <MemberList members={found.members} />
              </div>
            </Card>
            <Card title="구성원 요청">
              <Loading query={requests}>
                {(items) => (
                  <MembershipRequests
                    requests={items}
                    mayAnswer={found.members.some(({ id, isOwner }) => id === userId && isOwner)}
                  />
                )}
              </Loading>
            </Card>
            <Card title="우리 회사 정보를 본 기록">
              <OwnAccesses />
            </Card>
          </div>
        )}
      </Loading>
    </Page>
  );
}
