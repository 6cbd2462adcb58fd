import type { ApplicationView, FormView } from '@subsidy/contract';
import type { FundingPlan } from '@subsidy/rules';
import PDFDocument from 'pdfkit';
import { formFileName, formPdf, type PrintedForm } from './form-pdf.ts';

const plan = (totalCostKrw: number): FundingPlan =>
  ({
    totalCostKrw,
    governmentKrw: totalCostKrw / 2,
    localGovernmentKrw: 0,
    leadCompanyKrw: 0,
    companyCashKrw: totalCostKrw / 2,
    companyInKindKrw: 0,
  }) as FundingPlan;

const FORM = {
  sections: [{ section: 'company', stage: 'application', title: '기업 정보', by: 'applicant', lead: '' }],
  application: [],
  plan: [],
  documents: [],
} as FormView;

/** As it is called and paid today, after a cost review has cut it and the company was renamed. */
const VIEW = {
  sample: false,
  company: { name: '새이름정밀', businessRegistrationNumber: '2208139938' },
  noticeTitle: '고친 제목의 공고',
  noticeVersion: 2,
  typeLabel: 'AI공장 구축',
  supplier: null,
  leadCompany: null,
  fields: {},
  documents: [],
  fundingPlan: plan(300_000_000),
  updatedAt: '2026-11-23T12:00:00+09:00',
} as unknown as ApplicationView;

const FILING = {
  receiptNumber: 'MA26-000123-7',
  filedAt: new Date('2026-04-20T07:59:58.123Z'),
  particulars: {
    company: { name: '한빛정밀', businessRegistrationNumber: '2208139938' },
    notice: { title: '처음 공고', version: 1 },
    fundingPlan: plan(400_000_000),
  },
} as unknown as NonNullable<PrintedForm['filing']>;

const printed = (filing: PrintedForm['filing']): PrintedForm => ({
  view: VIEW,
  form: FORM,
  stage: 'application',
  filing,
  signatures: [],
  sees: () => true,
});

/** Every text that is printed, in its order. */
async function textsOf(form: PrintedForm): Promise<string[]> {
  const texts: string[] = [];
  const { text } = PDFDocument.prototype;
  PDFDocument.prototype.text = function (this: PDFKit.PDFDocument, said: string, ...rest: unknown[]) {
    texts.push(said);
    return text.call(this, said, ...(rest as []));
  } as typeof text;
  try {
    await formPdf(form);
  } finally {
    PDFDocument.prototype.text = text;
  }
  return texts;
}

it('prints what was filed as it was then, whatever is called or paid otherwise since', async () => {
  const texts = await textsOf(printed(FILING));
  expect(texts).toEqual(
    expect.arrayContaining(['MA26-000123-7', '한빛정밀', '처음 공고 (제1판)', '400,000,000원']),
  );
  expect(texts.join(' ')).not.toMatch(/새이름정밀|고친 제목|300,000,000원|작성 중/);
  expect(formFileName(printed(FILING))).toBe('신청서-MA26-000123-7.pdf');
});

it('prints what is being written as it stands, and says that it was not handed in', async () => {
  const texts = await textsOf(printed(null));
  expect(texts).toEqual(expect.arrayContaining(['새이름정밀', '300,000,000원']));
  expect(texts.join(' ')).toContain('아직 제출하지 않았습니다');
  expect(formFileName(printed(null))).toBe('신청서-작성중.pdf');
});
