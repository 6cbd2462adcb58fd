import qrcode from 'qrcode-generator';
import { INK, type Pdf } from './page.ts';

/** Light modules around a code, as readers need them. */
const QUIET = 4;
/** The smallest that holds the text. */
const ANY_SIZE = 0;

/** How much of a code may be spoilt: about 15 %, or 7 % where there is much to hold. */
type Spoilt = 'M' | 'L';
/** As many letters as a code of the second kind holds. */
export const MOST_IN_QR_CODE = 2_900;

/** The modules of a QR code of a text in ASCII, row by row, true where dark. */
export function qrModules(text: string, spoilt: Spoilt = 'M'): boolean[][] {
  const code = qrcode(ANY_SIZE, spoilt);
  code.addData(text, 'Byte');
  code.make();
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return side.map((line) => side.map((column) => code.isDark(line, column)));
}

/** Draws a QR code whose left upper corner, quiet zone included, is at `x`, `y`. */
export function drawQrCode(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  size: number,
  spoilt: Spoilt = 'M',
): void {
  const modules = qrModules(text, spoilt);
  const step = size / (modules.length + 2 * QUIET);
  modules.forEach((line, row) => {
    line.forEach((isDark, column) => {
      if (isDark) pdf.rect(x + (column + QUIET) * step, y + (row + QUIET) * step, step, step);
    });
  });
  pdf.fill(INK.text);
}
