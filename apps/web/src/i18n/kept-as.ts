/** Under which name this browser keeps the language that was chosen. */
export const LANGUAGE = 'language';
