import type { LinkedSupportView } from '@subsidy/contract';
import type { StatusTone } from '@subsidy/rules';
import type { LinkFit } from '@subsidy/rules/advice';
import { CitationLine } from '../../../ui/details.tsx';
import { Fold } from '../../../ui/fold.tsx';
import type { IconName } from '../../../ui/icon.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { useResultWords } from './result-words.ts';

const LOOKS: Record<LinkFit, { tone: StatusTone; icon: IconName }> = {
  fits: { tone: 'good', icon: 'success' },
  'may-fit': { tone: 'attention', icon: 'question' },
  not: { tone: 'neutral', icon: 'close' },
};

/** 연계 지원 that fits: what it gives, whom it fits, where it stands. */
export function LinkedSupports({ links }: { links: readonly LinkedSupportView[] }) {
  const { advice: words } = useResultWords();
  const fitting = links.filter(({ fit, windowState }) => fit !== 'not' && windowState !== 'closed');
  if (fitting.length === 0) return null;
  return (
    <Fold summary={words.links(fitting.length)}>
      {() => (
        <>
          <p className="small">{words.linksLead}</p>
          {fitting.map((link) => (
            <LinkedSupportRow key={link.id} link={link} />
          ))}
        </>
      )}
    </Fold>
  );
}

function LinkedSupportRow({ link }: { link: LinkedSupportView }) {
  const { advice: words } = useResultWords();
  return (
    <Fold
      summary={
        <>
          <span lang="ko">{link.titleKo}</span>
          <Badge {...LOOKS[link.fit]}>{words.fit[link.fit]}</Badge>
        </>
      }
    >
      {() => (
        <div lang="ko" className="stack-tight">
          <p>{link.gives}</p>
          <p className="small">
            {link.why} {link.days}
          </p>
          <CitationLine cite={link.cite} />
        </div>
      )}
    </Fold>
  );
}
