import type { CompanyClaimView } from '@subsidy/contract';
import type { StatusTone } from '@subsidy/rules';
import { instant } from './format.ts';
import { Badge } from './status-badge.tsx';

const STATES: Readonly<Record<CompanyClaimView['status'], { label: string; tone: StatusTone }>> = {
  pending: { label: '확인 전', tone: 'neutral' },
  proved: { label: '확인됨', tone: 'good' },
  disputed: { label: '이의 확인 중', tone: 'attention' },
};
const HOW: Readonly<Record<NonNullable<CompanyClaimView['provedHow']>, string>> = {
  'requirement-check': '요건검토에서 확인',
  certificate: '사업자등록증으로 확인',
  dispute: '이의를 받아들여 확인',
};

/** 사업자등록번호 소유 상태, and who has seen it when. */
export function ClaimBadge({ claim }: { claim: CompanyClaimView }) {
  const { label, tone } = STATES[claim.status];
  return (
    <span className="row">
      <Badge tone={tone}>{label}</Badge>
      {claim.status === 'proved' && claim.provedHow !== null && claim.provedAt !== null && (
        <span className="muted small">
          {HOW[claim.provedHow]}, {instant(claim.provedAt)}
        </span>
      )}
      {claim.disputedAt !== null && <span className="muted small">{instant(claim.disputedAt)} 접수</span>}
    </span>
  );
}
