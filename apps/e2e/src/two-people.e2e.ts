import type { APIRequestContext, Page } from '@playwright/test';
import type { ApplicationSummary, ApplicationView, Page as ListPage } from '@subsidy/contract';
import { expectSaved } from './support/form-controls.ts';
import { PASSWORD, read } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

const PERSON = 'company298';
const FIELD = 'project.summary';

const draftOf = async (request: APIRequestContext): Promise<string> => {
  const { items } = await read<ListPage<ApplicationSummary>>(request, '/applications?status=draft');
  return items[0]?.id ?? '';
};

const savedValue = async (request: APIRequestContext, id: string): Promise<unknown> =>
  (await read<ApplicationView>(request, `/applications/${id}`)).fields[FIELD];

const summaryOn = (page: Page) => page.getByRole('textbox', { name: '사업 요약' });

async function openSummary(page: Page, id: string): Promise<void> {
  await page.goto(`/applications/${id}/sections/project`);
  await expect(summaryOn(page)).toBeEditable();
}

test('two browsers change the same field: both values are shown, and one of them is chosen', async ({
  browserOf,
}) => {
  const [first, second] = [await browserOf(PERSON), await browserOf(PERSON)];
  const id = await draftOf(first.request);
  await openSummary(first, id);
  await openSummary(second, id);

  await summaryOn(first).fill('첫째 사람이 먼저 쓴 요약입니다.');
  await expectSaved(first);
  await summaryOn(second).fill('둘째 사람이 나중에 쓴 요약입니다.');
  const conflict = second.getByText('다른 사람이 같은 항목을 먼저 바꾸었습니다. 어느 값을 쓸지 골라 주세요.');
  await expect(conflict).toBeVisible();
  await expect(second.getByText('첫째 사람이 먼저 쓴 요약입니다.', { exact: true })).toBeVisible();
  await expect(summaryOn(second)).toHaveValue('둘째 사람이 나중에 쓴 요약입니다.');
  expect(await savedValue(first.request, id)).toBe('첫째 사람이 먼저 쓴 요약입니다.');

  await second.getByRole('button', { name: '내가 쓴 값으로' }).click();
  await expect(conflict).toBeHidden();
  await expect.poll(() => savedValue(first.request, id)).toBe('둘째 사람이 나중에 쓴 요약입니다.');

  await summaryOn(first).fill('첫째 사람이 다시 쓴 요약입니다.');
  await first.getByRole('button', { name: '먼저 저장된 값으로' }).click();
  await expect(summaryOn(first)).toHaveValue('둘째 사람이 나중에 쓴 요약입니다.');
  expect(await savedValue(first.request, id)).toBe('둘째 사람이 나중에 쓴 요약입니다.');
});

test('a session that ends in the middle is taken up again in place, and nothing typed is lost', async ({
  browserOf,
  problems,
}) => {
  const page = await browserOf(PERSON);
  const id = await draftOf(page.request);
  await openSummary(page, id);
  problems.expectRefusal(401, /^\/api\/v1\//);
  await page.context().clearCookies();
  await summaryOn(page).fill('로그인이 끝난 뒤에 쓴 요약입니다.');

  const dialog = page.getByRole('dialog', { name: '다시 로그인해 주세요' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('비밀번호').fill(PASSWORD);
  await dialog.getByRole('button', { name: '로그인하고 계속' }).click();
  await expect(dialog).toBeHidden();
  await expect(summaryOn(page)).toHaveValue('로그인이 끝난 뒤에 쓴 요약입니다.');
  await expectSaved(page);
  expect(await savedValue(page.request, id)).toBe('로그인이 끝난 뒤에 쓴 요약입니다.');
});
