import { SMART_LEVELS } from '@subsidy/rules';
import type { LadderStep } from '@subsidy/rules/advice';
import { drawLadder, ROW } from '../print/ladder.ts';
import { heading, INK, keepTogether, row, type Pdf } from '../print/page.ts';
import type { ReportWords } from '../print/report-words.ts';
import type { ReportContents } from './report-pdf.ts';

/** Heading, axis and sum; and a line for each step. */
const ROOM_FOR_A_LADDER = 110;
const ROOM_FOR_A_STEP = 17;

const reached = ({ toLevel, fromLevel }: LadderStep) => toLevel ?? fromLevel;

/** 앞으로의 단계: drawn, and as a list for who reads or hears it. */
export function drawLadderOf(pdf: Pdf, { ladder, stepTitles, words }: ReportContents): void {
  const [first] = ladder?.steps ?? [];
  if (ladder === null || first === undefined) return;
  const { text } = words;
  const { steps } = ladder;
  const last = steps.at(-1) ?? first;
  const years = Array.from({ length: last.year - first.year + 1 }, (_, at) => text.year(first.year + at));
  const ranks = steps.flatMap((step) => [
    SMART_LEVELS.indexOf(step.fromLevel),
    SMART_LEVELS.indexOf(reached(step)),
  ]);
  const levels = SMART_LEVELS.slice(Math.min(...ranks), Math.max(...ranks) + 1).map(words.level);
  keepTogether(pdf, ROOM_FOR_A_LADDER + levels.length * ROW + steps.length * ROOM_FOR_A_STEP);
  heading(pdf, text.ladder);
  drawLadder(pdf, {
    years,
    levels: levels.reverse(),
    steps: steps.map((step) => ({
      year: text.year(step.year),
      level: words.level(reached(step)),
      money: moneyText(step, words),
    })),
  });
  steps.forEach((step, place) => {
    const mark = step.confidence === 'official' ? '' : ` (${text.unofficial})`;
    const title = `${stepTitles[place] ?? ''}, ${moneyText(step, words)}${mark}`;
    row(pdf, `${String(place + 1)}. ${text.year(step.year)}`, title);
  });
  pdf.font('regular').fontSize(8.5).fillColor(INK.second);
  pdf.text(`${text.ladderSum(words.wonInWords(ladder.governmentKrw))}. ${text.ladderNote}`, { lineGap: 2 });
}

const moneyText = ({ governmentKrw, otherKrw }: LadderStep, { text, wonInWords }: ReportWords): string =>
  governmentKrw === null ? text.moneyUnknown : wonInWords(governmentKrw + (otherKrw ?? 0));
