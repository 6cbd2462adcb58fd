import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { ApplicationView, FormView } from '@subsidy/contract';
import type { FormField, JsonValue } from '@subsidy/rules';
import { expectSaved, fillCells, fillField } from '../support/form-controls.ts';
import { write } from '../support/people.ts';

type Row = Record<string, JsonValue>;

/** What a new row is called on the button that adds it. */
const ROW_NAMES: Readonly<Record<string, string>> = {
  'plan.aiScenarios': '시나리오',
  'plan.dataInventory': '데이터',
  'plan.functionList': '기능',
  'plan.organization': '인력',
  'plan.schedule': '작업',
};

const PAYERS = [
  ['governmentKrw', '정부지원금'],
  ['companyCashKrw', '기업 현금'],
  ['companyInKindKrw', '기업 현물'],
] as const;

/** Opens a page of the plan from its list and writes the example of each of its fields. */
export async function writePlanSection(
  page: Page,
  form: FormView,
  id: string,
  section: string,
): Promise<void> {
  const title = form.sections.find((one) => one.section === section)?.title ?? section;
  await page.goto(`/applications/${id}/plan`);
  await page.getByRole('link', { name: title, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const field of form.plan) {
    if (field.section === section && isWrittenByHand(field)) await writePlanField(page, field);
  }
  await expectSaved(page);
}

/** Tables of the notice's own are alike on the page: those of the library are written by hand, the others over HTTP. */
const isWrittenByHand = ({ field, type }: FormField): boolean =>
  type !== 'table' || field in ROW_NAMES || field === 'plan.kpis' || field === 'plan.costLines';

/** Saves the example of every field of the plan that is not answered yet. */
export async function writeRestOfPlan(
  client: APIRequestContext,
  form: FormView,
  { id, fields, versions }: ApplicationView,
): Promise<void> {
  const changes = form.plan
    .filter(({ field }) => (fields[field] ?? null) === null)
    .map(({ field, example }) => ({ field, baseVersion: versions[field] ?? 0, value: example }));
  await write(client, 'PATCH', `/applications/${id}`, { changes });
}

async function writePlanField(page: Page, field: FormField): Promise<void> {
  const rows = field.type === 'table' ? (field.example as Row[]) : [];
  const rowName = ROW_NAMES[field.field];
  if (field.field === 'plan.kpis') await writeIndicators(page, field, rows);
  else if (field.field === 'plan.costLines') await writeCosts(page, field, rows);
  else if (rowName !== undefined) await writeRows(page, field, rows, rowName);
  else await fillField(page, field, field.example);
}

/** 성과지표: ticked in the list, then filled in one beneath the other. */
async function writeIndicators(page: Page, { columns = [] }: FormField, rows: Row[]): Promise<void> {
  const options = columns.find(({ key }) => key === 'code')?.options ?? [];
  for (const row of rows) {
    const option = options.find(({ value }) => value === row['code'])?.label ?? '';
    const name = option.replace(/^[A-Z]\. /, '').replace(/ \(핵심\)$/, '');
    await page.getByRole('checkbox', { name: new RegExp(`^${name}( • 핵심)?$`) }).check();
    const cells = page.getByRole('group', { name, exact: true });
    await fillCells(
      cells,
      columns.filter(({ key }) => key !== 'code'),
      row,
    );
  }
  await expect(page.getByText(/가중치 합계 100 %/)).toBeVisible();
}

/** Rows that are written in a dialog each. */
async function writeRows(
  page: Page,
  { columns = [] }: FormField,
  rows: Row[],
  rowName: string,
): Promise<void> {
  for (const row of rows) {
    await page.getByRole('button', { name: `${rowName} 추가`, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: `${rowName} 추가` });
    await fillCells(dialog, columns, row);
    await dialog.getByRole('button', { name: '확인', exact: true }).click();
    await expect(dialog).toBeHidden();
  }
}

/** 사업비 내역: lines under their category, each payer in a column; beside them the sums of the funding plan. */
async function writeCosts(page: Page, { columns = [] }: FormField, rows: Row[]): Promise<void> {
  const categories = columns.find(({ key }) => key === 'category')?.options ?? [];
  const written = new Map<string, number>();
  for (const row of rows) {
    const category = categories.find(({ value }) => value === row['category'])?.label ?? '';
    const place = (written.get(category) ?? 0) + 1;
    written.set(category, place);
    await page.getByRole('button', { name: `내역 추가 : ${category}` }).click();
    const line = `${category} ${String(place)}번째 내역`;
    await page.getByRole('textbox', { name: line, exact: true }).fill(String(row['name']));
    for (const [key, label] of PAYERS) {
      const amount = page.getByRole('textbox', { name: `${line}, ${label}(원)`, exact: true });
      if (row[key] !== 0) await amount.fill(String(row[key]));
    }
  }
  await expect(page.getByText('내역의 합계가 사업비 편성과 모두 같습니다.')).toBeVisible();
}
