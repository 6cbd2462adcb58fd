/** What is wrong with a text: a character nobody can see that does something, or a second line where one is asked for. */
export type TextFault = 'control' | 'direction' | 'line-break';

/** How many lines a text may have. */
export type TextLines = 'one-line' | 'many-lines';

/** Blank to the eye: white space, what Unicode calls ignorable, blank letters (U+3164, U+2800 …). */
const INVISIBLE = String.raw`[\s\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]`;
const ONLY_INVISIBLE = new RegExp(`^${INVISIBLE}*$`, 'u');
const INVISIBLE_AT = new RegExp(INVISIBLE, 'uy');
/** Of those, what changes the character before it, as in ❤️ and in names in Hanja: nothing to trim off. */
const ATTACHED = /\p{Variation_Selector}|[\u{e0020}-\u{e007f}]/u;
/** Signs that turn the direction of writing: `plan\u202efdp.exe` reads as planexe.pdf. */
const DIRECTION = /\p{Bidi_Control}/u;
/** What XML 1.0 and PostgreSQL do not hold or what no keyboard types: control characters, halves of characters, non-characters. */
const CONTROL = /[^\P{Cc}\t\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/u;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Come along with copying and have no width: soft hyphen, zero-width space, word joiner, byte order mark. */
const COPIED_ALONG = /[\u00ad\u180e\u200b\u2060\ufeff]/g;

/**
 * 글 읽기: a text as it is kept and compared: composed (NFC), lines that end with \n, without what is invisible at both ends. Nothing
 * that can be seen is dropped; what `textFault` names stays in.
 */
export function cleanText(text: string): string {
  const composed = text.replace(COPIED_ALONG, '').replace(LINE_ENDS, '\n').normalize('NFC');
  if (ONLY_INVISIBLE.test(composed) && !DIRECTION.test(composed)) return '';
  let start = 0;
  while (isTrimmed(composed, start)) start += lengthAt(composed, start);
  let end = composed.length;
  for (let last = before(composed, end); last >= start && isTrimmed(composed, last);) {
    if (ATTACHED.test(composed.slice(last, end))) break;
    end = last;
    last = before(composed, end);
  }
  return composed.slice(start, end);
}

/** Whether there is nothing to see in a text: what a required field is empty by. */
export const isBlank = (text: string): boolean => ONLY_INVISIBLE.test(text.normalize('NFC'));

/** What is wrong with a cleaned text, or null. */
export function textFault(text: string, lines: TextLines): TextFault | null {
  if (DIRECTION.test(text)) return 'direction';
  if (CONTROL.test(text)) return 'control';
  return lines === 'one-line' && /[\t\n]/.test(text) ? 'line-break' : null;
}

function isTrimmed(text: string, index: number): boolean {
  INVISIBLE_AT.lastIndex = index;
  const found = index < text.length ? INVISIBLE_AT.exec(text) : null;
  return found !== null && !DIRECTION.test(found[0]);
}

const lengthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);

/** Where the character before a place begins. */
const before = (text: string, index: number): number =>
  index >= 2 && lengthAt(text, index - 2) === 2 ? index - 2 : index - 1;
