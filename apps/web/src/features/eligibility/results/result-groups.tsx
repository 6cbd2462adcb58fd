import { STANDINGS, type Standing } from '@subsidy/rules';
import { Fold } from '../../../ui/fold.tsx';
import { WayCard, WayRow, type CardActions } from './way-card.tsx';
import { isBegun, splitByPlace } from './regional.ts';
import { useResultWords } from './result-words.ts';
import { isAmbiguous } from './way-texts.ts';
import type { WayCard as Card } from './ways.ts';
import './result-groups.css';

/** As many lines as are seen before the rest is folded away. */
const ROWS_SEEN = 5;
/** As many of the programs that wait for their window, or for what no source states, as are shown in full. */
const CARDS_SEEN = 2;

/** Every program by its standing, the nearest to an application first; what is far away is folded. */
export function ResultGroups({
  groups,
  ...actions
}: { groups: Record<Standing, readonly Card[]> } & CardActions) {
  const ownIsNear = STANDINGS.some(
    (standing) => !FAR.includes(standing) && groups[standing].some(({ best }) => best.own),
  );
  return STANDINGS.filter((standing) => groups[standing].length > 0).map((standing) => (
    <ResultGroup
      key={standing}
      standing={standing}
      cards={groups[standing]}
      ownIsNear={ownIsNear}
      {...actions}
    />
  ));
}

const FAR: readonly Standing[] = ['blocked', 'not-meant'];

/** The portal's own programs are shown in full, a refused one only where no other of them is nearer. */
function isShownInFull(
  { best: { own, missing, decision } }: Card,
  { standing, place, ownIsNear }: { standing: Standing; place: number; ownIsNear: boolean },
): boolean {
  if (own) return !ownIsNear || !FAR.includes(standing);
  if (standing === 'evidence') return place < CARDS_SEEN && missing === 0 && decision.fundingPlan !== null;
  return standing === 'open' || (standing === 'window' && place < CARDS_SEEN);
}

function ResultGroup({
  standing,
  cards: all,
  ownIsNear,
  ...actions
}: { standing: Standing; cards: readonly Card[]; ownIsNear: boolean } & CardActions) {
  const { group, more, showAll, whereIsFactory } = useResultWords();
  const { title, lead } = group[standing];
  // What is refused anyway does not wait for the place.
  const waitsForPlace = standing === 'evidence';
  const {
    anywhere: cards,
    somewhere,
    count,
  } = waitsForPlace
    ? splitByPlace(all, actions.answers)
    : { anywhere: all, somewhere: [], count: all.length };
  const full = cards.filter((card, place) => isShownInFull(card, { standing, place, ownIsNear }));
  const rows = cards.filter((card) => !full.includes(card));
  const far = FAR.includes(standing);
  const seen = far ? [] : rows.slice(0, rows.length <= ROWS_SEEN + 1 ? rows.length : ROWS_SEEN);
  const folded = rows.slice(seen.length);
  return (
    <section className="stack-tight" aria-labelledby={`group-${standing}`}>
      <div>
        <h3 className="group-title" id={`group-${standing}`}>
          {title} {isBegun(actions.answers) && <span className="number">{count}</span>}
        </h3>
        <p className="muted small">{lead}</p>
      </div>
      {full.length > 0 && (
        <div className="way-cards">
          {full.map((card) => (
            <WayCard key={card.key} card={card} {...actions} />
          ))}
        </div>
      )}
      {seen.length > 0 && (
        <div>
          {seen.map((card) => (
            <WayRow key={card.key} card={card} ambiguous={isAmbiguous(card, all)} {...actions} />
          ))}
        </div>
      )}
      {somewhere.length > 0 && (
        <Fold summary={whereIsFactory} printed={false}>
          {() =>
            somewhere.map((card) => (
              <WayRow key={card.key} card={card} ambiguous={isAmbiguous(card, all)} {...actions} />
            ))
          }
        </Fold>
      )}
      {folded.length > 0 && (
        <Fold summary={folded.length === count ? showAll(folded.length) : more(folded.length)} printed={!far}>
          {() =>
            folded.map((card) => (
              <WayRow key={card.key} card={card} ambiguous={isAmbiguous(card, all)} {...actions} />
            ))
          }
        </Fold>
      )}
    </section>
  );
}
