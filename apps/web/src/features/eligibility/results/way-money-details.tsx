import { wayOfferOf } from '@subsidy/rules';
import { CitationLine } from '../../../ui/details.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { useCheckWording } from '../check-wording.ts';
import { SourceLanguage } from './source-language.tsx';
import { useResultWords } from './result-words.ts';
import type { Way } from './ways.ts';

/** Limits, fixed costs and bonus points, each payer's source, and what the program is about. */
export function WayMoneyDetails({ way }: { way: Way }) {
  const words = useResultWords();
  const { fundingPlan, bonus } = way.decision;
  const { summary } = wayOfferOf(way.notice.terms, way.type);
  return (
    <>
      {(fundingPlan !== null || bonus.items.length > 0) && (
        <Fold summary={words.moneyDetails}>{() => <MoneyLines way={way} />}</Fold>
      )}
      {!way.own && (
        <Fold summary={words.about}>
          {() => (
            <div lang="ko" className="stack-tight">
              <SourceLanguage />
              <p>{summary}</p>
              {way.notice.terms.notes.map(({ value, cite }) => (
                <div key={value}>
                  <p>{value}</p>
                  <CitationLine cite={cite} />
                </div>
              ))}
            </div>
          )}
        </Fold>
      )}
    </>
  );
}

function MoneyLines({ way }: { way: Way }) {
  const words = useResultWords();
  const { wonInWords } = useCheckWording();
  const { fundingPlan, bonus } = way.decision;
  return (
    <>
      {fundingPlan !== null && (
        <ul className="small">
          <li>
            {words.governmentCap}: {wonInWords(fundingPlan.governmentCapKrw)}
          </li>
          <li>
            {words.inKindMax}: {wonInWords(fundingPlan.companyInKindMaxKrw)}
          </li>
          {fundingPlan.requiredCosts.map(({ code, amountKrw }) => (
            <li key={code}>
              {words.requiredCost}: {words.costName(code)} {words.exact(amountKrw)}
            </li>
          ))}
          {fundingPlan.lines.map(({ payer, amountKrw, citation }) => (
            <li key={payer}>
              {words.payerName(payer)} {words.exact(amountKrw)}
              <CitationLine cite={citation} />
            </li>
          ))}
        </ul>
      )}
      {bonus.items.length > 0 && (
        <ul className="small">
          <li>{words.bonus(bonus.points)}</li>
          {bonus.items.map((item) => (
            <li key={item.code}>
              {words.bonusName(item.code)}: {words.bonusItem(item.points, item.counted)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
