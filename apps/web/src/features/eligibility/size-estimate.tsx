import { isAnswered, dayInKorea, factsOf, type FieldValues } from '@subsidy/rules';
import { serverNow } from '../../api/now.ts';
import { CitationLine, Details } from '../../ui/details.tsx';
import { useLanguage } from '../../i18n/language.tsx';
import { useIndustries } from '../forms/industries.ts';
import { useCheckWording } from './check-wording.ts';
import { SIZE_FIGURES } from './questions.ts';

/** 규모 추정 beside the question for the certificate: what the figures suggest and why. It decides nothing. */
export function SizeEstimate({ answers }: { answers: FieldValues }) {
  const { words } = useCheckWording();
  const { english } = useLanguage();
  const industries = useIndustries();
  const isAsked = SIZE_FIGURES.some((name) => isAnswered(answers[name]));
  if (industries === null || !isAsked) return <div role="status" />;
  const { companySizeFrom, koreanSizeWording } = industries;
  const { sizeLabel, sizeReason } = english?.rules ?? koreanSizeWording;
  const today = dayInKorea(new Date(serverNow()));
  const { size, certain, because } = companySizeFrom(factsOf(answers, null).company, today);
  const shown = size === 'unknown' ? sizeLabel(size) : words.sizeGuess(sizeLabel(size), certain);
  return (
    <div className="note-box">
      <p role="status">
        <span className="muted small">{words.sizeTitle}</span>
        <br />
        <strong>{shown}</strong>
      </p>
      <p className="small">{words.sizeDecides}</p>
      <Details summary={words.sizeBecause} open={size === 'unknown'}>
        <ul className="stack-tight plain-list">
          {because.map((reason) => (
            <li key={reason.reason}>
              {sizeReason(reason)}
              {reason.cite !== null && <CitationLine cite={reason.cite} />}
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
