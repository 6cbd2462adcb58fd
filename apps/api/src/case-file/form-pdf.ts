import type { ApplicationView, FormView, SignatureView } from '@subsidy/contract';
import {
  answerInWords,
  documentLabel,
  formatBusinessRegistrationNumber,
  isAnswered,
  isJsonArray,
  isJsonObject,
  isRequired,
  won,
  type FormField,
  type JsonValue,
} from '@subsidy/rules';
import type { Filing } from '../filing/filing.entity.ts';
import { figuresOf } from '@subsidy/rules/case';
import { heading, INK, keepTogether, MARGIN, print, row, rule, type Pdf } from '../print/page.ts';
import { printTable } from '../print/table.ts';
import { drawMoney } from '../print/money-bar.ts';

/** 신청서 or 사업계획서 as one person may read it. */
export interface PrintedForm {
  view: ApplicationView;
  form: FormView;
  stage: 'application' | 'plan';
  /** 제출본 of the stage, whose names and money are printed as they were then; null for what is being written. */
  filing: Pick<Filing, 'receiptNumber' | 'filedAt' | 'particulars'> | null;
  /** 서명 that who reads it sees. */
  signatures: readonly SignatureView[];
  /** Whether who reads it sees a field. */
  sees: (field: string) => boolean;
}

/** What the file is called. */
export const formFileName = (printed: PrintedForm): string =>
  `${TITLES[printed.stage]}-${printed.filing?.receiptNumber ?? '작성중'}.pdf`;

const TITLES = { application: '신청서', plan: '사업계획서' } as const;

/** 신청서와 사업계획서 출력: every page of the form with its answers, the money and the list of documents. The same contents give the same text. */
export function formPdf(printed: PrintedForm): Promise<Buffer> {
  const { view, form, stage, filing } = printed;
  const title = `${TITLES[stage]} ${filing?.receiptNumber ?? view.company.name}`;
  const plan = filing === null ? view.fundingPlan : filing.particulars.fundingPlan;
  return print({ title, createdAt: filing?.filedAt ?? new Date(view.updatedAt) }, (pdf) => {
    drawHead(pdf, printed);
    for (const section of form.sections.filter((one) => one.stage === stage)) {
      heading(pdf, section.title);
      drawFields(pdf, printed, section.section);
    }
    if (plan !== null) {
      heading(pdf, '사업비 부담');
      row(pdf, '총사업비', won(plan.totalCostKrw));
      drawMoney(pdf, plan);
    }
    drawDocuments(pdf, printed);
    drawSignatures(pdf, printed);
  });
}

function drawHead(pdf: Pdf, printed: PrintedForm): void {
  const { view, stage, filing } = printed;
  const { title, version } = filing?.particulars.notice ?? {
    title: view.noticeTitle,
    version: view.noticeVersion,
  };
  const { name, businessRegistrationNumber } = filing?.particulars.company ?? view.company;
  pdf.font('regular').fontSize(10).fillColor(INK.second).text('제조AI 지원사업 포털');
  pdf.moveDown(0.4).font('bold').fontSize(20).fillColor(INK.text).text(TITLES[stage]);
  pdf.moveDown(0.3).fontSize(10);
  if (view.sample) pdf.fillColor(INK.danger).text('시범용 공고의 서류입니다. 실제 신청이 아닙니다.');
  if (filing === null) pdf.fillColor(INK.danger).text('작성 중인 내용입니다. 아직 제출하지 않았습니다.');
  rule(pdf);
  if (filing !== null) row(pdf, '접수번호', filing.receiptNumber);
  row(pdf, '기업', name);
  row(pdf, '사업자등록번호', formatBusinessRegistrationNumber(businessRegistrationNumber));
  row(pdf, '공고', `${title} (제${String(version)}판)`);
  row(pdf, '유형', view.typeLabel);
  if (view.supplier !== null) row(pdf, '공급기업', view.supplier.name);
  if (view.leadCompany !== null) row(pdf, '주관기관', view.leadCompany.leadCompanyName);
}

const NOT_WRITTEN = '(적지 않음)';

/** What no answer made necessary is left out, as on the screen. */
function drawFields(pdf: Pdf, printed: PrintedForm, section: string): void {
  const { form, stage, sees } = printed;
  const { fields } = printed.view;
  const asked = (stage === 'plan' ? form.plan : form.application).filter(
    (field) =>
      field.section === section &&
      sees(field.field) &&
      (field.requiredWhen === undefined || isRequired(field, fields) || isAnswered(fields[field.field])),
  );
  for (const field of asked) drawField(pdf, field, fields[field.field] ?? null);
  for (const { label, text } of figuresOf(form, section, fields)) row(pdf, `${label} (계산)`, text ?? '-');
}

function drawField(pdf: Pdf, field: FormField, value: JsonValue): void {
  const rows = isJsonArray(value) ? value.filter(isJsonObject) : [];
  if (field.type === 'table' && rows.length > 0) {
    drawLabel(pdf, field.label);
    const columns = field.columns ?? [];
    printTable(pdf, {
      head: columns.map(({ label }) => label),
      rows: rows.map((one) => columns.map((column) => answerInWords(column, one[column.key] ?? null))),
      numbers: columns.map(({ type }) => NUMBERS.has(type)),
    });
    return;
  }
  const text = answerInWords(field, value);
  if (field.type === 'long-text' && text !== '') {
    drawLabel(pdf, field.label);
    pdf.font('regular').fontSize(10).fillColor(INK.text).text(text, MARGIN, pdf.y, { lineGap: 2 });
    pdf.moveDown(0.5);
    return;
  }
  row(pdf, field.label, text === '' ? NOT_WRITTEN : text);
}

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'decimal', 'money']);

/** A label over what takes the whole width; it stays with its first lines. */
function drawLabel(pdf: Pdf, label: string): void {
  keepTogether(pdf, 40);
  pdf.moveDown(0.2).font('bold').fontSize(10).fillColor(INK.second).text(label, MARGIN, pdf.y);
  pdf.moveDown(0.2);
}

function drawDocuments(pdf: Pdf, { view, form, stage }: PrintedForm): void {
  const documents = view.documents.filter((one) => one.stage === stage);
  const labels = new Map(form.documents.map(({ documentType, label }) => [documentType, label]));
  heading(pdf, `제출 서류 ${String(documents.length)}건`);
  if (documents.length === 0) return;
  printTable(pdf, {
    head: ['서류', '파일', '발급일', 'SHA-256'],
    rows: documents.map(({ documentType, fileName, issuedOn, sha256 }) => [
      labels.get(documentType) ?? documentLabel(documentType),
      fileName,
      issuedOn ?? '',
      `${sha256.slice(0, 16)}…`,
    ]),
    numbers: [],
  });
}

/** 서명 of the stage: what was signed, by whom and when; one that is missing leaves its line empty. */
function drawSignatures(pdf: Pdf, { signatures, stage }: PrintedForm): void {
  const asked = signatures.filter((one) => one.stage === stage);
  if (asked.length === 0) return;
  heading(pdf, '서명');
  for (const { label, statement, state, organizationName, signedBy, signedAt } of asked) {
    drawLabel(pdf, label);
    pdf.font('regular').fontSize(10).fillColor(INK.text).text(statement, MARGIN, pdf.y, { lineGap: 2 });
    const signed = `${organizationName ?? ''} ${signedBy ?? ''} (${signedAt ?? ''})`;
    row(pdf, '서명', state === 'missing' ? '아직 서명하지 않음' : signed);
    if (state === 'outdated') row(pdf, '', '서명한 뒤에 내용이 바뀌었습니다.');
  }
}
