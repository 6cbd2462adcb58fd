import type { FieldValues, Standing } from '@subsidy/rules';
import { isBegun, splitByPlace } from './regional.ts';
import { useResultWords } from './result-words.ts';
import type { WayCard } from './ways.ts';
import './results.css';
import './headline.css';

type Groups = Record<Standing, readonly WayCard[]>;

/** How many programs are open, wait for evidence, or only for their window. */
export function Headline({ groups, answers }: { groups: Groups; answers: FieldValues }) {
  const words = useResultWords();
  const { open, evidence, window } = groups;
  const waiting = splitByPlace(evidence, answers);
  const parts = [
    { key: 'open', number: open.length, text: words.now(open.length) },
    { key: 'evidence', number: waiting.count, text: words.evidence(waiting.count) },
    { key: 'window', number: window.length, text: words.window(window.length) },
  ].filter(({ number }) => number > 0);
  if (!isBegun(answers)) return null;
  return (
    <div role="status">
      <p className="headline">
        {parts.length === 0
          ? words.none
          : parts.map(({ key, text }, place) => (
              <span key={key}>
                {text}
                {place < parts.length - 1 && ', '}
              </span>
            ))}
      </p>
      {waiting.somewhere.length > 0 && <p className="small">{words.whereIsFactory}</p>}
    </div>
  );
}
