import type { NotMeant } from '../../guidance/elsewhere.ts';
import type { Verdict, VerdictState } from '../../guidance/verdict.ts';
import { LED_PROGRAM } from '../../programs/led-program.ts';
import { programLabel } from './labels.ts';

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

const ELSEWHERE: Readonly<Record<NotMeant, () => string>> = {
  'not-manufacturer': () =>
    'These programs are for manufacturers. If you make and sell AI products, see AX-Sprint; if you supply solutions or equipment, see the supplier assessment (공급기업 역량진단).',
  'too-large': () =>
    `These programs are for small, medium and mid-sized companies. A large company can lead one for its suppliers – ${programLabel(LED_PROGRAM)} – or see the M.AX Alliance and the AI factory program of the Ministry of Industry.`,
};

/** Where else to go, in one sentence, in English. */
export const englishElsewhereSentence = (why: NotMeant): string => ELSEWHERE[why]();
