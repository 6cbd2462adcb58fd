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

/** Every field that the check asks and the form keeps. */
export const CHECKED_FIELDS: readonly string[] = PAGES.flat();

/** Answers every question of the check for a company that builds an AI factory with a supplier of the pool. */
export async function answerCheck(
  page: Page,
  form: FormView,
  valueOf: (field: string) => JsonValue,
): Promise<void> {
  await page.getByRole('radio', { name: 'AI공장 구축' }).check();
  for (const [index, fields] of PAGES.entries()) {
    await expect(
      page.getByText(`${String(index + 1)} / ${String(PAGES.length)}`, { exact: true }),
    ).toBeVisible();
    for (const name of fields) await fillField(page, fieldNamed(form, name), valueOf(name));
    if (index < PAGES.length - 1) await page.getByRole('button', { name: '다음', exact: true }).click();
  }
  await page
    .getByRole('group', { name: /Pool에 등록되어 있습니까/ })
    .getByRole('radio', { name: '예', exact: true })
    .check();
  await fillField(page, fieldNamed(form, 'project.mentoring'), valueOf('project.mentoring'));
  await fillField(page, fieldNamed(form, 'project.bonusItems'), valueOf('project.bonusItems'));
}
