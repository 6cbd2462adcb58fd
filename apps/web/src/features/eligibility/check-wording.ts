import { koreanWordingWith, type IndustryName, type Wording } from '@subsidy/rules';
import { elsewhereSentence, verdictSentence, type NotMeant, type Verdict } from '@subsidy/rules/check';
import { useMemo } from 'react';
import { checkKo, type CheckWords } from '../../i18n/check-ko.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { useIndustries } from '../forms/industries.ts';

/** What the check says in one language: its own words, and those of the rules. */
export interface CheckWording extends Wording {
  words: CheckWords;
  /** 판정 in plain words. */
  verdict: (verdict: Pick<Verdict, 'state' | 'toConfirm'>) => string;
  /** 다른 곳 안내. */
  elsewhere: (why: NotMeant) => string;
}

const NO_NAME: IndustryName = () => null;

/** The words of the check in the language that is read here; industries have a name once the names are here. */
export function useCheckWording(): CheckWording {
  const { english } = useLanguage();
  const industryName = useIndustries()?.koreanIndustryName ?? NO_NAME;
  return useMemo(
    () =>
      english === null
        ? {
            ...koreanWordingWith(industryName),
            words: checkKo,
            verdict: verdictSentence,
            elsewhere: elsewhereSentence,
          }
        : { ...english.rules, words: english.check },
    [english, industryName],
  );
}
