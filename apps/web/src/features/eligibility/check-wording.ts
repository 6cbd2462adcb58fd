import { koreanWording, type Wording } from '@subsidy/rules';
import { useMemo } from 'react';
import { checkKo, type CheckWords } from '../../i18n/check-ko.ts';
import { useLanguage } from '../../i18n/language.tsx';

/** What the check says in one language: its own words, and those of the rules. */
export interface CheckWording extends Wording {
  words: CheckWords;
}

const KOREAN: CheckWording = { ...koreanWording, words: checkKo };

/** The words of the check in the language that is read here. */
export function useCheckWording(): CheckWording {
  const { english } = useLanguage();
  return useMemo(() => (english === null ? KOREAN : { ...english.rules, words: english.check }), [english]);
}
