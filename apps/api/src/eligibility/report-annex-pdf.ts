import type { Condition } from '@subsidy/rules';
import { heading, INK, keepTogether, machineRow, MARGIN, row, type Pdf } from '../print/page.ts';
import { drawQrCode, MOST_IN_QR_CODE, qrModules } from '../print/qr-code.ts';
import type { ReportWords } from '../print/report-words.ts';
import type { ReportContents } from './report-pdf.ts';
import { isRefused, wayTitle, type ReportedWay } from './reported-way.ts';

const COLORS: Readonly<Record<Condition['outcome'], string>> = {
  pass: INK.success,
  fail: INK.danger,
  unknown: INK.warning,
};

const MARK_WIDTH = 58;
const SIZE = 9;
const SOURCE_SIZE = 8;

/** [별지] What was decided by which clause: of the best way everything, of the others what is open or speaks against them. */
export function drawConditions(pdf: Pdf, ways: readonly ReportedWay[], words: ReportWords): void {
  if (ways.length === 0) return;
  const { text } = words;
  keepTogether(pdf, 260);
  pdf.moveDown(1).font('bold').fontSize(14).fillColor(INK.text).text(text.conditions);
  pdf.font('regular').fontSize(9).fillColor(INK.second).text(text.conditionsLead);
  ways.forEach((way, place) => drawWay(pdf, way, place === 0, words));
}

function drawWay(pdf: Pdf, way: ReportedWay, isBest: boolean, words: ReportWords): void {
  const { conditions } = way.decision;
  const shown = isBest ? conditions : conditions.filter(({ outcome }) => outcome !== 'pass');
  keepTogether(pdf, 130);
  heading(pdf, wayTitle(way, words));
  pdf
    .font('regular')
    .fontSize(SIZE)
    .fillColor(isRefused(way) ? INK.danger : INK.second);
  pdf.text(`${words.verdict(way.verdict)} · ${way.notice.title}`, MARGIN);
  pdf.moveDown(0.4);
  drawOffice(pdf, way, words);
  for (const condition of shown) drawCondition(pdf, condition, words);
  if (shown.length < conditions.length) {
    pdf.font('regular').fontSize(SOURCE_SIZE).fillColor(INK.second);
    pdf.text(words.text.met(conditions.length - shown.length), MARGIN);
  }
}

function drawOffice(pdf: Pdf, { own, notice: { terms } }: ReportedWay, { text }: ReportWords): void {
  const { contact } = terms;
  if (own || contact === null) return;
  const { name, phone, url } = contact;
  row(pdf, text.office, [name, phone, url].filter((part) => part !== null).join(' · '));
}

/** A mark at the side; the sentence, its remedy and its source stay together on one page. */
function drawCondition(pdf: Pdf, condition: Condition, words: ReportWords): void {
  const { outcome, message, remedy, citation } = condition;
  const { document, clause, issuedOn, confidence } = citation;
  const { text } = words;
  const source = `${text.source}: ${document}, ${clause} (${issuedOn}, ${words.confidence(confidence)})`;
  const left = MARGIN + MARK_WIDTH;
  const options = { width: pdf.page.width - MARGIN - left, lineGap: 1 };
  const lines = [
    { line: message, size: SIZE, color: INK.text },
    ...(remedy === null ? [] : [{ line: `→ ${remedy}`, size: SIZE, color: INK.primary }]),
    { line: source, size: SOURCE_SIZE, color: INK.second },
  ];
  pdf.font('regular');
  const height = lines.reduce(
    (sum, { line, size }) => sum + pdf.fontSize(size).heightOfString(line, options),
    0,
  );
  keepTogether(pdf, height);
  const top = pdf.y;
  pdf.font('bold').fontSize(SIZE).fillColor(COLORS[outcome]);
  pdf.text(text.marks[outcome], MARGIN, top, { width: MARK_WIDTH - 6 });
  pdf.y = top;
  for (const { line, size, color } of lines) {
    pdf.font('regular').fontSize(size).fillColor(color).text(line, left, pdf.y, options);
  }
  pdf.x = MARGIN;
  pdf.y += 5;
}

const QR_GAP = 16;
/** A module of a code is never smaller, so that every phone reads it from paper. */
const MODULE_PT = 1.35;
const QUIET_MODULES = 8;
const SMALLEST_QR_PT = 110;

/** 무엇으로 판단했나요: the terms by their hashes, and the way back to the screen. */
export function drawProof(pdf: Pdf, { notices, fingerprint, asOf, words }: ReportContents): void {
  const { text } = words;
  keepTogether(pdf, 130);
  heading(pdf, text.proof);
  for (const { id, title, version, termsSha256 } of notices) {
    keepTogether(pdf, 56);
    row(pdf, text.notice(id), text.version(title, version));
    machineRow(pdf, text.hash, termsSha256);
  }
  keepTogether(pdf, 70);
  machineRow(pdf, `${text.facts.at}`, asOf);
  machineRow(pdf, text.fingerprint, fingerprint);
  pdf.font('regular').fontSize(8.5).fillColor(INK.second).text(text.proofNote, MARGIN, pdf.y, { lineGap: 2 });
}

/** Without a code where there is too much for one; the link can be clicked either way. */
export function drawWayBack(pdf: Pdf, { link, words: { text } }: ReportContents): void {
  const holds = link.length <= MOST_IN_QR_CODE;
  const modules = holds ? qrModules(link, 'L').length + QUIET_MODULES : 0;
  const size = holds ? Math.max(SMALLEST_QR_PT, modules * MODULE_PT) : 0;
  keepTogether(pdf, size + 60);
  heading(pdf, text.again);
  const top = pdf.y;
  if (holds) drawQrCode(pdf, link, MARGIN, top, size, 'L');
  const left = holds ? MARGIN + size + QR_GAP : MARGIN;
  const options = { width: pdf.page.width - left - MARGIN, lineGap: 2 };
  pdf.font('regular').fontSize(9).fillColor(INK.second);
  pdf.text(holds ? text.againNote : text.tooMuch, left, top + 6, options);
  pdf
    .moveDown(0.5)
    .fillColor(INK.primary)
    .text(text.openLink, { ...options, link, underline: true });
  pdf.x = MARGIN;
  pdf.y = Math.max(pdf.y, top + size);
}
