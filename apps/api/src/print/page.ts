import PDFDocument from 'pdfkit';
import { FONTS, printable } from './printable.ts';

/** A document that prints every name, whatever stands in it. */
class PortalDocument extends PDFDocument {
  override text(text: string, ...rest: TextArguments): this {
    // The base class tells its two forms apart by what `x` is.
    return super.text(printable(text), ...(rest as [number, number, PDFKit.Mixins.TextOptions]));
  }

  override heightOfString(text: string, options?: Options): number {
    return super.heightOfString(printable(text), options);
  }
}

type Options = PDFKit.Mixins.TextOptions | undefined;
type TextArguments =
  [options?: Options] | [x?: number | undefined, y?: number | undefined, options?: Options];

export type Pdf = PortalDocument;

export const MARGIN = 56;
const LABEL_WIDTH = 120;
const LABEL_GAP = 8;

/** Colors of the printed pages: the tokens of the screens. */
export const INK = {
  primary: '#256ef4',
  text: '#1e2124',
  second: '#58616a',
  line: '#cdd1d5',
  surface: '#f4f5f6',
  danger: '#de3412',
  success: '#228738',
  warning: '#9e6a00',
} as const;

/** What a printed document is called, and when it was made. */
export interface PrintedDocument {
  title: string;
  createdAt: Date;
  /** Of the whole document; Korean unless told otherwise. */
  lang?: string;
}

/** A document on A4 in Korean. The same contents give the same text; the fonts are embedded, only the glyphs used. */
export function print(
  { title, createdAt, lang = 'ko-KR' }: PrintedDocument,
  draw: (pdf: Pdf) => void,
): Promise<Buffer> {
  const pdf = new PortalDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    lang,
    info: { Title: title, Author: '제조AI 지원사업 포털', CreationDate: createdAt },
  });
  pdf.registerFont('regular', FONTS.regular).registerFont('bold', FONTS.bold);
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    draw(pdf);
    numberPages(pdf, title);
    pdf.end();
  });
}

/** Says on each page of several which one it is. */
function numberPages(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  if (count < 2) return;
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(start + page);
    const { margins, height, width } = pdf.page;
    const bottom = margins.bottom;
    // Below the bottom margin a text would begin another page.
    margins.bottom = 0;
    pdf.font('regular').fontSize(9).fillColor(INK.second);
    pdf.text(`${title} · ${String(page + 1)} / ${String(count)}`, MARGIN, height - MARGIN * 0.75, {
      width: width - 2 * MARGIN,
      align: 'right',
      lineBreak: false,
    });
    margins.bottom = bottom;
  }
}

/** A line across the page. */
export function rule(pdf: Pdf): void {
  pdf.moveDown(0.6);
  pdf
    .moveTo(MARGIN, pdf.y)
    .lineTo(pdf.page.width - MARGIN, pdf.y)
    .lineWidth(0.7)
    .strokeColor(INK.line)
    .stroke();
  pdf.moveDown(0.6);
}

/** The heading of a part, after a line across the page. */
export function heading(pdf: Pdf, text: string): void {
  rule(pdf);
  pdf.font('bold').fontSize(12).fillColor(INK.text).text(text);
  pdf.moveDown(0.4);
}

/** A label and its value, kept together on one page. */
export function row(pdf: Pdf, label: string, value: string, options: { link?: string } = {}): void {
  const width = pdf.page.width - 2 * MARGIN - LABEL_WIDTH;
  pdf.font('regular').fontSize(10);
  const height = Math.max(
    pdf.heightOfString(value, { width }),
    pdf.heightOfString(label, { width: LABEL_WIDTH - LABEL_GAP }),
  );
  keepTogether(pdf, height);
  const top = pdf.y;
  pdf.fillColor(INK.second).text(label, MARGIN, top, { width: LABEL_WIDTH - LABEL_GAP });
  pdf.fillColor(INK.text).text(value, MARGIN + LABEL_WIDTH, top, { width, ...options });
  pdf.x = MARGIN;
  pdf.y = top + height + 4;
}

/** Letters of a machine, each of the same width and all told apart; every reader of PDF has it. */
const MACHINE_FONT = 'Courier';
const MACHINE_SIZE = 9;

/** After a value: readers of PDF take a dash that ends a line for a hyphen and drop it. */
const LINE_END = ' |';

/** A value to be copied: on one line of its own under its label, so that no line break falls inside it. ASCII only. */
export function machineRow(pdf: Pdf, label: string, value: string): void {
  const width = pdf.page.width - 2 * MARGIN;
  pdf.font(MACHINE_FONT).fontSize(MACHINE_SIZE);
  const size = Math.min(MACHINE_SIZE, (MACHINE_SIZE * width) / pdf.widthOfString(`${value}${LINE_END}`));
  keepTogether(pdf, 3 * MACHINE_SIZE + 4);
  pdf.font('regular').fontSize(MACHINE_SIZE).fillColor(INK.second).text(label, MARGIN, pdf.y);
  pdf
    .font(MACHINE_FONT)
    .fontSize(size)
    .fillColor(INK.text)
    .text(value, MARGIN, pdf.y + 3, { lineBreak: false, continued: true });
  pdf.fillColor(INK.line).text(LINE_END, { lineBreak: false });
  pdf.x = MARGIN;
  pdf.y += size + 7;
}

/** Begins a new page when less than this is left. */
export function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
}
