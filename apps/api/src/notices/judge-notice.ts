import type { JsonValue } from '@subsidy/rules';
import { parseTerms, windowProblems, type SentWindows, type TermsProblem } from '@subsidy/rules/terms';

/** What keeps a notice from being published, and what is strange in it but allowed. */
export interface NoticeFaults {
  problems: TermsProblem[];
  warnings: TermsProblem[];
}

/** 공고의 문제와 주의: what the rules find in terms and windows, each with its path in the body that a draft is sent as. */
export function judgeNotice(
  { windows, terms }: { windows: SentWindows; terms: JsonValue },
  now: Date,
): NoticeFaults {
  const ofTerms = parseTerms(terms);
  const ofWindows = windowProblems(windows, terms, now);
  const both = (kind: keyof NoticeFaults): TermsProblem[] => [
    ...ofTerms[kind].map(within('terms')),
    ...ofWindows[kind].map(within('windows')),
  ];
  return { problems: both('problems'), warnings: both('warnings') };
}

const within =
  (member: string) =>
  ({ path, message }: TermsProblem): TermsProblem => ({
    path: path === '' ? member : `${member}.${path}`,
    message,
  });
