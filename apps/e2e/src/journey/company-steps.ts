import { expect, type Page } from '@playwright/test';
import type { ApplicationView, FormView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import { expectSaved, fillField } from '../support/form-controls.ts';
import { A_PDF } from '../support/pdf.ts';
import { read } from '../support/people.ts';

/** Goes from one unfinished section of the application to the next and fills in what is still empty; each page is saved while one types. */
export async function fillSections(
  page: Page,
  form: FormView,
  id: string,
  valueOf: (field: string) => JsonValue,
): Promise<void> {
  const sections = form.sections.filter(({ stage }) => stage === 'application');
  await page.getByRole('link', { name: sections[0]?.title ?? '', exact: true }).click();
  for (let left = sections; ;) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(
      new RegExp(`^(${[...left.map(({ title }) => title), '공급기업'].join('|')})$`),
    );
    const shown = await heading.innerText();
    const section = left.find(({ title }) => title === shown)?.section;
    if (section === undefined) return;
    left = left.filter((one) => one.section !== section);
    const { fields } = await read<ApplicationView>(page.request, `/applications/${id}`);
    const empty = form.application.filter(
      (field) =>
        field.section === section &&
        (fields[field.field] ?? null) === null &&
        field.requiredWhen === undefined,
    );
    for (const field of empty) await fillField(page, field, valueOf(field.field));
    if (empty.length > 0) await expectSaved(page);
    await page.getByRole('button', { name: /^저장하고 다음: / }).click();
  }
}

/** 공급기업 지정. */
export async function chooseSupplier(page: Page, id: string, name: string): Promise<void> {
  await page.goto(`/applications/${id}`);
  await page.getByRole('link', { name: '공급기업', exact: true }).click();
  await page.getByRole('searchbox', { name: /^공급기업 찾기/ }).fill(name);
  await page.getByRole('button', { name: new RegExp(`^고르기\\s*: ${name}$`) }).click();
  await expect(page.getByRole('heading', { name: '고른 공급기업' })).toBeVisible();
}

/** Hands in every document that this person is asked for at this stage, each with its file and day of issue. */
export async function uploadDocuments(
  page: Page,
  form: FormView,
  id: string,
  { stage, by, issuedOn }: { stage: string; by: string; issuedOn: string },
): Promise<void> {
  await page.goto(`/applications/${id}/documents`);
  for (const asked of form.documents) {
    if (asked.stage !== stage || asked.by !== by || !asked.required) continue;
    const slot = page.locator(`#document-${asked.documentType}`);
    if (asked.maxAgeDays !== null) await slot.getByLabel('발급일').fill(issuedOn);
    await slot
      .getByLabel(`${asked.label} 파일`, { exact: true })
      .setInputFiles({ name: `${asked.documentType}.pdf`, mimeType: 'application/pdf', buffer: A_PDF });
    await slot.getByRole('button', { name: '올리기', exact: true }).click();
    await expect(slot.getByRole('link', { name: new RegExp(`${asked.documentType}.pdf`) })).toBeVisible();
  }
}

/** Declares and agrees, submits and reads the receipt number from the page. */
export async function submit(page: Page, button: string): Promise<string> {
  await expect(page.getByText('빠진 것이 없습니다')).toBeVisible();
  for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /접수되었습니다$/ })).toBeVisible();
  return (await page.locator('.receipt-number').innerText()).trim();
}
