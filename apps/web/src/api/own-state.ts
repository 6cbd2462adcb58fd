import { LANGUAGE } from '../i18n/kept-as.ts';
import { keptInBrowser, readKeptJson } from './kept.ts';

/** Under which name this browser keeps the answers of the check. */
export const CHECK_ANSWERS = 'check answers';

/** Whether this browser has anything of its own to show on a public page, which the server that drew it cannot know. */
export const hasOwnState = (): boolean =>
  !['{}', null].includes(keptInBrowser.read(CHECK_ANSWERS)) ||
  readKeptJson(CHECK_ANSWERS) !== null ||
  keptInBrowser.read(LANGUAGE) === 'en';
