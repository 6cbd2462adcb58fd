import type { Standing, StatusTone } from '@subsidy/rules';
import type { IconName } from '../../../ui/icon.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { useResultWords } from './result-words.ts';

const LOOKS: Record<Standing, { tone: StatusTone; icon: IconName }> = {
  open: { tone: 'good', icon: 'success' },
  evidence: { tone: 'attention', icon: 'question' },
  window: { tone: 'progress', icon: 'clock' },
  blocked: { tone: 'ended', icon: 'danger' },
  'not-meant': { tone: 'neutral', icon: 'close' },
};

/** 결과 of one card: a word and a sign. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { outcome } = useResultWords();
  return <Badge {...LOOKS[standing]}>{outcome[standing]}</Badge>;
}
