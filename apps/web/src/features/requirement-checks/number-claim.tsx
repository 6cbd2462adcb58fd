import type { CompanyClaimView } from '@subsidy/contract';
import { Facts } from '../../ui/card.tsx';
import { ClaimBadge } from '../../ui/claim-badge.tsx';

/** 사업자등록번호 확인: where the claim stands, and what a pass does with it. */
export function NumberClaim({ claim }: { claim: CompanyClaimView }) {
  return (
    <>
      <Facts items={[{ key: 'claim', name: '사업자등록번호 확인', value: <ClaimBadge claim={claim} /> }]} />
      {claim.status === 'pending' && (
        <p className="small">
          사업자등록증명원의 번호와 상호가 신청서와 같은지 보세요. 적합으로 판정하면 이 번호를 확인한 것으로
          기록합니다.
        </p>
      )}
    </>
  );
}
