import { LANGUAGE } from '../i18n/kept-as.ts';
import { keptInBrowser, readKeptJson } from './kept.ts';

/** Under which name this browser keeps the answers of the check. */
export const CHECK_ANSWERS = 'check answers';

/** Whether this browser draws a page otherwise than the server, which knows neither query, fragment nor what the browser keeps. */
export const drawsOtherwise = (): boolean => location.search !== '' || location.hash !== '' || hasOwnState();

/** Whether this browser has anything of its own to show on a public page, which the server that drew it cannot know. */
const hasOwnState = (): boolean =>
  !['{}', null].includes(keptInBrowser.read(CHECK_ANSWERS)) ||
  readKeptJson(CHECK_ANSWERS) !== null ||
  keptInBrowser.read(LANGUAGE) === 'en';
