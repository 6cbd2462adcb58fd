import type { RegionalSupportView } from '@subsidy/contract';
import type { CitedLine } from '@subsidy/rules';
import { CitationLine } from '../../../ui/details.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { SourceLanguage } from './source-language.tsx';
import { useResultWords } from './result-words.ts';

/** 우리 지역의 지원: rules in force, past cases, or whom to ask where nothing is published. */
export function RegionSupport({ support }: { support: RegionalSupportView | null }) {
  const { advice: words } = useResultWords();
  return (
    <Fold summary={words.region}>
      {() => (support === null ? <p>{words.regionUnknown}</p> : <Region support={support} />)}
    </Fold>
  );
}

function Region({ support: { lines, technoParks } }: { support: RegionalSupportView }) {
  const { advice: words } = useResultWords();
  const { inForce, references, aiTransition } = lines;
  return (
    <>
      <SourceLanguage />
      {inForce.length > 0 && <strong>{words.inForce}</strong>}
      <Lines lines={inForce} />
      {aiTransition !== null && <Lines lines={[aiTransition]} />}
      {references.length > 0 && (
        <Fold summary={words.references(references.length)}>{() => <Lines lines={references} />}</Fold>
      )}
      {inForce.length === 0 && references.length === 0 && <p>{words.nothingKnown}</p>}
      <p>{words.ask}</p>
      <ul lang="ko">
        {technoParks.map(({ code, name, phone }) => (
          <li key={code}>
            {name} <a href={`tel:${phone}`}>{phone}</a>
          </li>
        ))}
      </ul>
    </>
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
