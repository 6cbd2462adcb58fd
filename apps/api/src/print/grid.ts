import { INK, keepTogether, MARGIN, type Pdf } from './page.ts';

const PADDING = 5;
const SIZE = 9;
const LABEL_PART = 0.36;

/** A label with its value. */
export interface GridCell {
  label: string;
  value: string;
}

/** 표: labels and values in a ruled frame, two beside each other, as on a form. */
export function drawGrid(pdf: Pdf, cells: readonly GridCell[]): void {
  const half = (pdf.page.width - 2 * MARGIN) / 2;
  for (let at = 0; at < cells.length; at += 2) drawRow(pdf, cells.slice(at, at + 2), half);
  pdf.x = MARGIN;
  pdf.moveDown(0.5);
}

function drawRow(pdf: Pdf, cells: readonly GridCell[], half: number): void {
  const widthOf = cells.length === 1 ? 2 * half : half;
  const labelWidth = half * LABEL_PART;
  const heights = cells.flatMap(({ label, value }) => [
    heightOf(pdf, label, labelWidth, 'bold'),
    heightOf(pdf, value, widthOf - labelWidth, 'regular'),
  ]);
  const height = Math.max(...heights) + 2 * PADDING;
  keepTogether(pdf, height);
  const top = pdf.y;
  cells.forEach(({ label, value }, place) => {
    const left = MARGIN + place * half;
    pdf.rect(left, top, labelWidth, height).fill(INK.surface);
    pdf.rect(left, top, widthOf, height).lineWidth(0.5).strokeColor(INK.line).stroke();
    pdf.font('bold').fontSize(SIZE).fillColor(INK.second);
    pdf.text(label, left + PADDING, top + PADDING, { width: labelWidth - 2 * PADDING });
    pdf.font('regular').fillColor(INK.text);
    pdf.text(value, left + labelWidth + PADDING, top + PADDING, {
      width: widthOf - labelWidth - 2 * PADDING,
    });
  });
  pdf.y = top + height;
}

const heightOf = (pdf: Pdf, text: string, width: number, font: 'regular' | 'bold'): number =>
  pdf
    .font(font)
    .fontSize(SIZE)
    .heightOfString(text === '' ? ' ' : text, { width: width - 2 * PADDING });
