import type { ApplicationSummary, ApplicationView, Page as ListPage } from '@subsidy/contract';
import { read } from './support/people.ts';
import { expect, test } from './support/portal-test.ts';

const WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5];
const PASSWORD = 'a long sentence of an owner';

/** A 사업자등록번호 that no sample company has. */
function newBusinessNumber(): string {
  const digits = `31481${String(Date.now() % 10_000).padStart(4, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const carry = Math.floor((Number(digits[8]) * 5) / 10);
  return `${digits}${String((10 - ((sum + carry) % 10)) % 10)}`;
}

const ANSWERS = {
  'company.ksicCode': '25924',
  'company.regionCode': 'gyeonggi',
  'company.city': '안산시',
  'company.businessStatus': 'operating',
  'company.nationalTaxArrears': false,
  'project.totalCostKrw': 400_000_000,
};

test('a new owner goes from the check through registration into an application that holds the answers', async ({
  anonymous,
}) => {
  const page = await anonymous();
  const number = newBusinessNumber();
  const email = `owner-${number}@sample.test`;
  await page.addInitScript(
    (kept) => {
      if (sessionStorage.getItem('check answers') === null) sessionStorage.setItem('check answers', kept);
    },
    JSON.stringify({ ...ANSWERS, 'company.businessRegistrationNumber': number }),
  );
  await page.goto('/check?notice=sample-open');
  await page
    .getByRole('region', { name: /AI공장 구축 판정$/ })
    .getByRole('button', { name: '이 내용으로 신청하기' })
    .click();
  await page.getByRole('link', { name: '처음이신가요? 회원가입' }).click();
  await expect(page.getByLabel('사업자등록번호')).toHaveValue(number);
  await page.getByLabel('이메일').fill(email);
  await page.getByLabel('비밀번호').fill(PASSWORD);
  await page.getByLabel('이름', { exact: true }).fill('김사장');
  await page.getByLabel('상호(법인명)').fill('가나정밀');
  await page.getByLabel(/개인정보 수집·이용에 동의합니다/).check();
  await page.getByRole('button', { name: '가입하기' }).click();
  await page.getByRole('link', { name: '로그인하기' }).click();
  await page.getByLabel('이메일').fill(email);
  await page.getByLabel('비밀번호').fill(PASSWORD);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '신청 시작' })).toBeVisible();

  // Whoever wanders off is led back.
  await page.getByRole('link', { name: '내 신청' }).first().click();
  await page.getByRole('link', { name: '이어서 신청하기' }).click();
  await expect(page.getByText(/자격 확인에서 답한 \d+개 항목을 신청서에 옮겨 적습니다/)).toBeVisible();
  await page.getByRole('button', { name: '신청서 쓰기 시작' }).click();
  await expect(page.getByRole('list', { name: '신청서 목록' })).toBeVisible();
  const { items } = await read<ListPage<ApplicationSummary>>(page.request, '/applications');
  const { fields } = await read<ApplicationView>(page.request, `/applications/${items[0]?.id ?? ''}`);
  expect(fields).toMatchObject(ANSWERS);
});
