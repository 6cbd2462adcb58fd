import {
  formatBusinessRegistrationNumber,
  supportKrwOf,
  wayOfferOf,
  type AnswerLine,
  type Decision,
  type TechnoPark,
} from '@subsidy/rules';
import { notMeantFor, type VerdictState } from '@subsidy/rules/check';
import type { Ladder } from '@subsidy/rules/advice';
import { drawGrid } from '../print/grid.ts';
import { drawMoney } from '../print/money-bar.ts';
import { heading, INK, keepTogether, MARGIN, print, row, type Pdf } from '../print/page.ts';
import type { ReportWords } from '../print/report-words.ts';
import { printTable } from '../print/table.ts';
import { drawConditions, drawProof, drawWayBack } from './report-annex-pdf.ts';
import { drawLadderOf } from './report-ladder-pdf.ts';
import { isRefused, isUnofficial, moneyOf, wayTitle, windowText, type ReportedWay } from './reported-way.ts';

/** One notice of a report with the fingerprint of the terms it was decided by. */
export interface ReportedNotice {
  id: string;
  title: string;
  version: number;
  sample: boolean;
  termsSha256: string;
}

/** What a 사전진단서 shows. */
export interface ReportContents {
  asOf: string;
  words: ReportWords;
  companyName: string | null;
  businessRegistrationNumber: string | null;
  technoPark: TechnoPark | null;
  answers: readonly AnswerLine[];
  /** The best first. */
  ways: readonly ReportedWay[];
  ladder: Ladder | null;
  /** The titles of the steps of the ladder, in their order. */
  stepTitles: readonly string[];
  notices: readonly ReportedNotice[];
  /** The cost is a typical one. */
  isTypical: boolean;
  /** Over facts, moment and terms: the same facts and terms give the same one. */
  fingerprint: string;
  /** Opens the check again. */
  link: string;
}

/** 사전진단서 as PDF. The same contents give the same text. */
export function reportPdf(contents: ReportContents): Promise<Buffer> {
  const { words, asOf, ways } = contents;
  const { text, lang } = words;
  const title = `${text.title} ${documentNumber(contents)}`;
  return print({ title, createdAt: new Date(asOf), lang }, (pdf) => {
    drawLetterhead(pdf, contents);
    const [best, ...others] = ways;
    if (best !== undefined) drawVerdict(pdf, best, contents);
    drawLadderOf(pdf, contents);
    drawOthers(pdf, others, words);
    drawAnswers(pdf, contents);
    drawWayBack(pdf, contents);
    drawConditions(pdf, ways, words);
    drawProof(pdf, contents);
  });
}

/** 문서 번호: short enough to be said on the phone. */
const documentNumber = ({ asOf, fingerprint }: ReportContents): string =>
  `${asOf.slice(0, 10).replaceAll('-', '')}-${fingerprint.slice(0, 8).toUpperCase()}`;

function drawLetterhead(pdf: Pdf, contents: ReportContents): void {
  const { words, companyName, businessRegistrationNumber, technoPark, asOf, notices } = contents;
  const { text } = words;
  const width = pdf.page.width - 2 * MARGIN;
  pdf
    .font('bold')
    .fontSize(12)
    .fillColor(INK.text)
    .text(text.portal, MARGIN, MARGIN, { width: width / 2 });
  pdf.font('regular').fontSize(9).fillColor(INK.second);
  pdf.text(`${text.number} ${documentNumber(contents)}`, MARGIN + width / 2, MARGIN + 3, {
    width: width / 2,
    align: 'right',
  });
  const line = MARGIN + 20;
  pdf.rect(MARGIN, line, width, 2.5).fill(INK.primary);
  pdf.rect(MARGIN, line + 4.5, width, 0.7).fill(INK.primary);
  pdf.font('bold').fontSize(22).fillColor(INK.text);
  pdf.text(text.title, MARGIN, line + 22, { width, align: 'center' });
  pdf.font('regular').fontSize(9.5).fillColor(INK.second).text(text.otherTitle, { width, align: 'center' });
  if (notices.some(({ sample }) => sample)) {
    pdf.moveDown(0.4).font('bold').fillColor(INK.danger).text(text.notReal, { width, align: 'center' });
  }
  pdf.moveDown(1);
  const number = businessRegistrationNumber;
  drawGrid(pdf, [
    { label: text.facts.company, value: companyName ?? text.notGiven },
    {
      label: text.facts.businessNumber,
      value: number === null ? text.notGiven : formatBusinessRegistrationNumber(number),
    },
    { label: text.facts.at, value: `${words.moment(asOf)} ${text.koreanTime}` },
    {
      label: text.facts.technoPark,
      value: technoPark === null ? text.notGiven : `${technoPark.name}\n${technoPark.phone}`,
    },
  ]);
  pdf.font('regular').fontSize(8.5).fillColor(INK.second).text(text.limits, { lineGap: 2 });
  pdf.moveDown(0.8);
}

/** The colours of a verdict, as on the card. */
const COLORS: Readonly<Record<VerdictState, string>> = {
  'can-apply': INK.success,
  'choose-supplier': INK.success,
  'to-confirm': INK.warning,
  'not-now': INK.primary,
  'to-confirm-later': INK.warning,
  'not-like-this': INK.danger,
};

const ROOM_FOR_A_VERDICT = 250;

