import type { ReceiptView } from '@subsidy/contract';
import { formatBusinessRegistrationNumber, won, type FundingPlan } from '@subsidy/rules';
import { heading, INK, keepTogether, machineRow, MARGIN, print, row, rule, type Pdf } from '../print/page.ts';
import { drawQrCode } from '../print/qr-code.ts';

/** What a receipt shows. */
export interface ReceiptContents {
  receipt: ReceiptView;
  companyName: string;
  businessRegistrationNumber: string;
  noticeTitle: string;
  noticeVersion: number;
  isSample: boolean;
  /** Names come from a time after the filing. */
  isReconstructed: boolean;
  /** As the notice calls it. */
  typeLabel: string;
  fundingPlan: FundingPlan | null;
  documents: readonly { label: string; fileName: string; sha256: string }[];
  verificationAddress: string;
  /** The same page with the four values already filled in: where a click on the address and the QR code lead. */
  verificationLink: string;
}

/** `2026. 4. 20. 16:59:58.123` of an instant that is written with the Seoul offset. */
const inWords = (instant: string): string => {
  const [day = '', time = ''] = instant.split('T');
  return `${day.split('-').map(Number).join('. ')}. ${time.slice(0, 12)} (한국시간)`;
};

/** 접수증 as PDF. The same receipt gives the same text. */
export function receiptPdf(contents: ReceiptContents): Promise<Buffer> {
  const { receipt } = contents;
  const title = `접수증 ${receipt.receiptNumber}`;
  return print({ title, createdAt: new Date(receipt.submittedAt) }, (pdf) => {
    drawHead(pdf, contents);
    drawFacts(pdf, contents);
    drawFunding(pdf, contents.fundingPlan);
    drawDocuments(pdf, contents.documents);
    drawProof(pdf, contents);
  });
}

function drawHead(pdf: Pdf, { receipt, isSample }: ReceiptContents): void {
  const title = titleOf(receipt);
  pdf.font('regular').fontSize(10).fillColor(INK.second).text('제조AI 지원사업 포털');
  pdf.moveDown(0.4).font('bold').fontSize(20).fillColor(INK.text).text(title);
  if (isSample) {
    pdf.moveDown(0.3).font('bold').fontSize(10).fillColor(INK.danger);
    pdf.text('시범용 공고의 접수증입니다. 실제 신청이 아닙니다.');
  }
  pdf.moveDown(0.8).font('regular').fontSize(11).fillColor(INK.second).text('접수번호');
  pdf.font('bold').fontSize(28).fillColor(INK.primary).text(receipt.receiptNumber);
  rule(pdf);
}

function titleOf({ stage, occasion }: ReceiptView): string {
  if (occasion === 'supplement') return '보완 접수증';
  return stage === 'plan' ? '사업계획서 접수증' : '신청서 접수증';
}

function drawFacts(pdf: Pdf, contents: ReceiptContents): void {
  row(pdf, '접수 시각', inWords(contents.receipt.submittedAt));
  row(pdf, '기업', contents.companyName);
  row(pdf, '사업자등록번호', formatBusinessRegistrationNumber(contents.businessRegistrationNumber));
  row(pdf, '공고', `${contents.noticeTitle} (제${contents.noticeVersion}판)`);
  row(pdf, '유형', contents.typeLabel);
  if (contents.isReconstructed) {
    row(pdf, '이름', '기업, 공급기업과 파일의 이름은 접수할 때가 아니라 나중에 옮겨 적은 것입니다.');
  }
}

function drawFunding(pdf: Pdf, plan: FundingPlan | null): void {
  if (plan === null) return;
  heading(pdf, '사업비');
  row(pdf, '총사업비', won(plan.totalCostKrw));
  row(pdf, '정부지원금', won(plan.governmentKrw));
  if (plan.localGovernmentKrw > 0) row(pdf, '지방비', won(plan.localGovernmentKrw));
  if (plan.leadCompanyKrw > 0) row(pdf, '주관기관 부담금', won(plan.leadCompanyKrw));
  row(
    pdf,
    '기업부담금',
    `${won(plan.companyKrw)} (현금 ${won(plan.companyCashKrw)}, 현물 ${won(plan.companyInKindKrw)})`,
  );
}

function drawDocuments(pdf: Pdf, documents: ReceiptContents['documents']): void {
  heading(pdf, `제출 서류 ${documents.length}건`);
  for (const { label, fileName, sha256 } of documents) {
    pdf.font('regular').fontSize(10).fillColor(INK.text).text(label, { continued: true });
    pdf.fillColor(INK.second).text(`  ${fileName}  (${sha256.slice(0, 16)}…)`);
    pdf.moveDown(0.15);
  }
}

const QR_SIZE = 128;
const QR_GAP = 16;

function drawProof(pdf: Pdf, { receipt, verificationAddress, verificationLink }: ReceiptContents): void {
  heading(pdf, '접수 증명');
  machineRow(pdf, '접수번호', receipt.receiptNumber);
  machineRow(pdf, '접수 시각 (원문)', receipt.submittedAt);
  machineRow(pdf, '내용 해시 (SHA-256)', receipt.contentSha256);
  machineRow(pdf, '서명 (Ed25519)', receipt.signature);
  keepTogether(pdf, QR_SIZE);
  const top = pdf.y;
  drawQrCode(pdf, verificationLink, MARGIN, top, QR_SIZE);
  const left = MARGIN + QR_SIZE + QR_GAP;
  const options = { width: pdf.page.width - left - MARGIN, lineGap: 2 };
  pdf.font('regular').fontSize(9).fillColor(INK.second);
  pdf.text('휴대전화로 왼쪽 그림(QR)을 비추면 네 값이 채워진 확인 화면이 열립니다.', left, top + 8, options);
  pdf.moveDown(0.4).text('확인 주소: ', { ...options, continued: true });
  pdf.fillColor(INK.primary).text(verificationAddress, { link: verificationLink, continued: false });
  pdf.fillColor(INK.second).moveDown(0.4);
  pdf.text(
    '확인 주소에서 접수번호, 접수 시각, 내용 해시, 서명 네 값을 넣으면 포털이 발급한 접수증인지 알려 드립니다. ' +
      '포털의 공개키로 "접수번호, 접수 시각(원문), 내용 해시"를 줄바꿈으로 이은 글의 서명을 직접 확인할 수도 있습니다.',
    options,
  );
  pdf.x = MARGIN;
  pdf.y = Math.max(pdf.y, top + QR_SIZE);
}
