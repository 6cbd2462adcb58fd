import { keptInBrowser, readKeptJson } from './kept.ts';

/** Under which names this browser keeps what public pages show. */
export const CHECK_ANSWERS = 'check answers';
export const LANGUAGE = 'language';

/** Whether this browser has anything of its own to show on a public page, which the server that drew it cannot know. */
export const hasOwnState = (): boolean =>
  !['{}', null].includes(keptInBrowser.read(CHECK_ANSWERS)) ||
  readKeptJson(CHECK_ANSWERS) !== null ||
  keptInBrowser.read(LANGUAGE) === 'en';
