/** 공고 조건 읽기: an entry of its own (`@subsidy/rules/terms`), for who takes terms in; no page needs it. */
export { toFormat2 } from './terms/format-2.ts';
export { parseTerms, type ParsedTerms, type TermsProblem } from './terms/parse/parse-terms.ts';
export { termsSchema } from './terms/parse/terms-shape.ts';
export { windowProblems, type SentWindows } from './terms/parse/window-problems.ts';
