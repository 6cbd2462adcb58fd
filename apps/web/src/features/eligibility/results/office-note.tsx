import { CitationLine } from '../../../ui/details.tsx';
import { useWords } from '../../../i18n/language.tsx';
import { useResultWords } from './result-words.ts';
import { officeOf } from './way-texts.ts';
import type { Way } from './ways.ts';

/** 담당 기관 안내: who runs the program, and how it is reached as far as that is public. */
export function OfficeNote({ way }: { way: Way }) {
  const words = useResultWords();
  const { newWindow } = useWords();
  const office = officeOf(way);
  if (office === null) return null;
  return (
    <div className="stack-tight">
      <p>{words.officeHow}</p>
      <p lang="ko">
        <strong>{office.name}</strong>
      </p>
      <p className="row">
        {office.phone === null ? (
          <span className="muted small">{words.officeUnknownPhone}</span>
        ) : (
          <a href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>{office.phone}</a>
        )}
        {office.url !== null && (
          <a href={office.url} target="_blank" rel="noreferrer">
            {words.officeSite}
            <span className="visually-hidden"> ({newWindow})</span>
          </a>
        )}
      </p>
      <CitationLine cite={office.cite} />
    </div>
  );
}
