import { expect, type Locator, type Page } from '@playwright/test';
import type { FormView } from '@subsidy/contract';
import type { FormColumn, FormField, JsonValue } from '@subsidy/rules';

/** Where controls stand: a page, a row, a dialog. */
export type Place = Page | Locator;

type Control = Pick<FormColumn, 'type' | 'label' | 'options'>;
type Row = Record<string, JsonValue>;

const RADIO_UP_TO = 6;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name of a control: its label, with the mark of what may be left empty. */
const named = (label: string): RegExp => new RegExp(`^${escaped(label)}(\\s*\\(선택\\))?\\s*$`);

/** The field of a catalogue; a name that is not in it is a mistake of the test. */
export function fieldNamed(form: FormView, name: string): FormField {
  const field = [...form.application, ...form.plan].find((one) => one.field === name);
  if (field === undefined) throw new Error(`The form has no field ${name}`);
  return field;
}

/** Types a value into the control of its label, as a person would: whatever kind of control it is. */
export async function fillField(place: Place, field: FormField, value: JsonValue): Promise<void> {
  if (value === null) return;
  if (field.field === 'company.regionCode' || field.field === 'company.city') {
    const list = field.field === 'company.city' ? '시·군·구' : '시·도';
    await place.getByRole('combobox', { name: list, exact: true }).selectOption(String(value));
  } else if (field.type === 'choices') await tick(place, field, value as string[]);
  else if (field.type === 'table') await fillRows(place, field, value as Row[]);
  else await fillOne(place, field, value, 'page');
}

/** Fills the cells of one row; choices in rows are lists. */
export async function fillCells(place: Place, columns: readonly FormColumn[], row: Row): Promise<void> {
  for (const column of columns) {
    const value = row[column.key];
    if (value === undefined || value === null) continue;
    if (column.type === 'choices') await tick(place, column, value as string[]);
    else await fillOne(place, column, value, 'row');
  }
}

async function fillOne(
  place: Place,
  { type, label, options = [] }: Control,
  value: JsonValue,
  within: 'page' | 'row',
): Promise<void> {
  const name = named(label);
  if (type === 'boolean') {
    const answer = value === true ? '예' : '아니요';
    await place.getByRole('group', { name }).getByRole('radio', { name: answer, exact: true }).check();
    return;
  }
  if (type === 'choice') {
    if (within === 'row' || options.length > RADIO_UP_TO) {
      await place.getByRole('combobox', { name }).selectOption(String(value));
      return;
    }
    const chosen = options.find((option) => option.value === value)?.label ?? String(value);
    await place.getByRole('group', { name }).getByRole('radio', { name: chosen, exact: true }).check();
    return;
  }
  await place.getByLabel(name).fill(String(value));
}

async function tick(place: Place, { label, options = [] }: Control, codes: string[]): Promise<void> {
  const group = place.getByRole('group', { name: named(label) });
  if (codes.length === 0) {
    await group.getByRole('checkbox', { name: '해당 없음', exact: true }).check();
    return;
  }
  for (const code of codes) {
    const chosen = options.find(({ value }) => value === code)?.label ?? code;
    await openProcess(group, code);
    await group.getByRole('checkbox', { name: chosen, exact: true }).check();
  }
}

/** AI 공정·기능 are asked in two steps: what a process shall do is there once the process is chosen. */
async function openProcess(group: Locator, code: string): Promise<void> {
  const process = group.getByRole('radio', { name: new RegExp(`^${code.slice(0, 1)} `) });
  if (/^[A-G]\d$/.test(code)) await process.check();
}

async function fillRows(place: Place, field: FormField, rows: Row[]): Promise<void> {
  const group = place.getByRole('group', { name: named(field.label) });
  if (rows.length === 0) {
    await group.getByRole('radio', { name: '없음', exact: true }).check();
    return;
  }
  const fixed = field.columns?.find(({ key }) => key === field.rowFor);
  if (fixed !== undefined) {
    const others = field.columns?.filter((column) => column !== fixed) ?? [];
    for (const row of rows) {
      const name = fixed.options?.find(({ value }) => value === row[fixed.key])?.label ?? '';
      await fillCells(group.getByRole('group', { name, exact: true }), others, row);
    }
    return;
  }
  for (const [index, row] of rows.entries()) {
    const cells = group.getByRole('group', { name: `${field.label} ${String(index + 1)}`, exact: true });
    if ((await cells.count()) === 0) await group.getByRole('button', { name: '줄 추가' }).click();
    await fillCells(cells, field.columns ?? [], row);
  }
}

/** Waits until the page says that everything is saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^저장됨 \d{2}:\d{2}:\d{2}$/ })).toBeVisible();
}
