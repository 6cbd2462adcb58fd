import { useResultWords } from './result-words.ts';
import { StandingBadge } from './standing-badge.tsx';
import { useCheckWording } from '../check-wording.ts';
import { wayTitle } from './way-texts.ts';
import type { Standing, WayCard } from './ways.ts';

type Groups = Record<Standing, readonly WayCard[]>;

const LISTED = 6;

/** Nothing is left to answer, or it is the portal's own. */
const isNear = ({ best }: WayCard): boolean => best.own || best.missing === 0;

/** The one answer: how many programs are open, wait for evidence, or only for their window. */
export function Headline({ groups, answered }: { groups: Groups; answered: boolean }) {
  const words = useResultWords();
  const { open, evidence, window } = groups;
  const parts = [
    { key: 'open', number: open.length, text: words.now(open.length) },
    { key: 'evidence', number: evidence.length, text: words.evidence(evidence.length) },
    { key: 'window', number: window.length, text: words.window(window.length) },
  ].filter(({ number }) => number > 0);
  if (!answered) return <p role="status">{words.noAnswersYet}</p>;
  return (
    <p role="status" className="headline">
      {parts.length === 0
        ? words.none
        : parts.map(({ key, text }, place) => (
            <span key={key}>
              {text}
              {place < parts.length - 1 && ', '}
            </span>
          ))}
    </p>
  );
}

/** Links to the nearest programs, so that nobody has to look for them further down. */
export function NearestWays({ groups }: { groups: Groups }) {
  const words = useResultWords();
  const wording = useCheckWording();
  const ordered = [...groups.open, ...groups.evidence.filter(isNear), ...groups.window];
  const own = [...groups.blocked, ...groups['not-meant']].filter(({ best }) => best.own);
  const nearest = [...ordered, ...own].slice(0, LISTED);
  return (
    <ul className="plain-list nearest-ways no-print">
      {nearest.map(({ key, best }) => (
        <li key={key} className="row-apart">
          <a href={`#way-${key}`}>{wayTitle(best, words, wording)}</a>
          <StandingBadge standing={best.standing} />
        </li>
      ))}
    </ul>
  );
}

/** On a phone the result is below the questions: this bar keeps it in sight. */
export function ResultBar({ groups }: { groups: Groups }) {
  const { bar, see } = useResultWords();
  const parts = [
    { number: groups.open.length, text: bar.open(groups.open.length) },
    { number: groups.evidence.length, text: bar.evidence(groups.evidence.length) },
    { number: groups.window.length, text: bar.window(groups.window.length) },
  ].filter(({ number }) => number > 0);
  return (
    <div className="result-bar no-print">
      <span className="small">
        {parts.length === 0 ? bar.none : parts.map(({ text }) => text).join(' · ')}
      </span>
      <a className="button button-secondary button-small" href="#check-result">
        {see}
      </a>
    </div>
  );
}
