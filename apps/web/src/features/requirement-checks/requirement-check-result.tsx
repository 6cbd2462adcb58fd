import type { RequirementCheckView } from '@subsidy/contract';
import { Card } from '../../ui/card.tsx';
import { instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';

/** 요건검토 결과, as it was decided. */
export function RequirementCheckResult({ check }: { check: RequirementCheckView }) {
  const passed = check.outcome === 'pass';
  return (
    <Card
      title="요건검토 결과"

      actions={<Badge tone={passed ? 'good' : 'ended'}>{passed ? '적합' : '부적합'}</Badge>}
    >
      <p className="muted small">
        {instant(check.checkedAt)} · {check.checkedBy}
      </p>
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
