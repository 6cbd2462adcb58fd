/** 한/영 자판: what a word leaves behind that is typed in Korean while the keyboard stands on English (두벌식, KS X 5002). */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const ENDINGS = 28;
const INITIAL_KEYS = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const VOWEL_KEYS = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const ENDING_KEYS = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')];
/** ㄱ to ㅣ, each alone. */
const FIRST_ALONE = 0x3131;
const ALONE_KEYS = [
  'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' '),
  VOWEL_KEYS,
].flat();

/** The keys of every syllable; all else as it is. */
export function typedInEnglish(text: string): string {
  return [...text.normalize('NFC')].map(keysOf).join('');
}

function keysOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST || code > LAST) return ALONE_KEYS[code - FIRST_ALONE] ?? character;
  const syllable = code - FIRST;
  const initial = Math.floor(syllable / (VOWELS * ENDINGS));
  const vowel = Math.floor(syllable / ENDINGS) % VOWELS;
  return `${INITIAL_KEYS[initial] ?? ''}${VOWEL_KEYS[vowel] ?? ''}${ENDING_KEYS[syllable % ENDINGS] ?? ''}`;
}
