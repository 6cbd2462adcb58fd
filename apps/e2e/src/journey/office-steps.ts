import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

type RunKind = '선정' | '예비 승격';

/** 선정안 작성 on a notice with a budget; gives the address of the run. */
export async function makeRun(
  page: Page,
  noticeTitle: string,
  budgetKrw: number,
  kind: RunKind = '선정',
): Promise<string> {
  await page.goto('/office/selection');
  await page.getByRole('radio', { name: new RegExp(`^${kind} `) }).check();
  await page.getByRole('combobox', { name: '공고' }).selectOption({ label: noticeTitle });
  await page.getByRole('group', { name: '유형' }).getByRole('radio', { name: 'AI공장 구축' }).check();
  await page.getByLabel(/^예산/).fill(String(budgetKrw));
  await page.getByRole('button', { name: /^(선정안|예비 승격안) 만들기$/ }).click();
  await expect(page.getByRole('heading', { name: /^순위표 \d+건$/ })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** 제안. */
export async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: '제안하기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '제안하기' }).click();
  await expect(page.getByText('승인을 기다리고 있습니다')).toBeVisible();
}

/** 승인. */
export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: '승인하기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '승인하기' }).click();
  await expect(page.getByText('승인된 선정안입니다')).toBeVisible();
}

/** 내보내기: makes a file in the form and downloads it as a person does. */
export async function exportApprovals(
  page: Page,
  { notice, format, reason }: { notice: string; format: string; reason: string },
): Promise<{ fileName: string; contents: Buffer }> {
  await page.goto(`/office/approvals?noticeId=${notice}`);
  await page
    .getByRole('group', { name: '형식' })
    .getByRole('radio', { name: new RegExp(`^${format}`) })
    .check();
  await page.getByLabel('내보내는 사유').fill(reason);
  await page.getByRole('button', { name: '파일 만들기' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /내려받기$/ }).click(),
  ]);
  return { fileName: download.suggestedFilename(), contents: readFileSync(await download.path()) };
}
