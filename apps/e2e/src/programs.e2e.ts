import type { Page } from '@playwright/test';
import type { ApplicationView, FormView, NoticeView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import { submit, uploadDocuments } from './journey/company-steps.ts';
import { approve, exportApprovals, propose } from './journey/office-steps.ts';
import { makeRunOf, publishNotice, reviewCase } from './journey/over-http.ts';
import { openCase } from './journey/review-steps.ts';
import { readXlsx } from './support/approval-files.ts';
import { bringAxe, violationsAt } from './support/axe.ts';
import { expectSaved, fillField } from './support/form-controls.ts';
import { oneStageNotice } from './support/one-stage-notice.ts';
import { read } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

const TYPE = '부두형';
const OWNER = 'owner2';
const DESK = 'consultant.jeonbuk';
/** 8,000만 원 of the example: 55 % of it 지방비, of that 30 % the province's. */
const MONEY = { province: 13_200_000, city: 30_800_000, company: 36_000_000 };

const dayInKorea = (): string => new Date(Date.now() + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** A page that people with a screen reader can use as well. */
async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsAt(page)).toEqual([]);
}

/** Who pays what, to the won, as a page shows it to the company. */
async function expectMoney(page: Page, title: string): Promise<void> {
  const money = page.getByRole('table', { name: title });
  for (const row of [
    '시·도 지방비 13,200,000원',
    '시·군·구 지방비 30,800,000원',
    '우리 회사 현금 36,000,000원',
  ])
    await expect(money.getByRole('row', { name: row })).toBeVisible();
}

test('a notice of a stranger goes from the check to the exported approval, in the browser of each who works on it', async ({
  anonymous,
  browserOf,
  clientOf,
}) => {
  const noticeId = await publishNotice(clientOf, 'jeonbuk', oneStageNotice());
  const visitor = await anonymous();
  const notice = await read<NoticeView>(visitor.request, `/notices/${noticeId}`);
  const form = await read<FormView>(visitor.request, `/notices/${noticeId}/form?type=quay`);
  const example = Object.fromEntries(form.application.map(({ field, example }) => [field, example]));
  const page = await browserOf(OWNER);
  await bringAxe(page.context());
  const officer = await browserOf('officer.jeonbuk');
  let id = '';
  let receiptNumber = '';

  await test.step('the check tells a visitor of it', async () => {
    const answers: Record<string, JsonValue> = { ...example };
    await visitor.addInitScript(
      (kept) => sessionStorage.setItem('check answers', kept),
      JSON.stringify(answers),
    );
    await visitor.goto(`/check?notice=${noticeId}`);
    const result = visitor.getByRole('region', { name: new RegExp(`${TYPE} 판정$`) });
    await expect(result.getByText('신청 가능', { exact: true })).toBeVisible();
    await expect(result.getByRole('row', { name: /^시·군·구 지방비 30,800,000원/ })).toBeVisible();
  });

  await test.step('the owner fills in its form, hands it in and sees the receipt', async () => {
    await page.goto(`/applications/new?notice=${noticeId}`);
    await page.getByRole('button', { name: '신청서 쓰기 시작' }).click();
    await expect(page.getByRole('list', { name: '신청서 목록' })).toBeVisible();
    id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    for (const { section, title } of form.sections) {
      await page.goto(`/applications/${id}/sections/${section}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      for (const field of form.application.filter((one) => one.section === section))
        await fillField(page, field, field.example);
      await expectSaved(page);
    }
    await page.reload();
    await expect(page.getByText('납품하는 부품 종류')).toBeVisible();
    const oath = page.getByRole('region', { name: '납품 확약' });
    await oath.getByRole('checkbox').check();
    await oath.getByRole('button', { name: '서명하기' }).click();
    await expect(oath.getByText('서명함', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await uploadDocuments(page, form, id, { stage: 'application', by: 'applicant', issuedOn: dayInKorea() });
    await page.goto(`/applications/${id}/submission`);
    await expectMoney(page, '누가 얼마를 내나요?');
    receiptNumber = await submit(page, '신청서 제출');
  });

  await test.step('the consultant passes the check, and the plan is not waited for', async () => {
    const desk = await browserOf(DESK);
    await openCase(desk, id, '요건과 서류');
    await desk.getByRole('group', { name: '판정' }).getByRole('radio', { name: /^적합/ }).check();
    await desk.getByRole('button', { name: '적합으로 판정' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '적합 판정' }).click();
    await expect(desk.getByText('평가 준비', { exact: true }).first()).toBeVisible();
    await reviewCase(clientOf, { id, desk: DESK, day: dayInKorea(), notice });
  });

  await test.step('officer and approver decide on the page of the run', async () => {
    const budgets = [{ payer: 'city', regionCode: 'jeonbuk', budgetKrw: MONEY.city }];
    const run = { noticeId, type: 'quay', budgets };
    const address = await makeRunOf(await clientOf('officer.jeonbuk'), run);
    await officer.goto(address);
    await expect(officer.getByRole('heading', { level: 1, name: `${TYPE} 선정안` })).toBeVisible();
    const ranked = officer.getByRole('region', { name: '순위표' }).getByRole('row');
    await expect(ranked.filter({ hasText: receiptNumber })).toContainText('선정');
    await propose(officer);
    const approver = await browserOf('approver.jeonbuk');
    await approver.goto(address);
    await approve(approver);
  });

  await test.step('the officer exports the approval, with province and city to the won', async () => {
    const { contents } = await exportApprovals(officer, {
      notice: noticeId,
      format: '엑셀',
      reason: '협약 예산 배정',
    });
    const { rows, totals } = await readXlsx(contents);
    expect(rows).toMatchObject([{ 접수번호: receiptNumber, 유형: TYPE, ...amountsOf(MONEY) }]);
    expect(totals).toMatchObject(amountsOf(MONEY));
  });

  await test.step('the owner sees the result with who pays what', async () => {
    await page.goto(`/applications/${id}`);
    expect((await read<ApplicationView>(page.request, `/applications/${id}`)).status).toBe('selected');
    await page.getByRole('link', { name: '결과 보기' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '선정 결과' })).toBeVisible();
    await expectMoney(page, '인정 사업비 (원가계산을 거친 금액)');
    await expectAccessible(page);
  });
});

const amountsOf = ({ province, city, company }: typeof MONEY): Record<string, number> => ({
  '인정 지방비(시·도)(원)': province,
  '인정 지방비(시·군·구)(원)': city,
  '인정 기업부담금(원)': company,
});
