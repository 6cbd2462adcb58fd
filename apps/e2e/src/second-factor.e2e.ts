import type { Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { bringAxe, violationsAt } from './support/axe.ts';
import { signInOnPage } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';
import { startStrictPortal } from './strict-portal.setup.ts';

let portal: Awaited<ReturnType<typeof startStrictPortal>>;

test.beforeAll(async () => {
  portal = await startStrictPortal();
});
test.afterAll(() => portal.stop());

const open = (page: Page, path: string) => page.goto(`${portal.address}${path}`);

async function signOut(page: Page): Promise<void> {
  await page.request.delete(`${portal.address}/api/v1/session`);
  await open(page, '/sign-in');
}

/** The person has got to where their work is. */
const isIn = (page: Page) =>
  expect.poll(() => new URL(page.url()).pathname).not.toMatch(/^\/(sign-in|second-factor)$/);

/** A code of the authenticator, of so many steps from now. */
const codeOf = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1_000) + steps * 30 });

test('staff connect an authenticator at the first sign-in, and sign in with its code', async ({
  anonymous,
}) => {
  const page = await anonymous();
  await bringAxe(page.context());
  await open(page, '/sign-in');
  await signInOnPage(page, 'officer');
  await page.getByRole('button', { name: '인증 앱 연결하기' }).click();
  const key = page.locator('p', { hasText: '이 키를 직접' }).locator('code');
  const secret = (await key.innerText()).replaceAll(' ', '');
  expect(await violationsAt(page)).toEqual([]);
  await page.getByLabel('앱에 보이는 코드').fill(codeOf(secret));
  await page.getByRole('button', { name: '연결 확인' }).click();
  await expect(page.getByRole('list', { name: '복구 코드' }).getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: '보관했습니다' }).click();
  await isIn(page);

  await signOut(page);
  await signInOnPage(page, 'officer');
  await page.getByLabel('인증 코드').fill(codeOf(secret, 1));
  await page.getByRole('button', { name: '로그인 마치기' }).click();
  await isIn(page);
});

test('a passkey takes the place of both, or of the code', async ({ anonymous }) => {
  const page = await anonymous();
  await bringAxe(page.context());
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await open(page, '/sign-in');
  await signInOnPage(page, 'approver');
  await page.getByLabel('패스키 이름').fill('회사 노트북');
  expect(await violationsAt(page)).toEqual([]);
  await page.getByRole('button', { name: '패스키 등록' }).click();
  await isIn(page);

  await signOut(page);
  await page.getByRole('button', { name: '패스키로 로그인' }).click();
  await isIn(page);
  await open(page, '/account');
  await expect(page.getByRole('row', { name: /회사 노트북/ })).toBeVisible();
  expect(await violationsAt(page)).toEqual([]);

  await signOut(page);
  await signInOnPage(page, 'approver');
  await page.getByRole('button', { name: '패스키로 확인' }).click();
  await isIn(page);
});
