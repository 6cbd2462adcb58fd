/** The rules in English: an entry of its own (`@subsidy/rules/en`), so that Korean readers do not download it. */
export { englishIndustryNames } from './industries/english-names.ts';
export { englishNames } from './messages/en/labels.ts';
export { englishSizeWording } from './messages/en/size-sentences.ts';
export { englishVerdictSentence } from './messages/en/verdict-sentences.ts';
export { englishWording } from './messages/en/wording.ts';
