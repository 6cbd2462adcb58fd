import type { ChangeableBy, Decision, SmallestChange as Change, StatusTone } from '@subsidy/rules';
import type { ResultWords } from '../../i18n/results-ko.ts';
import { Banner } from '../../ui/banner.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useCheckWording } from './check-wording.ts';
import { useResultWords } from './results/result-words.ts';

const LOOKS: Record<ChangeableBy, { tone: StatusTone; icon: IconName }> = {
  company: { tone: 'progress', icon: 'success' },
  time: { tone: 'attention', icon: 'clock' },
  nobody: { tone: 'ended', icon: 'close' },
};

/** 가장 작은 변경: what would have to differ for this decision, each with who can change it. */
export function SmallestChange({ decision }: { decision: Decision }) {
  const words = useResultWords();
  const { change: sentenceOf, changeableBy: whoChanges } = useCheckWording();
  const { smallestChange, conditions } = decision;
  if (smallestChange === null) return null;
  const unknown = conditions.filter(({ outcome }) => outcome === 'unknown').length;
  return (
    <Banner title={words.change[titleOf(smallestChange)]}>
      <ul className="stack-tight">
        {smallestChange.changes.map((change) => (
          <li key={change.field}>
            {sentenceOf(change)}{' '}
            <Badge {...LOOKS[change.changeableBy]}>{whoChanges(change.changeableBy)}</Badge>
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="small">{words.change.unanswered(unknown)}</p>}
    </Banner>
  );
}

/** Where nobody can change a fact it would be wrong to say that only this has to be done. */
function titleOf({ changes }: Change): Exclude<keyof ResultWords['change'], 'unanswered'> {
  const fixed = changes.filter(({ changeableBy }) => changeableBy === 'nobody').length;
  if (fixed === 0) return 'onlyThis';
  return fixed === changes.length ? 'fixed' : 'partlyFixed';
}
