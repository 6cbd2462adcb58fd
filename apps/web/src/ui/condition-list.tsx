import type { Condition, FindingOutcome } from '@subsidy/rules';
import { CitationLine, Details } from './details.tsx';
import { FindingBadge } from './status-badge.tsx';

const ORDER: Record<FindingOutcome, number> = { fail: 0, unknown: 1, pass: 2 };

/** Conditions of a decision, what stands in the way first; each unfolds to its remedy and source. */
export function ConditionList({ conditions }: { conditions: readonly Condition[] }) {
  const sorted = [...conditions].sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome]);
  return (
    <div>
      {sorted.map((condition) => (
        <Details
          key={condition.ruleId}
          open={condition.outcome === 'fail'}
          summary={
            <span className="condition-summary">
              <FindingBadge outcome={condition.outcome} />
              <span className="condition-text">{condition.message}</span>
            </span>
          }
        >
          {condition.remedy !== null && <p>{condition.remedy}</p>}
          <CitationLine cite={condition.citation} />
        </Details>
      ))}
    </div>
  );
}
