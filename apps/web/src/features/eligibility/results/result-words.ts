import { useLanguage } from '../../../i18n/language.tsx';
import { resultsKo, type ResultWords } from '../../../i18n/results-ko.ts';

/** The words of the results in the language that is read here. */
export function useResultWords(): ResultWords {
  const { english } = useLanguage();
  return english?.results ?? resultsKo;
}
