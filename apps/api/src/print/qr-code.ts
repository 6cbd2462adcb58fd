import qrcode from 'qrcode-generator';
import { INK, type Pdf } from './page.ts';

/** Light modules around a code, as readers need them. */
const QUIET = 4;
/** The smallest that holds the text. */
const ANY_SIZE = 0;

/** The modules of a QR code of a text in ASCII, row by row, true where dark; about 15 % of it may be spoilt. */
export function qrModules(text: string): boolean[][] {
  const code = qrcode(ANY_SIZE, 'M');
  code.addData(text, 'Byte');
  code.make();
  const side = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  return side.map((line) => side.map((column) => code.isDark(line, column)));
}

/** Draws a QR code whose left upper corner, quiet zone included, is at `x`, `y`. */
export function drawQrCode(pdf: Pdf, text: string, x: number, y: number, size: number): void {
  const modules = qrModules(text);
  const step = size / (modules.length + 2 * QUIET);
  modules.forEach((line, row) => {
    line.forEach((isDark, column) => {
      if (isDark) pdf.rect(x + (column + QUIET) * step, y + (row + QUIET) * step, step, step);
    });
  });
  pdf.fill(INK.text);
}
