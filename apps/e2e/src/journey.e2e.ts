import { readFileSync } from 'node:fs';
import type {
  ApplicationView,
  ApprovalExportView,
  AuditEventView,
  FormView,
  Page as ListPage,
  ResultView,
  UserView,
} from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import { chooseSupplier, fillSections, submit, uploadDocuments } from './journey/company-steps.ts';
import { answerCheck } from './journey/eligibility-check.ts';
import { approve, exportApprovals, makeRun, propose } from './journey/office-steps.ts';
import { writePlanSection, writeRestOfPlan } from './journey/plan-writing.ts';
import * as review from './journey/review-steps.ts';
import { readCsv, readXlsx } from './support/approval-files.ts';
import { expectSaved } from './support/form-controls.ts';
import { lookAtPdf } from './support/pdf.ts';
import { read, signInOnPage } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

const NOTICE = 'sample-open';
const HALF_KRW = 200_000_000;
const SUPPLIER = '지능공정솔루션';
const SUPPLIER_SECTIONS = ['plan-system', 'plan-costs', 'plan-organization'];
const OWN_SECTIONS = ['plan-overview', 'plan-kpis', 'plan-schedule', 'plan-operation', 'plan-effects'];

const dayInKorea = (): string => new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The whole path with all its people, each in a browser, in one order: from the check to the exported approval. */
test.describe.serial('from eligibility to the exported approval', () => {
  let form: FormView;
  let id = '';
  let noticeTitle = '';
  let companyName = '';
  let receiptNumber = '';
  let runAddress = '';

  /** The example of the form, but with a supplier: the plan is written by two. */
  const valueOf = (field: string): JsonValue => {
    if (field === 'project.withoutSupplier') return false;
    return form.application.find((one) => one.field === field)?.example ?? null;
  };

  const application = (request: Parameters<typeof read>[0]) =>
    read<ApplicationView>(request, `/applications/${id}`);

  test('a visitor checks eligibility and carries the answers into a draft', async ({ anonymous }) => {
    const page = await anonymous();
    form = await read<FormView>(page.request, `/notices/${NOTICE}/form?type=ai-factory`);
    noticeTitle = (await read<{ title: string }>(page.request, `/notices/${NOTICE}`)).title;
    await page.goto('/');
    await page.goto(`/check?notice=${NOTICE}&step=company`);
    await answerCheck(page, form, valueOf);
    const result = page.getByRole('region', { name: /AI공장 구축 판정$/ });
    await expect(result.getByText('신청 가능', { exact: true })).toBeVisible();
    await expect(result.getByRole('row', { name: /정부지원금 200,000,000원/ })).toBeVisible();
    await expect(result.getByRole('row', { name: /우리 회사 현금 160,000,000원/ })).toBeVisible();
    await expect(result.getByRole('row', { name: /우리 회사 현물 40,000,000원/ })).toBeVisible();

    await result.getByRole('button', { name: '이 내용으로 신청하기' }).click();
    await signInOnPage(page, 'owner');
    await expect(page.getByText(/자격 확인에서 답한 \d+개 항목을 신청서에 옮겨 적습니다/)).toBeVisible();
    await page.getByRole('button', { name: '신청서 쓰기 시작' }).click();
    await expect(page.getByRole('list', { name: '신청서 목록' })).toBeVisible();
    id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const draft = await application(page.request);
    companyName = draft.companyName;
    expect(draft).toMatchObject({ status: 'draft', technoParkCode: 'gyeonggi', totalCostKrw: 2 * HALF_KRW });
    expect(draft.fields['company.ksicCode']).toBe(valueOf('company.ksicCode'));
  });

  test('the owner fills in the rest, chooses the supplier and hands in the documents', async ({
    browserOf,
  }) => {
    const page = await browserOf('owner');
    await page.goto(`/applications/${id}`);
    await fillSections(page, form, id, valueOf);
    await chooseSupplier(page, id, SUPPLIER);
    await uploadDocuments(page, form, id, { stage: 'application', by: 'applicant', issuedOn: dayInKorea() });
    await page.goto(`/applications/${id}`);
    const tasks = page.getByRole('list', { name: '신청서 목록' });
    await expect(tasks.getByText('완료', { exact: true })).toHaveCount(10);
  });

  test('the owner submits and takes a receipt that anyone can verify', async ({ browserOf, anonymous }) => {
    const page = await browserOf('owner');
    await page.goto(`/applications/${id}/submission`);
    receiptNumber = await submit(page, '신청서 제출');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '접수증 PDF 받기' }).click(),
    ]);
    const pdf = lookAtPdf(readFileSync(await download.path()));
    expect(pdf).toMatchObject({ isPdf: true, pages: 1, hasEmbeddedFont: true });
    if (pdf.darkPixels !== null) expect(pdf.darkPixels).toBeGreaterThan(500);

    const verify = (await page.getByRole('link', { name: '지금 확인하기' }).getAttribute('href')) ?? '';
    const visitor = await anonymous();
    await visitor.goto(verify);
    await visitor.getByRole('button', { name: '확인하기', exact: true }).click();
    await expect(visitor.getByText('진짜 접수증입니다')).toBeVisible();
  });

  test('the owner opens it again, changes it and hands it in anew: a receipt of its own', async ({
    browserOf,
  }) => {
    const page = await browserOf('owner');
    await page.goto(`/applications/${id}`);
    await page.getByRole('button', { name: '제출한 신청서 고치기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '다시 열기' }).click();
    await expect(page.getByText('제출한 신청서를 다시 열어 고치고 있습니다')).toBeVisible();
    await page.goto(`/applications/${id}/sections/project`);
    await page.getByLabel(/^사업 요약/).fill('공구 마모를 예측해 불량을 줄입니다.');
    await expectSaved(page);
    await page.goto(`/applications/${id}/submission`);
    const anew = await submit(page, '신청서 제출');
    expect(anew).not.toBe(receiptNumber);
    const { receipts } = await application(page.request);
    expect(receipts.map((one) => one.receiptNumber)).toEqual([receiptNumber, anew]);
    receiptNumber = anew;
  });

  test('the consultant finds it on the desk and asks for a supplement of one field', async ({
    browserOf,
  }) => {
    const page = await browserOf('consultant.gyeonggi');
    await page.goto('/desk');
    await page.getByRole('searchbox').fill(receiptNumber);
    await page.getByRole('button', { name: '찾기', exact: true }).click();
    await page.getByRole('table').getByRole('link', { name: companyName, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: companyName })).toBeVisible();
    await review.requestSupplement(
      page,
      '사업 요약',
      '어느 공정에 어떤 AI 기능을 쓰는지 나누어 적어 주세요.',
    );
  });

  test('the owner answers, and only what was asked is open', async ({ browserOf }) => {
    const page = await browserOf('owner');
    await page.goto(`/applications/${id}`);
    await page.getByRole('link', { name: '보완하기' }).click();
    await page
      .getByLabel(/^사업 요약/)
      .fill('제조공정(D): 절삭 공구의 마모를 예측하고 교체 시점을 알립니다.');
    await expectSaved(page);
    await expect(page.getByText('바꿈', { exact: true })).toBeVisible();
    const closed = await page.request.patch(`/api/v1/applications/${id}`, {
      data: { changes: [{ field: 'project.title', baseVersion: 1, value: '다른 이름' }] },
    });
    expect(closed.status()).toBe(409);
    await page.getByLabel('답변', { exact: true }).fill('공정과 AI 기능을 나누어 다시 적었습니다.');
    await page.getByRole('button', { name: '보완 답변 보내기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '보내기' }).click();
    await expect(page.getByRole('heading', { name: '보완 답변이 접수되었습니다' })).toBeVisible();
  });

  test('the consultant passes the requirement check', async ({ browserOf }) => {
    const page = await browserOf('consultant.gyeonggi');
    await review.openCase(page, id, '요건과 서류');
    await review.passRequirements(page);
    expect((await application(page.request)).status).toBe('plan-open');
  });

  test('the supplier writes its part of the plan and hands in its documents', async ({ browserOf }) => {
    const page = await browserOf('supplier');
    for (const section of SUPPLIER_SECTIONS) await writePlanSection(page, form, id, section);
    await uploadDocuments(page, form, id, { stage: 'plan', by: 'supplier', issuedOn: dayInKorea() });
    const refused = await page.request.post(`/api/v1/applications/${id}/plan-submission`, {
      headers: { 'idempotency-key': 'supplier' },
      data: { declaration: true, consents: ['information-use'] },
    });
    expect(refused.status()).toBe(403);
  });

  test('the owner writes the rest of the plan and submits it', async ({ browserOf }) => {
    const page = await browserOf('owner');
    for (const section of OWN_SECTIONS) await writePlanSection(page, form, id, section);
    await writeRestOfPlan(page.request, form, await application(page.request));
    await page.goto(`/applications/${id}/plan-submission`);
    await expect(page.getByText('내역의 합계가 사업비 편성과 모두 같습니다.')).toBeVisible();
    await submit(page, '사업계획서 제출');
    expect((await application(page.request)).status).toBe('plan-submitted');
  });

  test('evaluators declare and score; the one with a conflict is out', async ({ browserOf }) => {
    test.setTimeout(120_000);
    const desk = await browserOf('consultant.gyeonggi');
    const people = new Map<string, { name: string; page: Awaited<ReturnType<typeof browserOf>> }>();
    for (const account of ['evaluator1', 'evaluator2', 'evaluator3']) {
      const page = await browserOf(account);
      const { user } = await read<{ user: UserView }>(page.request, '/session');
      people.set(account, { name: user.name, page });
    }
    await review.openCase(desk, id, '평가');
    await review.assign(
      desk,
      [...people.values()].map(({ name }) => name),
    );

    for (const [index, { page }] of [...people.values()].entries()) {
      await page.goto('/assignments');
      await page
        .getByRole('table', { name: '해야 할 평가' })
        .getByRole('row')
        .filter({ hasText: noticeTitle })
        .getByRole('link', { name: companyName, exact: true })
        .click();
      await expect(page.getByRole('heading', { level: 1, name: '이해충돌 신고' })).toBeVisible();
      await review.declare(page, index === 2 ? '2년 전 이 기업의 자문을 맡았습니다.' : null);
      if (index < 2) expect(await review.score(page, index)).toBeGreaterThan(80);
    }
    const outside = people.get('evaluator3')?.page;
    expect((await outside?.request.get(`/api/v1/applications/${id}`))?.status()).toBe(404);
  });

  test('the consultant visits the site, reviews the cost and closes the review', async ({ browserOf }) => {
    const page = await browserOf('consultant.gyeonggi');
    await review.openCase(page, id, '평가');
    await review.visitSite(page, dayInKorea());
    await review.reviewCost(page, '견적과 대조해 신청한 금액을 인정합니다.');
    await review.closeReview(page);
    await expect.poll(async () => (await application(page.request)).status).toBe('review-completed');
  });

  test('the officer selects under a budget and proposes, but may not approve', async ({ browserOf }) => {
    const page = await browserOf('officer');
    runAddress = await makeRun(page, noticeTitle, 1_000_000_000);
    const row = page
      .getByRole('region', { name: '순위표' })
      .getByRole('row')
      .filter({ hasText: companyName });
    await expect(row).toContainText('200,000,000');
    await expect(row).toContainText('선정');
    await propose(page);
    await expect(page.getByRole('button', { name: '승인하기' })).toHaveCount(0);
    const runId = runAddress.split('/').at(-1) ?? '';
    expect((await page.request.post(`/api/v1/selection-runs/${runId}/approval`)).status()).toBe(403);
  });

  test('the approver approves, and the owner sees the result', async ({ browserOf }) => {
    const approver = await browserOf('approver');
    await approver.goto(runAddress);
    await approve(approver);
    const owner = await browserOf('owner');
    await owner.goto(`/applications/${id}`);
    await owner.getByRole('link', { name: '결과 보기' }).click();
    await expect(owner.getByRole('heading', { level: 1, name: '선정 결과' })).toBeVisible();
    await expect(owner.getByRole('main').getByText('선정', { exact: true }).first()).toBeVisible();
    expect(await read<ResultView>(owner.request, `/applications/${id}/result`)).toMatchObject({
      outcome: 'selected',
      rank: 1,
    });
  });

  test('the officer exports approvals whose sums are those of the API', async ({ browserOf }) => {
    const page = await browserOf('officer');
    const xlsx = await exportApprovals(page, { notice: NOTICE, format: '엑셀', reason: '협약 예산 배정' });
    const csv = await exportApprovals(page, { notice: NOTICE, format: 'CSV', reason: '협약 체계 등록' });
    const register = await read<ListPage<ApprovalExportView>>(
      page.request,
      `/approval-exports?noticeId=${NOTICE}`,
    );
    const totals = register.items[0]?.totals;
    expect(totals).toMatchObject({ governmentKrw: HALF_KRW, companyKrw: HALF_KRW });

    const book = await readXlsx(xlsx.contents);
    expect(book.rows.map((row) => row['접수번호'])).toEqual([receiptNumber]);
    expect(book.rows[0]).toMatchObject({ 기업명: companyName, ...sums(HALF_KRW, HALF_KRW) });
    expect(book.totals).toMatchObject(sums(totals?.governmentKrw, totals?.companyKrw));
    expect(book.control.get('건수')).toBe(1);
    expect(book.control.get('인정 정부지원금 합계(원)')).toBe(totals?.governmentKrw);

    const { hasByteOrderMark, rows } = readCsv(csv.contents);
    expect(hasByteOrderMark).toBe(true);
    expect(rows[0]).toMatchObject({ 접수번호: receiptNumber, ...sums(String(HALF_KRW), String(HALF_KRW)) });
  });

  test('the auditor sees the history, unbroken', async ({ browserOf }) => {
    const page = await browserOf('auditor');
    await page.goto(`/audit/applications/${id}`);
    await expect(page.getByRole('heading', { level: 1, name: `${companyName}의 기록` })).toBeVisible();
    const events = await read<ListPage<AuditEventView>>(page.request, `/applications/${id}/events?limit=100`);
    const labels = new Set(events.items.map(({ label }) => label));
    const newest = events.items[0]?.label ?? '';
    await expect(page.getByRole('main').getByText(newest).first()).toBeVisible();
    expect(labels.size).toBeGreaterThan(12);
    await page.goto('/audit');
    await page.getByRole('button', { name: '처음부터 검증하기' }).click();
    await expect(page.getByText(/기록 [\d,]+건: 모두 그대로입니다/)).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: '지금 다시 판단하기' }).click();
    await expect(page.getByText(/판단 [\d,]+건이 모두 같습니다/)).toBeVisible({ timeout: 30_000 });
  });
});

const sums = (government: unknown, company: unknown): Record<string, unknown> => ({
  '인정 정부지원금(원)': government,
  '인정 기업부담금(원)': company,
});
