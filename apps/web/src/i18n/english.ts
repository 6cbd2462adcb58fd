import {
  englishElsewhereSentence,
  englishIndustryNames,
  englishNames,
  englishSizeWording,
  englishVerdictSentence,
  englishWording,
} from '@subsidy/rules/en';
import type { NotMeant, Verdict } from '@subsidy/rules/check';
import type { SizeWording, Wording } from '@subsidy/rules';
import { checkEn } from './check-en.ts';
import type { CheckWords } from './check-ko.ts';
import { en } from './en.ts';
import type { Words } from './ko.ts';
import { entriesEn } from './entries-en.ts';
import type { EntryWords } from './entries-ko.ts';
import { resultsEn } from './results-en.ts';
import type { ResultWords } from './results-ko.ts';

/** All that is said in English; fetched only when English is asked for. */
export interface English {
  words: Words;
  entries: EntryWords;
  check: CheckWords;
  results: ResultWords;
  rules: Wording &
    SizeWording & {
      verdict: (verdict: Pick<Verdict, 'state' | 'toConfirm'>) => string;
      elsewhere: (why: NotMeant) => string;
    };
  industryNames: ReadonlyMap<string, string>;
}

/** The English of the eligibility pages. */
export const english: English = {
  words: en,
  entries: entriesEn(englishWording.wonInWords),
  check: checkEn,
  results: { ...englishNames, ...resultsEn },
  rules: {
    ...englishWording,
    ...englishSizeWording,
    verdict: englishVerdictSentence,
    elsewhere: englishElsewhereSentence,
  },
  industryNames: englishIndustryNames(),
};
