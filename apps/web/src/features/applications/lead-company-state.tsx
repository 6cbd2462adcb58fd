import type { LeadPledgeView } from '@subsidy/contract';
import { leadPledgeWords } from '@subsidy/rules/case';
import { instant, won } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';

/** 주관기관 of an application, and what it has said: to the company, and to whoever works on the case. */
export function LeadCompanyState({ pledge }: { pledge: LeadPledgeView }) {
  const { label, tone } = leadPledgeWords(pledge.status);
  return (
    <div className="cell-stack">
      <span className="row">
        <strong>{pledge.leadCompanyName}</strong>
        <Badge tone={tone}>{label}</Badge>
      </span>
      {pledge.amountKrw !== null && <span>낼 금액 {won(pledge.amountKrw)}</span>}
      {pledge.reason !== null && <span className="pre-wrap">{`남긴 말: ${pledge.reason}`}</span>}
      <span className="muted small">
        {pledge.answeredAt === null
          ? `${instant(pledge.namedAt)} 지정`
          : `${instant(pledge.answeredAt)} ${pledge.answeredByName ?? ''} 답변`}
      </span>
    </div>
  );
}
