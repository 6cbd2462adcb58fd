/** The rules in English: an entry of its own (`@subsidy/rules/en`), so that Korean readers do not download it. */
export { englishIndustryNames } from './industries/english-names.ts';
export { englishNames } from './messages/en/labels.ts';
export { englishSizeWording } from './messages/en/size-sentences.ts';
export { englishElsewhereSentence, englishVerdictSentence } from './messages/en/verdict-sentences.ts';
export { englishWording } from './messages/en/wording.ts';
export { englishAnswerLines } from './messages/en/answer-lines.ts';
export { day as englishDay, moment as englishMoment, won as englishWon } from './messages/en/format.ts';
