import jsqr from 'jsqr';
import { inflateSync } from 'node:zlib';
import { printable } from '../print/printable.ts';
import { qrModules } from '../print/qr-code.ts';
import { receiptPdf, type ReceiptContents } from './receipt-pdf.ts';

const CONTENTS: ReceiptContents = {
  receipt: {
    stage: 'application',
    occasion: 'submission',
    receiptNumber: 'MA26-000123-7',
    submittedAt: '2026-04-20T16:59:58.123+09:00',
    contentSha256: '0123456789abcdef'.repeat(4),
    signature: `-${'Wm-M_'.repeat(16)}WWWW-`,
  },
  companyName: '㈜大韓精密 🚀',
  businessRegistrationNumber: '2208139938',
  noticeTitle: '2026년도 제조AI특화 스마트공장 구축지원사업',
  noticeVersion: 1,
  isSample: false,
  isReconstructed: false,
  typeLabel: 'AI공장 구축',
  fundingPlan: null,
  documents: [{ label: '사업자등록증', fileName: '事業者登錄證_金.pdf', sha256: 'f'.repeat(64) }],
  verificationAddress: 'https://portal.invalid/receipts/verify',
  verificationLink: `https://portal.invalid/receipts/verify#${'signature=Ab-_9&'.repeat(17)}`,
};

/** The strings that a page shows in the letters of a machine: one for each operator, as any reader finds them. */
function machineStrings(pdf: Buffer): string[] {
  const pages = pdf.toString('latin1').matchAll(/\/FlateDecode[^]*?stream\n([^]*?)\nendstream/g);
  const operators = [...pages].flatMap(([, deflated = '']) => {
    const bytes = Buffer.from(deflated, 'latin1');
    const text = bytes[0] === 0x78 ? inflateSync(bytes).toString('latin1') : '';
    return [...text.matchAll(/\[([^\]]*)\] TJ/g)].map(([, operands = '']) => operands);
  });
  return operators.map((operands) =>
    [...operands.matchAll(/<([\da-f]+)>/g)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
}

/** What a camera reads of the modules, drawn with four pixels a module. */
function readModules(modules: boolean[][]): string | undefined {
  const [scale, quiet] = [4, 4];
  const side = (modules.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).map((_, index) => {
    const pixel = Math.floor(index / 4);
    const row = Math.floor(pixel / side / scale) - quiet;
    const column = Math.floor((pixel % side) / scale) - quiet;
    return index % 4 !== 3 && modules[row]?.[column] === true ? 0 : 255;
  });
  return jsqr.default(pixels, side, side)?.data;
}

describe('접수증', () => {
  it('prints each value to be copied in one piece, however wide its letters are', async () => {
    const strings = machineStrings(await receiptPdf(CONTENTS));
    const { receiptNumber, submittedAt, contentSha256, signature } = CONTENTS.receipt;
    for (const value of [receiptNumber, submittedAt, contentSha256, signature]) {
      expect(strings).toContain(value);
    }
  });

  it('leads from its QR code to the verification page with the four values', () => {
    expect(readModules(qrModules(CONTENTS.verificationLink))).toBe(CONTENTS.verificationLink);
  });

  it('is the same each time', async () => {
    const [first, second] = await Promise.all([receiptPdf(CONTENTS), receiptPdf(CONTENTS)]);
    expect(first.equals(second)).toBe(true);
  });
});

describe('printable text', () => {
  it.each([
    ['㈜大韓精密', '㈜大韓精密'],
    ['金·李·朴·崔·鄭', '金·李·朴·崔·鄭'],
    ['カタカナ', 'カタカナ'],
    ['한빛정밀 🚀', '한빛정밀 □(U+1F680)'],
    ['👨\u200d🔧', '□(U+1F468)□(U+1F527)'],
    ['𠮷野', '□(U+20BB7)野'],
    ['\u1112\u1161\u11ab', '한'],
    ['한\u00ad빛\ufe0f', '한빛'],
    ['두\n줄', '두\n줄'],
  ])('%s is printed as %s', (text, printed) => {
    expect(printable(text)).toBe(printed);
  });
});
