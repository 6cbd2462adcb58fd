import {
  confidenceLabel,
  formatBusinessRegistrationNumber,
  koreanWording,
  momentInWords,
  nearestFirst,
  payerLabel,
  supportKrwOf,
  won,
  wonInWords,
  type Condition,
  type Decision,
  type FundingPlan,
  type Reach,
  type Standing,
  type TechnoPark,
} from '@subsidy/rules';
import { heading, INK, keepTogether, print, row, rule, type Pdf } from '../print/page.ts';

/** One notice of a report with the fingerprint of the terms it was decided by. */
export interface ReportedNotice {
  id: string;
  title: string;
  version: number;
  sample: boolean;
  termsSha256: string;
  types: readonly { type: string; label: string }[];
  /** Who takes applications where this portal does not; null for a notice of the portal. */
  office: { name: string; phone: string | null; url: string | null } | null;
}

/** A decision and how near it is to an application. */
export type ReportedDecision = Decision & Reach;

/** What a 사전진단서 shows. */
export interface ReportContents {
  asOf: string;
  companyName: string | null;
  businessRegistrationNumber: string | null;
  technoPark: TechnoPark | null;
  answers: readonly { label: string; text: string }[];
  decisions: readonly ReportedDecision[];
  notices: readonly ReportedNotice[];
  /** Over facts, moment and terms: the same facts and terms give the same one. */
  fingerprint: string;
}

interface Words {
  word: string;
  color: string;
}

const REFUSED: Words = { word: '조건 미충족', color: INK.danger };
const WORDS: Readonly<Record<Standing, Words>> = {
  open: { word: '신청 가능', color: INK.success },
  evidence: { word: '확인 필요', color: INK.warning },
  window: { word: '접수 기간만 아님', color: INK.primary },
  blocked: REFUSED,
  'not-meant': REFUSED,
};
const WINDOW_AND_MORE: Words = { word: '접수 기간 아님, 확인 필요', color: INK.warning };

/** How a decision stands, as on the cards of the check. */
export const wordsOf = ({ standing, outcome }: Pick<ReportedDecision, 'standing' | 'outcome'>): Words =>
  standing === 'evidence' && outcome === 'ineligible' ? WINDOW_AND_MORE : WORDS[standing];

const MARKS: Readonly<Record<Condition['outcome'], Words>> = {
  pass: { word: '충족', color: INK.success },
  fail: { word: '미충족', color: INK.danger },
  unknown: { word: '미확인', color: INK.warning },
};

const ROOM_FOR_A_CONDITION = 48;
const ROOM_FOR_A_NOTICE = 32;
const ROOM_FOR_A_PROOF = 150;

/** A program with a single type goes without its name, as on the cards. */
const ONLY_TYPE = 'standard';

/** 사전진단서 as PDF. The same contents give the same text. */
export function reportPdf(given: ReportContents): Promise<Buffer> {
  const contents = { ...given, decisions: nearestFirst(given.decisions) };
  return print({ title: '사전진단서', createdAt: new Date(contents.asOf) }, (pdf) => {
    drawHead(pdf, contents);
    drawSummary(pdf, contents);
    drawAnswers(pdf, contents.answers);
    for (const decision of contents.decisions) drawDecision(pdf, decision, contents.notices);
    drawProof(pdf, contents);
  });
}

function drawHead(pdf: Pdf, contents: ReportContents): void {
  pdf.font('regular').fontSize(10).fillColor(INK.second).text('제조AI 지원사업 포털');
  pdf.moveDown(0.4).font('bold').fontSize(20).fillColor(INK.text).text('지원 자격 사전진단서');
  pdf.moveDown(0.3).font('regular').fontSize(10).fillColor(INK.second);
  pdf.text(
    '적어 주신 내용을 공고 조건에 대어 본 결과입니다. 신청이나 선정을 뜻하지 않으며, 자격은 관할 테크노파크의 요건검토에서 정해집니다.',
    { lineGap: 2 },
  );
  if (contents.notices.some(({ sample }) => sample)) {
    pdf
      .moveDown(0.3)
      .font('bold')
      .fillColor(INK.danger)
      .text('예시 공고가 들어 있습니다. 실제 공고가 아닙니다.');
  }
  rule(pdf);
  row(pdf, '진단 시각', `${momentInWords(contents.asOf)} (한국시간)`);
  if (contents.companyName !== null) row(pdf, '기업', contents.companyName);
  if (contents.businessRegistrationNumber !== null) {
    row(pdf, '사업자등록번호', formatBusinessRegistrationNumber(contents.businessRegistrationNumber));
  }
  if (contents.technoPark !== null) {
    const { name, address, phone } = contents.technoPark;
    row(pdf, '관할 테크노파크', `${name} · ${address} · ${phone}`);
  }
}

function drawSummary(pdf: Pdf, { decisions, notices }: ReportContents): void {
  heading(pdf, '결과 요약');
  for (const decision of decisions) {
    row(pdf, wordsOf(decision).word, `${titleOf(decision, notices)}${moneyInShort(decision)}`);
  }
}

