import type { Citation, Cited } from '../core/citation.ts';

/** One line of the notice page: what holds, in words, and where it stands. */
export interface TermsLine {
  group: string;
  label: string;
  text: string;
  cite: Citation;
}

/** Label, text and source of a line, before its group is added. */
export type Line = readonly [label: string, text: string, cite: Citation];

/** Lines of one group of the page. */
export const grouped = (group: string, lines: readonly Line[]): TermsLine[] =>
  lines.map(([label, text, cite]) => ({ group, label, text, cite }));

/** The line of a term; none where the notice has not the term. */
export const lineOf = <T>(label: string, term: Cited<T> | null, text: (value: T) => string): Line[] =>
  term === null ? [] : [[label, text(term.value), term.cite]];
