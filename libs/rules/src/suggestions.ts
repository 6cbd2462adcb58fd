/** 제안: an entry of its own (`@subsidy/rules/suggestions`), fetched by who asks for one while a plan is written. */
export { suggestionFor, type Suggestion } from './suggestions/suggestion-for.ts';
