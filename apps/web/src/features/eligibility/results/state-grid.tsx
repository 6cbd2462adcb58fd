import { supportKrwOf, type Standing } from '@subsidy/rules';
import { Fold } from '../../../ui/fold.tsx';
import { useCheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';
import { StandingBadge } from './standing-badge.tsx';
import { cashKrw, isAmbiguous, wayTitle } from './way-texts.ts';
import type { Way, WayCard } from './ways.ts';
import './state-grid.css';

const SHOWN = 9;

type Groups = Record<Standing, readonly WayCard[]>;

/** 사업 한눈에 보기: programs as a grid of states with their money, and the same as a table. */
export function StateGrid({ groups }: { groups: Groups }) {
  const { words } = useCheckWording();
  const { guide } = words;
  const near = [...groups.open, ...groups.evidence, ...groups.window, ...groups.blocked];
  const shown = near.slice(0, SHOWN);
  if (near.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="state-grid">
      <div>
        <h3 className="group-title" id="state-grid">
          {guide.grid.title}
        </h3>
        <p className="muted small">{guide.grid.lead}</p>
      </div>
      <ul className="plain-list state-grid">
        {shown.map((card) => (
          <li key={card.key}>
            <Cell card={card} cards={shown} />
          </li>
        ))}
      </ul>
      {groups['not-meant'].length > 0 && (
        <p className="muted small">{guide.grid.more(groups['not-meant'].length)}</p>
      )}
      <Fold summary={guide.curve.table}>{() => <GridTable cards={near} />}</Fold>
    </section>
  );
}

function Cell({ card, cards }: { card: WayCard; cards: readonly WayCard[] }) {
  const words = useResultWords();
  const wording = useCheckWording();
  const { best } = card;
  return (
    <a className={`state-cell state-${best.standing}`} href={`#way-${card.key}`}>
      <StandingBadge standing={best.standing} />
      <strong>{wayTitle(best, words, wording)}</strong>
      {isAmbiguous(card, cards) && (
        <span className="muted small" lang="ko">
          {best.notice.title}
        </span>
      )}
      <CellMoney way={best} />
    </a>
  );
}

function CellMoney({ way }: { way: Way }) {
  const { words, wonInWords } = useCheckWording();
  const { grid } = words.guide;
  const { fundingPlan } = way.decision;
  if (fundingPlan === null) return <span className="muted small">{grid.notYet}</span>;
  return (
    <span>
      <span className="state-support number">{wonInWords(supportKrwOf(fundingPlan))}</span>
      <span className="small number state-cash">
        {grid.cash} {wonInWords(fundingPlan.companyCashKrw)}
      </span>
    </span>
  );
}

function GridTable({ cards }: { cards: readonly WayCard[] }) {
  const words = useResultWords();
  const wording = useCheckWording();
  const { grid } = wording.words.guide;
  const money = ({ decision }: Way, krw: number): string =>
    decision.fundingPlan === null ? grid.notYet : words.exact(krw);
  return (
    <div className="table-frame">
      <table>
        <caption className="visually-hidden">{grid.title}</caption>
        <thead>
          <tr>
            <th scope="col">{grid.program}</th>
            <th scope="col">{grid.state}</th>
            <th scope="col">{grid.support}</th>
            <th scope="col">{grid.cash}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ key, best }) => (
            <tr key={key}>
              <th scope="row">{wayTitle(best, words, wording)}</th>
              <td>{words.outcome[best.standing]}</td>
              <td className="cell-right number">{money(best, best.supportKrw)}</td>
              <td className="cell-right number">{money(best, cashKrw(best))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