/** 판정: as the card of the check says it, with its money. */
function drawVerdict(pdf: Pdf, way: ReportedWay, contents: ReportContents): void {
  const { words } = contents;
  const { text } = words;
  keepTogether(pdf, ROOM_FOR_A_VERDICT);
  const [top, page] = [pdf.y, pdf.page];
  const color = COLORS[way.verdict.state];
  const left = MARGIN + 14;
  const width = pdf.page.width - MARGIN - left;
  pdf.font('bold').fontSize(10).fillColor(INK.second).text(text.verdict, left, top, { width });
  pdf.moveDown(0.2).fontSize(19).fillColor(color).text(words.verdict(way.verdict), { width });
  pdf.moveDown(0.3).fontSize(12).fillColor(INK.text).text(wayTitle(way, words), { width });
  pdf.font('regular').fontSize(9.5).fillColor(INK.second);
  pdf.text(text.version(way.notice.title, way.notice.version), { width });
  pdf.text(windowText(way, words), { width });
  const notMeant = notMeantFor(way.findings);
  if (notMeant !== null) pdf.moveDown(0.3).fillColor(INK.text).text(words.elsewhere(notMeant), { width });
  pdf.moveDown(0.6);
  drawMoneyInWords(pdf, way, contents, { left, width });
  if (pdf.page === page) pdf.rect(MARGIN, top, 4, pdf.y - top).fill(color);
  pdf.x = MARGIN;
  pdf.moveDown(0.6);
  const { fundingPlan } = way.decision;
  if (fundingPlan !== null) {
    row(pdf, text.total, words.won(fundingPlan.totalCostKrw));
    drawMoney(pdf, fundingPlan, words);
  }
  drawToDo(pdf, way.decision, words);
}

interface Column {
  left: number;
  width: number;
}

/** 지원금, own cash and in kind, large; or how much there may be. */
function drawMoneyInWords(
  pdf: Pdf,
  way: ReportedWay,
  { words, isTypical }: ReportContents,
  { left, width }: Column,
): void {
  const { text, wonInWords } = words;
  const { fundingPlan: plan } = way.decision;
  pdf.font('regular').fontSize(10).fillColor(INK.text);
  if (plan === null) {
    const { maxSupportKrw } = wayOfferOf(way.notice.terms, way.type);
    const most = maxSupportKrw === null ? '' : ` ${text.upTo(wonInWords(maxSupportKrw))}`;
    pdf.text(`${text.noCost}${most}`, left, pdf.y, { width });
    return;
  }
  const parts = [
    { name: text.grant, krw: supportKrwOf(plan) },
    { name: text.cash, krw: plan.companyCashKrw },
    { name: text.inKind, krw: plan.companyInKindKrw },
  ].filter(({ krw }, place) => place < 2 || krw > 0);
  const top = pdf.y;
  const each = width / parts.length;
  parts.forEach(({ name, krw }, place) => {
    const at = left + place * each;
    pdf.font('regular').fontSize(9).fillColor(INK.second).text(name, at, top, { width: each });
    pdf
      .font('bold')
      .fontSize(15)
      .fillColor(INK.text)
      .text(wonInWords(krw), at, top + 13, { width: each - 8 });
  });
  pdf.font('regular').fontSize(9).fillColor(INK.warning);
  const marks = [
    ...(isRefused(way) ? [text.notForThis] : []),
    ...(isTypical ? [text.typical] : []),
    ...(isUnofficial(plan) ? [text.unofficial] : []),
  ];
  if (marks.length > 0) pdf.moveDown(0.2).text(marks.join(' · '), left, pdf.y, { width });
}

/** What is to be confirmed, what would have to change, what to look at. */
function drawToDo(pdf: Pdf, decision: Decision, words: ReportWords): void {
  const { text, wording } = words;
  const open = decision.conditions.filter(({ outcome }) => outcome === 'unknown');
  pdf.moveDown(0.3);
  open.forEach(({ message, remedy }, place) => {
    row(pdf, place === 0 ? text.toConfirm : '', `${String(place + 1)}. ${remedy ?? message}`);
  });
  const changes = decision.smallestChange?.changes ?? [];
  changes.forEach((change, place) => row(pdf, place === 0 ? text.onlyThis : '', wording.change(change)));
  decision.warnings.forEach(({ message }, place) => row(pdf, place === 0 ? text.lookAt : '', message));
}

function drawOthers(pdf: Pdf, ways: readonly ReportedWay[], words: ReportWords): void {
  if (ways.length === 0) return;
  const { text } = words;
  keepTogether(pdf, 90);
  heading(pdf, text.others);
  printTable(pdf, {
    head: text.columns,
    rows: ways.map((way) => {
      const { grant, cash } = moneyOf(way, words);
      return [`${wayTitle(way, words)}\n${way.notice.title}`, words.verdict(way.verdict), grant, cash];
    }),
    numbers: [false, false, true, true],
    parts: [0.4, 0.26, 0.18, 0.16],
  });
}

function drawAnswers(pdf: Pdf, { answers, words: { text } }: ReportContents): void {
  keepTogether(pdf, 90);
  heading(pdf, text.answers);
  if (answers.length === 0) row(pdf, '–', text.noAnswers);
  else
    drawGrid(
      pdf,
      answers.map(({ label, text: value }) => ({ label, value })),
    );
}
