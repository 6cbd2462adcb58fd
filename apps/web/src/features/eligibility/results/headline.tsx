import { wayOfferOf, type FieldValues, type Standing } from '@subsidy/rules';
import { isBegun, splitByPlace } from './regional.ts';
import { useResultWords } from './result-words.ts';
import { StandingBadge } from './standing-badge.tsx';
import { useCheckWording } from '../check-wording.ts';
import { cashKrw, isAmbiguous, wayTitle } from './way-texts.ts';
import type { Way, WayCard } from './ways.ts';
import './results.css';
import './headline.css';

type Groups = Record<Standing, readonly WayCard[]>;

const LISTED = 6;

/** Nothing is left to answer, or it is the portal's own. */
const isNear = ({ best }: WayCard): boolean => best.own || best.missing === 0;

/** The one answer: how many programs are open, wait for evidence, or only for their window. */
export function Headline({ groups, answers }: { groups: Groups; answers: FieldValues }) {
  const words = useResultWords();
  const { open, evidence, window } = groups;
  const waiting = splitByPlace(evidence, answers);
  const parts = [
    { key: 'open', number: open.length, text: words.now(open.length) },
    { key: 'evidence', number: waiting.count, text: words.evidence(waiting.count) },
    { key: 'window', number: window.length, text: words.window(window.length) },
  ].filter(({ number }) => number > 0);
  if (!isBegun(answers)) return <p role="status">{words.noAnswersYet}</p>;
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

/** Links to the nearest programs, so that nobody has to look for them further down. */
export function NearestWays({ groups }: { groups: Groups }) {
  const words = useResultWords();
  const wording = useCheckWording();
  const ordered = [...groups.open, ...groups.evidence.filter(isNear), ...groups.window];
  const own = [...groups.blocked, ...groups['not-meant']].filter(({ best }) => best.own);
  const nearest = [...ordered, ...own].slice(0, LISTED);
  return (
    <ul className="plain-list nearest-ways no-print">
      {nearest.map((card) => (
        <li key={card.key}>
          <div className="row-apart">
            <span>
              <a href={`#way-${card.key}`}>{wayTitle(card.best, words, wording)}</a>
              {isAmbiguous(card, nearest) && (
                <span className="muted small way-notice" lang="ko">
                  {card.best.notice.title}
                </span>
              )}
            </span>
            <StandingBadge standing={card.best.standing} />
          </div>
          <NearMoney way={card.best} />
        </li>
      ))}
    </ul>
  );
}

/** Who pays how much, as far as it is known: the first thing that is asked of a program one may have. */
function NearMoney({ way }: { way: Way }) {
  const words = useResultWords();
  const { wonInWords } = useCheckWording();
  const isRefused = way.standing === 'blocked' || way.standing === 'not-meant';
  if (isRefused || way.decision.fundingPlan === null) return null;
  const { confidence, isPractice } = wayOfferOf(way.notice.terms, way.type);
  return (
    <p className="small">
      {words.advice.supportAndCash(wonInWords(way.supportKrw), wonInWords(cashKrw(way)))}
      {confidence !== 'official' && ` (${isPractice ? words.practice : words.checkNotice})`}
    </p>
  );
}

/** On a phone the result is below the questions: this bar keeps it in sight. */
export function ResultBar({ groups, answers }: { groups: Groups; answers: FieldValues }) {
  const { bar, see } = useResultWords();
  const waiting = splitByPlace(groups.evidence, answers).count;
  const parts = [
    { number: groups.open.length, text: bar.open(groups.open.length) },
    { number: waiting, text: bar.evidence(waiting) },
    { number: groups.window.length, text: bar.window(groups.window.length) },
  ].filter(({ number }) => number > 0);
  const text = parts.length === 0 ? bar.none : parts.map((part) => part.text).join(' · ');
  return (
    <div className="result-bar no-print">
      <span className="small">{isBegun(answers) ? text : bar.start}</span>
      <a className="button button-secondary button-small" href="#check-result">
        {see}
      </a>
    </div>
  );
}
