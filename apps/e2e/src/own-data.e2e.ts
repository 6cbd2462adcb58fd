import { readFile } from 'node:fs/promises';
import type { OwnCopyView } from '@subsidy/contract';
import { bringAxe, violationsAt } from './support/axe.ts';
import { expect, test } from './support/portal-test.ts';

test('a person takes a copy away and deletes the account', async ({ anonymous }) => {
  const page = await anonymous();
  await bringAxe(page.context());
  const email = `leaver-${String(Date.now())}@example.test`;
  const registered = await page.request.post('/api/v1/accounts', {
    data: {
      ...{ email, name: '떠나는 이', password: 'leaving-portal-2026!', companyName: '떠나는정밀' },
      ...{ businessRegistrationNumber: '2208162517', consents: ['privacy'] },
    },
  });
  expect(registered.status()).toBe(201);
  await page.goto('/sign-in?next=/account');
  await page.getByLabel('이메일').fill(email);
  await page.getByLabel('비밀번호').fill('leaving-portal-2026!');
  await page.getByRole('button', { name: '로그인', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '내 정보 내려받기' }).click(),
  ]);
  const copy = JSON.parse(await readFile(await download.path(), 'utf8')) as OwnCopyView;
  expect([copy.account.email, copy.company?.name]).toEqual([email, '떠나는정밀']);
  expect(await violationsAt(page)).toEqual([]);
  await page.getByRole('button', { name: '계정 지우기' }).click();
  await page.getByLabel('지울 계정의 메일 주소').fill(email);
  await page.getByRole('button', { name: '영구히 지우기' }).click();
  await expect.poll(() => new URL(page.url()).pathname).not.toBe('/account');
  const again = await page.request.post('/api/v1/session', {
    data: { email, password: 'leaving-portal-2026!' },
  });
  expect(again.status()).toBe(401);
});