const titleOf = (decision: Decision, notices: readonly ReportedNotice[]): string => {
  const notice = notices.find(({ id }) => id === decision.noticeId);
  const title = notice?.title ?? decision.noticeId;
  const label = notice?.types.find(({ type }) => type === decision.type)?.label ?? decision.type;
  return decision.type === ONLY_TYPE ? title : `${title} – ${label}`;
};

function moneyInShort(decision: ReportedDecision): string {
  const { fundingPlan: plan } = decision;
  if (plan === null || wordsOf(decision) === REFUSED) return '';
  const mark = plan.lines.some(isUnofficial) ? `, ${UNOFFICIAL}` : '';
  return ` (지원 ${wonInWords(supportKrwOf(plan))}, 기업 현금 ${wonInWords(plan.companyCashKrw)}${mark})`;
}

const UNOFFICIAL = '공고문 확인 필요';
const isUnofficial = ({ citation }: FundingPlan['lines'][number]): boolean =>
  citation.confidence !== 'official';

function drawAnswers(pdf: Pdf, answers: ReportContents['answers']): void {
  heading(pdf, '적어 주신 내용');
  if (answers.length === 0) row(pdf, '–', '적어 주신 내용이 없습니다.');
  for (const { label, text } of answers) row(pdf, label, text);
}

function drawDecision(pdf: Pdf, decision: ReportedDecision, notices: readonly ReportedNotice[]): void {
  keepTogether(pdf, 3 * ROOM_FOR_A_CONDITION);
  heading(pdf, titleOf(decision, notices));
  const { word, color } = wordsOf(decision);
  pdf.font('bold').fontSize(14).fillColor(color).text(word);
  pdf.moveDown(0.4);
  if (decision.fundingPlan !== null) drawMoney(pdf, decision.fundingPlan);
  for (const warning of decision.warnings) row(pdf, '살펴볼 점', warning.message);
  drawSmallestChange(pdf, decision.smallestChange);
  drawOffice(pdf, notices.find(({ id }) => id === decision.noticeId)?.office ?? null);
  pdf.moveDown(0.3);
  for (const condition of decision.conditions) drawCondition(pdf, condition);
}

function drawSmallestChange(pdf: Pdf, smallest: Decision['smallestChange']): void {
  for (const [index, change] of (smallest?.changes ?? []).entries()) {
    row(pdf, index === 0 ? '이것만 바뀌면 됩니다' : '그리고', koreanWording.change(change));
  }
}

function drawOffice(pdf: Pdf, office: ReportedNotice['office']): void {
  if (office === null) return;
  const { name, phone, url } = office;
  row(pdf, '신청과 문의', [name, phone, url].filter((part) => part !== null).join(' · '));
}

function drawMoney(pdf: Pdf, plan: FundingPlan): void {
  row(pdf, '총사업비', won(plan.totalCostKrw));
  for (const line of plan.lines) {
    row(pdf, payerLabel(line.payer), `${won(line.amountKrw)}${isUnofficial(line) ? ` (${UNOFFICIAL})` : ''}`);
  }
  row(pdf, '기업 부담 내역', `현금 ${won(plan.companyCashKrw)}, 현물 ${won(plan.companyInKindKrw)}`);
}

function drawCondition(pdf: Pdf, { outcome, message, remedy, citation }: Condition): void {
  keepTogether(pdf, ROOM_FOR_A_CONDITION);
  const { word, color } = MARKS[outcome];
  pdf.font('bold').fontSize(10).fillColor(color).text(`[${word}] `, { continued: true });
  pdf.font('regular').fillColor(INK.text).text(message, { lineGap: 1.5 });
  if (remedy !== null) pdf.fillColor(INK.primary).text(`→ ${remedy}`, { lineGap: 1.5 });
  const { document, clause, issuedOn, confidence } = citation;
  pdf.fontSize(8.5).fillColor(INK.second);
  pdf.text(`근거: ${document}, ${clause} (${issuedOn}, ${confidenceLabel(confidence)})`);
  pdf.moveDown(0.35);
}

function drawProof(pdf: Pdf, { notices, fingerprint, asOf }: ReportContents): void {
  keepTogether(pdf, ROOM_FOR_A_PROOF + notices.length * ROOM_FOR_A_NOTICE);
  heading(pdf, '무엇으로 판단했나요?');
  for (const { id, title, version, termsSha256 } of notices) {
    row(pdf, `공고 ${id}`, `${title} 제${String(version)}판, 조건의 지문 ${termsSha256}`);
  }
  row(pdf, '진단 시각 (원문)', asOf);
  row(pdf, '진단 지문', fingerprint);
  pdf.moveDown(0.4).font('regular').fontSize(9).fillColor(INK.second);
  pdf.text(
    '같은 내용을 같은 시각 기준으로 다시 진단하면 같은 지문이 나옵니다. 공고 조건이 바뀌면 조건의 지문이 달라집니다.',
    { lineGap: 2 },
  );
}
