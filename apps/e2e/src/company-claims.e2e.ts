import type { KeptMailView, Page as ListPage } from '@subsidy/contract';
import { isBusinessRegistrationNumber } from '@subsidy/rules';
import { bringAxe, violationsAt } from './support/axe.ts';
import { A_PDF } from './support/pdf.ts';
import { PASSWORD, read, write } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

/** Of this run, so that it can run again on a portal that stands. */
const RUN = String(Date.now()).slice(-4);
const REAL = `real-owner-${RUN}@hanbit.example`;
const NUMBER =
  [...'0123456789'].map((digit) => `61388${RUN}${digit}`).find(isBusinessRegistrationNumber) ?? '';
const FILE = { name: '사업자등록증.pdf', mimeType: 'application/pdf', buffer: A_PDF };

test('a number that somebody else registered is handed to its real company by two administrators', async ({
  anonymous,
  browserOf,
}) => {
  const page = await anonymous();
  await bringAxe(page.context());
  const squatter = {
    email: `first-comer-${RUN}@elsewhere.example`,
    password: PASSWORD,
    name: '먼저온',
    businessRegistrationNumber: NUMBER,
    companyName: `한빛가공${RUN}`,
    consents: ['privacy'],
  };
  await write(page.request, 'POST', '/accounts', squatter);

  await page.goto('/company-dispute');
  await page.getByLabel('사업자등록번호', { exact: true }).fill(NUMBER);
  await page.getByLabel('담당자 이름').fill('김실제');
  await page.getByLabel('이메일', { exact: true }).fill(REAL);
  await page.getByLabel('사유', { exact: true }).fill('저희 회사 번호인데 모르는 사람이 먼저 가입했습니다.');
  await page.getByLabel('사업자등록증', { exact: true }).setInputFiles(FILE);
  await page.getByLabel(/동의합니다/).check();
  expect(await violationsAt(page)).toEqual([]);
  await page.getByRole('button', { name: '이의 보내기' }).click();
  await expect(page.getByText('접수했습니다')).toBeVisible();

  const first = await browserOf('admin');
  await bringAxe(first.context());
  await first.goto('/company-claims');
  await first.getByRole('button', { name: new RegExp(`^기업을 넘기자고 제안.*${RUN}`) }).click();
  await first.getByRole('dialog').getByLabel('넘기는 이유').fill('등록증의 대표자와 낸 분이 같습니다.');
  await first.getByRole('dialog').getByRole('button', { name: '제안', exact: true }).click();
  await expect(first.getByText(/다른 관리자가 확인하거나 돌려보내야 합니다/)).toBeVisible();
  expect(await violationsAt(first)).toEqual([]);

  const second = await browserOf('admin2');
  await second.goto('/company-claims');
  await second.getByRole('button', { name: new RegExp(`^넘기기 확인.*${RUN}`) }).click();
  await second.getByRole('dialog').getByRole('button', { name: '기업 넘기기' }).click();
  const card = second.locator('section.card').filter({ hasText: `한빛가공${RUN}` });
  await expect(card.getByText('기업을 넘김')).toBeVisible();

  const { items } = await read<ListPage<KeptMailView>>(page.request, `/mails?to=${encodeURIComponent(REAL)}`);
  const link = /https?:\/\/\S+\/reset-password\?token=[\w-]+/.exec(items[0]?.text ?? '')?.[0] ?? '';
  await page.goto(new URL(link).pathname + new URL(link).search);
  await page.getByLabel('새 비밀번호', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: /비밀번호/ }).click();
  await expect(page.getByRole('link', { name: '로그인하기' })).toBeVisible();
  await write(page.request, 'POST', '/session', { email: REAL, password: PASSWORD });
  await page.goto('/company');
  await expect(page.getByText('이의를 받아들여 확인')).toBeVisible();
  await expect(page.getByRole('row', { name: /김실제.*대표 담당자/ })).toBeVisible();
  expect(await violationsAt(page)).toEqual([]);
});
