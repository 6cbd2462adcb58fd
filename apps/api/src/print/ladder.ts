import { INK, keepTogether, MARGIN, type Pdf } from './page.ts';

/** A step of a ladder as it is drawn: in which year it leads to which level, and what it brings. */
interface DrawnStep {
  year: string;
  level: string;
  money: string;
}

/** 단계별 경로 as it is drawn; years from left to right, levels from below. */
export interface DrawnLadder {
  years: readonly string[];
  /** The highest first. */
  levels: readonly string[];
  steps: readonly DrawnStep[];
}

const LEVEL_WIDTH = 104;
const HEAD = 18;
/** Height of one level. */
export const ROW = 34;
const BALL = 8;
const SIZE = 8.5;

/** Draws the steps on an axis of years and levels; a list of them stands below for who reads or hears it. */
export function drawLadder(pdf: Pdf, { years, levels, steps }: DrawnLadder): void {
  const height = HEAD + levels.length * ROW;
  keepTogether(pdf, height + 20);
  const top = pdf.y;
  const right = pdf.page.width - MARGIN;
  const column = (right - MARGIN - LEVEL_WIDTH) / Math.max(1, years.length);
  pdf.font('regular').fontSize(SIZE).fillColor(INK.second);
  years.forEach((year, place) => {
    pdf.text(year, MARGIN + LEVEL_WIDTH + place * column, top, { width: column, align: 'center' });
  });
  const middleOf = (level: string): number => top + HEAD + (levels.indexOf(level) + 0.5) * ROW;
  for (const level of levels) {
    const middle = middleOf(level);
    pdf.fillColor(INK.text).text(level, MARGIN, middle - 6, { width: LEVEL_WIDTH - 8 });
    pdf.moveTo(MARGIN + LEVEL_WIDTH, middle).lineTo(right, middle);
    pdf.lineWidth(0.5).strokeColor(INK.line).stroke();
  }
  const points = steps.map(({ year, level }) => ({
    x: MARGIN + LEVEL_WIDTH + (years.indexOf(year) + 0.5) * column,
    y: middleOf(level),
  }));
  drawWay(pdf, points);
  steps.forEach(({ money }, place) => {
    const { x, y } = points[place] ?? { x: 0, y: 0 };
    pdf.circle(x, y, BALL).fill(INK.primary);
    pdf.font('bold').fontSize(SIZE).fillColor('#ffffff');
    pdf.text(String(place + 1), x - BALL, y - 5, { width: 2 * BALL, align: 'center' });
    pdf.font('regular');
    const wide = Math.min(column, pdf.widthOfString(money));
    // Over the line that leads on.
    pdf.rect(x - wide / 2, y + BALL + 1, wide, SIZE + 1).fill('#ffffff');
    pdf.fillColor(INK.text).text(money, x - column / 2, y + BALL + 1, {
      width: column,
      align: 'center',
      height: 12,
      ellipsis: true,
    });
  });
  pdf.x = MARGIN;
  pdf.y = top + height + 8;
}

function drawWay(pdf: Pdf, points: readonly { x: number; y: number }[]): void {
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return;
  pdf.moveTo(first.x, first.y);
  for (const { x, y } of others) pdf.lineTo(x, y);
  pdf.lineWidth(1.5).strokeColor(INK.primary).stroke();
}
