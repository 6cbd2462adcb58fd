import { expect, type Page } from '@playwright/test';
import type { FormView } from '@subsidy/contract';
import type { JsonValue } from '@subsidy/rules';
import { fieldNamed, fillField } from '../support/form-controls.ts';

/** The questions of the check, page by page, with which the example company answers them. */
const PAGES: readonly (readonly string[])[] = [
  ['company.ksicCode', 'company.businessStatus', 'company.factoryStatus'],
  ['company.sizeCertificate', 'company.regularEmployees', 'company.averageRevenueKrw'],
  [
    'company.nationalTaxArrears',
    'company.localTaxArrears',
    'company.excludedBusiness',
    'company.underParticipationBan',
    'company.samePlanFunded',
  ],
  ['company.hasBuildHistory', 'company.currentLevel', 'company.previousGrants', 'company.runningProjects'],
  ['project.targetLevel', 'project.aiCells', 'project.months'],
  ['project.totalCostKrw', 'project.companyInKindKrw', 'project.inKindKinds'],
  ['project.withoutSupplier'],
];

/** Answers every question of the check for a company that builds an AI factory with a supplier of the pool. */
export async function answerCheck(
  page: Page,
  form: FormView,
  valueOf: (field: string) => JsonValue,
): Promise<void> {
  const pages = page.getByRole('navigation', { name: '질문 묶음' });
  await page.getByRole('radio', { name: 'AI공장 구축' }).check();
  await choosePlace(page, String(valueOf('company.city')));
  for (const [index, fields] of PAGES.entries()) {
    await expect(pages.getByRole('button').nth(index)).toHaveAttribute('aria-current', 'step');
    for (const name of fields) {
      if (await isAsked(page, name)) await fillField(page, fieldNamed(form, name), valueOf(name));
    }
    if (index < PAGES.length - 1) await page.getByRole('button', { name: '다음', exact: true }).click();
  }
  await page
    .getByRole('group', { name: /Pool에 등록되어 있습니까/ })
    .getByRole('radio', { name: '예', exact: true })
    .check();
  await fillField(page, fieldNamed(form, 'project.mentoring'), valueOf('project.mentoring'));
  await fillField(page, fieldNamed(form, 'project.bonusItems'), valueOf('project.bonusItems'));
}

/** Finds the place by its name and takes the first that is found; its TechnoPark appears. */
async function choosePlace(page: Page, city: string): Promise<void> {
  const place = page.getByRole('combobox', { name: /^공장이 있는 곳/ });
  await place.fill(city);
  await place.press('ArrowDown');
  await place.press('Enter');
  await expect(place).toHaveValue(new RegExp(`${city}$`));
  await expect(page.getByText('담당 테크노파크')).toBeVisible();
}

/** A question is asked only while an answer could change a decision: earlier answers may have settled it. */
async function isAsked(page: Page, field: string): Promise<boolean> {
  return (await page.locator(`#field-${field.replaceAll('.', '-')}`).count()) > 0;
}
