import type { Page, Route } from '@playwright/test';
import { startProvider } from './provider.setup.ts';
import { startStrictPortal } from './strict-portal.setup.ts';
import { bringAxe, violationsAt } from './support/axe.ts';
import { signInOnPage } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

let portal: Awaited<ReturnType<typeof startStrictPortal>>;
let provider: Awaited<ReturnType<typeof startProvider>>;

test.beforeAll(async () => {
  portal = await startStrictPortal(async (address) => {
    provider = await startProvider(address);
    return provider.settings;
  });
});
test.afterAll(async () => {
  await portal.stop();
  provider.stop();
});

const open = (page: Page, path: string) => page.goto(`${portal.address}${path}`);
const pathOf = (page: Page): string => page.url().replace(portal.address, '');

/** At the provider, which is another site. */
async function enterAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('시험용 이름').fill(name);
  await page.getByRole('button', { name: '들어가기' }).click();
}

/** As if the last proof were older than fifteen minutes. */
const refuseOnce = (route: Route): Promise<void> =>
  route.fulfill({
    status: 403,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'reauthentication-required', title: '확인', status: 403, detail: '확인' }),
  });

test('an account is linked to a provider, signed in and proved by it, and unlinked', async ({
  anonymous,
}) => {
  const page = await anonymous();
  await bringAxe(page.context());
  await open(page, '/sign-in?next=/account');
  await expect(page.getByRole('button', { name: /기업통합인증/ })).toBeVisible();
  expect(await violationsAt(page)).toEqual([]);
  await signInOnPage(page, 'owner');
  await page.getByRole('button', { name: /^연결.*기업통합인증/ }).click();
  await enterAs(page, 'kim');
  await expect(page.getByText('로그인을 연결했습니다')).toBeVisible();
  expect(pathOf(page)).toBe('/account');
  expect(await violationsAt(page)).toEqual([]);

  await page.request.delete(`${portal.address}/api/v1/session`);
  await open(page, '/sign-in?next=/account');
  await page.getByRole('button', { name: '기업통합인증 계정으로 로그인' }).click();
  await expect.poll(() => pathOf(page)).toBe('/account');

  await page.getByRole('button', { name: /^연결 끊기/ }).click();
  await page.route('**/account/identities/*', refuseOnce, { times: 1 });
  await page.getByRole('dialog').getByRole('button', { name: '연결 끊기' }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: '기업통합인증 계정으로 확인' }).click();
  expect(await violationsAt(page)).toEqual([]);
  await enterAs(await opened, 'kim');
  await expect(page.getByRole('row', { name: /기업통합인증.*연결하지 않음/ })).toBeVisible();

  await page.request.delete(`${portal.address}/api/v1/session`);
  await open(page, '/sign-in');
  await page.getByRole('button', { name: '기업통합인증 계정으로 로그인' }).click();
  await expect(page.getByText(/포털 계정에 연결되어 있지 않습니다/)).toBeVisible();
});
