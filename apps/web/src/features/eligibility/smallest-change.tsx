import {
  changeableByLabel,
  changeSentence,
  type ChangeableBy,
  type Decision,
  type SmallestChange as Change,
  type StatusTone,
} from '@subsidy/rules';
import { Banner } from '../../ui/banner.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Badge } from '../../ui/status-badge.tsx';

const LOOKS: Record<ChangeableBy, { tone: StatusTone; icon: IconName }> = {
  company: { tone: 'progress', icon: 'success' },
  time: { tone: 'attention', icon: 'clock' },
  nobody: { tone: 'ended', icon: 'close' },
};

/** 가장 작은 변경: what would have to differ for this decision, each with who can change it. */
export function SmallestChange({ decision }: { decision: Decision }) {
  const { smallestChange, conditions } = decision;
  if (smallestChange === null) return null;
  const unknown = conditions.filter(({ outcome }) => outcome === 'unknown').length;
  return (
    <Banner title={titleOf(smallestChange)}>
      <ul className="stack-tight">
        {smallestChange.changes.map((change) => (
          <li key={change.field}>
            {changeSentence(change)}{' '}
            <Badge {...LOOKS[change.changeableBy]}>{changeableByLabel(change.changeableBy)}</Badge>
          </li>
        ))}
      </ul>
      {unknown > 0 && <p className="small">답하지 않은 조건 {unknown}개는 따로 확인해야 합니다.</p>}
    </Banner>
  );
}

/** Where nobody can change a fact it would be wrong to say that only this has to be done. */
function titleOf({ changes }: Change): string {
  const fixed = changes.filter(({ changeableBy }) => changeableBy === 'nobody').length;
  if (fixed === 0) return '이것만 바뀌면 됩니다';
  return fixed === changes.length
    ? '바꿀 수 없는 사실 때문에 신청할 수 없습니다'
    : '바꿀 수 없는 사실이 있어, 나머지를 바꾸어도 신청할 수 없습니다';
}
