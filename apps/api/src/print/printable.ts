import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';

const fontFile = (style: string): string =>
  fileURLToPath(new URL(`../../assets/fonts/PortalSans-${style}.ttf`, import.meta.url));

/** The typefaces of printed pages: Hangul, Latin, kana and the Hanja of KS X 1001. */
export const FONTS = { regular: fontFile('Regular'), bold: fontFile('Bold') } as const;

let regular: Font | null = null;

/** Opened at the first page that is printed; both styles have the same characters. */
function hasGlyph(codePoint: number): boolean {
  regular ??= openSync(FONTS.regular) as Font;
  return regular.hasGlyphForCodePoint(codePoint);
}

/** What is never drawn, such as the joiners inside an emoji. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const LAYOUT = /[\n\r\t]/;

/** A text as it can be printed: what no typeface has stands there as its code point, `□(U+1F600)`, so that nothing is lost unseen. */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (INVISIBLE.test(character)) return '';
    if (LAYOUT.test(character) || hasGlyph(codePoint)) return character;
    return `□(U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`;
  }).join('');
}
