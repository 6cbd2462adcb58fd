import {
  dayInKorea,
  describeAiTransition,
  describeCoFunding,
  regionalSupportOf,
  type CitedLine,
  type CompanyFacts,
} from '@subsidy/rules';
import { CitationLine } from '../../../ui/details.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { SourceLanguage } from './source-language.tsx';
import { useResultWords } from './result-words.ts';

/** 우리 지역의 지원: rules in force, past cases, or whom to ask where nothing is published. */
export function RegionSupport({ company, now }: { company: CompanyFacts; now: number }) {
  const { advice: words } = useResultWords();
  const on = dayInKorea(new Date(now));
  const support = regionalSupportOf(company, on);
  return (
    <Fold summary={words.region}>
      {() => {
        if (support === null) return <p>{words.regionUnknown}</p>;
        const inForce = support.inForce.map((rule) => describeCoFunding(rule, on));
        const past = support.references.map((rule) => describeCoFunding(rule, on));
        const transition = describeAiTransition(support);
        return (
          <>
            <SourceLanguage />
            {inForce.length > 0 && <strong>{words.inForce}</strong>}
            <Lines lines={inForce} />
            {transition !== null && <Lines lines={[transition]} />}
            {past.length > 0 && (
              <Fold summary={words.references(past.length)}>{() => <Lines lines={past} />}</Fold>
            )}
            {inForce.length === 0 && past.length === 0 && <p>{words.nothingKnown}</p>}
            <p>{words.ask}</p>
            <ul lang="ko">
              {support.technoParks.map(({ code, name, phone }) => (
                <li key={code}>
                  {name} <a href={`tel:${phone}`}>{phone}</a>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Fold>
  );
}

function Lines({ lines }: { lines: readonly CitedLine[] }) {
  return lines.map(({ title, text, cite }) => (
    <div key={`${title} ${text}`} lang="ko">
      <p>
        <strong>{title}</strong>
        <br />
        {text}
      </p>
      <CitationLine cite={cite} />
    </div>
  ));
}
