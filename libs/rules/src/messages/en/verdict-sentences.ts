import type { Verdict, VerdictState } from '../../guidance/verdict.ts';

const things = (count: number): string => `${String(count)} ${count === 1 ? 'thing' : 'things'} to confirm`;

const SENTENCES: Readonly<Record<VerdictState, (toConfirm: number) => string>> = {
  'can-apply': () => 'You can apply',
  'choose-supplier': () => 'Choose a supplier and you can apply',
  'to-confirm': things,
  'not-now': () => 'You meet the conditions; the intake is not open now',
  'to-confirm-later': (count) => `${things(count)}; the intake is not open now`,
  'not-like-this': () => 'Not as things stand',
};

/** The verdict in plain words, in English. */
export const englishVerdictSentence = ({ state, toConfirm }: Pick<Verdict, 'state' | 'toConfirm'>): string =>
  SENTENCES[state](toConfirm);
