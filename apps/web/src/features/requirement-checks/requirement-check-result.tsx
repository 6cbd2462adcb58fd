import type { RequirementCheckView } from '@subsidy/contract';
import { Card } from '../../ui/card.tsx';
import { instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';

const WORDS = {
  pass: { label: '적합', tone: 'good' },
  fail: { label: '부적합', tone: 'ended' },
  unconfirmed: { label: '부적합 (확인 대기)', tone: 'attention' },
  returned: { label: '부적합 (되돌림)', tone: 'neutral' },
} as const;

/** 요건검토 결과, as it was decided. */
export function RequirementCheckResult({ check }: { check: RequirementCheckView }) {
  const { label, tone } = WORDS[check.status === 'in-force' ? check.outcome : check.status];
  return (
    <Card
      title="요건검토 결과"

      actions={<Badge tone={tone}>{label}</Badge>}
    >
      <p className="muted small">
        {instant(check.checkedAt)} · {check.checkedBy}
        {check.decidedAt !== null &&
          ` · ${check.status === 'returned' ? '되돌림' : '확인'} ${instant(check.decidedAt)} ${check.decidedBy ?? ''}`}
      </p>
      {check.returnReason !== null && <p className="pre-wrap">되돌린 이유: {check.returnReason}</p>}
      {check.reasons.length > 0 && (
        <ul className="stack-lines">
          {check.reasons.map(({ ruleId, note }) => (
            <li key={ruleId} className="pre-wrap">
              {note}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
