import { wayOfferOf } from '@subsidy/rules';
import { useCheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';
import { amountText, cashKrw, monthsText } from './way-texts.ts';
import type { Way } from './ways.ts';
import './key-figures.css';

/** What an owner looks for first: own cash, what others give, how long. */
export function KeyFigures({ way }: { way: Way }) {
  const words = useResultWords();
  const wording = useCheckWording();
  const offer = wayOfferOf(way.notice.terms, way.type);
  return (
    <>
      <dl className="key-figures">
        {way.decision.fundingPlan === null ? (
          <div>
            <dt>
              {words.cash}, {words.support}
            </dt>
            <dd>{amountText(way, cashKrw, words, wording)}</dd>
            {offer.maxSupportKrw !== null && (
              <dd>
                {words.supportLimit} {words.upToAmount(wording.wonInWords(offer.maxSupportKrw))}
              </dd>
            )}
          </div>
        ) : (
          <>
            <div>
              <dt>{words.cash}</dt>
              <dd className="key-figure number">{amountText(way, cashKrw, words, wording)}</dd>
            </div>
            <div>
              <dt>{words.support}</dt>
              <dd className="key-figure number">
                {amountText(way, (one) => one.supportKrw, words, wording)}
              </dd>
            </div>
          </>
        )}
        <div>
          <dt>{words.months}</dt>
          <dd>{monthsText(offer, words)}</dd>
        </div>
      </dl>
      {offer.confidence !== 'official' && (
        <p className="small">
          <span className="confidence confidence-inferred">
            {offer.isPractice ? words.practice : words.checkNotice}
          </span>{' '}
          {offer.isPractice ? words.practiceFigures : words.unofficial}
        </p>
      )}
    </>
  );
}
