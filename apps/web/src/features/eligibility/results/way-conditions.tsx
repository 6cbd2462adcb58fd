import type { Condition, FindingOutcome, StatusTone } from '@subsidy/rules';
import { CitationLine } from '../../../ui/details.tsx';
import { Fold } from '../../../ui/fold.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { useResultWords } from './result-words.ts';
import './way-conditions.css';

const ORDER: Record<FindingOutcome, number> = { fail: 0, unknown: 1, pass: 2 };
const LOOKS: Record<FindingOutcome, { tone: StatusTone; icon: IconName }> = {
  pass: { tone: 'good', icon: 'success' },
  fail: { tone: 'ended', icon: 'danger' },
  unknown: { tone: 'attention', icon: 'question' },
};

/** What stands in the way, with its remedy and source, at once. */
export function FailedConditions({ conditions }: { conditions: readonly Condition[] }) {
  const { finding } = useResultWords();
  return conditions
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ ruleId, outcome, message, remedy, citation }) => (
      <div key={ruleId} className="failed-condition">
        <p className="condition-summary">
          <Badge {...LOOKS[outcome]}>{finding[outcome]}</Badge>
          <span className="condition-text">{message}</span>
        </p>
        {remedy !== null && <p>{remedy}</p>}
        <CitationLine cite={citation} />
      </div>
    ));
}

/** Every clause of a decision, what stands in the way first; each unfolds to its remedy and source. */
export function WayConditions({ conditions }: { conditions: readonly Condition[] }) {
  const { finding } = useResultWords();
  const sorted = [...conditions].sort((a, b) => ORDER[a.outcome] - ORDER[b.outcome]);
  return (
    <div>
      {sorted.map(({ ruleId, outcome, message, remedy, citation }) => (
        <Fold
          key={ruleId}
          summary={
            <span className="condition-summary">
              <Badge {...LOOKS[outcome]}>{finding[outcome]}</Badge>
              <span className="condition-text">{message}</span>
            </span>
          }
        >
          {() => (
            <>
              {remedy !== null && <p>{remedy}</p>}
              <CitationLine cite={citation} />
            </>
          )}
        </Fold>
      ))}
    </div>
  );
}
